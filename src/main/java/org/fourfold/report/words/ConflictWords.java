package org.fourfold.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.Relaxation;
import org.fourfold.domain.plan.Department;

/** Why there is no plan and what would make one possible, one sentence for each thing. */
public final class ConflictWords {
  /** Limits on one thing of one sort, which a planner sees as one. */
  private record Thing(String sort, LimitKind kind, String code) {}

  /** Things of one sort that are limited in the same periods. */
  private record Alike(String sort, LimitKind kind, List<String> periods) {}

  private final PlanWords names;
  private final Sentences texts;
  private final NumberText numbers;

  public ConflictWords(Department department, Locale locale) {
    names = new PlanWords(department, locale);
    texts = new Sentences(PlanWords.WORDS, locale);
    numbers = new NumberText(locale);
  }

  /**
   * {@code All demand for MRI scan has to be met in January.} Things of one sort in the same
   * periods share a sentence: a conflict of cash names every bill of a month.
   */
  public List<String> conflict(List<LimitName> limits) {
    Map<Thing, List<String>> things = new LinkedHashMap<>();
    for (LimitName l : limits) {
      things
          .computeIfAbsent(new Thing(sort(l.name()), l.kind(), l.code()), _ -> new ArrayList<>())
          .add(l.period());
    }
    Map<Alike, List<String>> alike = new LinkedHashMap<>();
    things.forEach(
        (thing, periods) ->
            alike
                .computeIfAbsent(
                    new Alike(thing.sort(), thing.kind(), periods), _ -> new ArrayList<>())
                .add(names.thing(thing.kind(), thing.code())));
    List<String> sentences = new ArrayList<>();
    alike.forEach((sort, named) -> sentences.add(sentence(sort, named)));
    return sentences;
  }

  /** That a conflict may hold more than it needs, where its search was cut short. */
  public Optional<String> cutShort(PlanOutcome outcome) {
    return outcome.conflictCutShort()
        ? Optional.of(texts.of("conflict.cut.short"))
        : Optional.empty();
  }

  private String sentence(Alike alike, List<String> named) {
    String own = "conflict." + alike.sort() + "." + alike.kind();
    String key = texts.has(own) ? own : "conflict." + alike.kind();
    String when = names.when(alike.periods());
    return named.size() == 1
        ? texts.of(key, named.getFirst(), when)
        : texts.of(key + ".many", String.join(texts.of("conflict.comma"), named), when);
  }

  /** The family of a limit, from its name {@code family[thing,period]}. */
  private static String sort(String name) {
    int end = name.indexOf('[');
    String family = end < 0 ? name : name.substring(0, end);
    return switch (family) {
      case "work_minimum" -> "minimum";
      case "work_maximum" -> "maximum";
      case "rise", "fall" -> "change";
      default -> family;
    };
  }

  /** {@code Bed-days, acute ward: 37 bed-day more in October and 1.26 bed-day more in January}. */
  public List<String> changes(List<Relaxation> changes) {
    Map<String, List<String>> things = new LinkedHashMap<>();
    for (Relaxation r : changes) {
      things.computeIfAbsent(names.name(r.kind(), r.code()), _ -> new ArrayList<>()).add(change(r));
    }
    List<String> sentences = new ArrayList<>();
    things.forEach((name, parts) -> sentences.add(texts.of("change.line", name, list(parts))));
    return sentences;
  }

  private String change(Relaxation r) {
    double size = Math.abs(r.by());
    boolean money = names.unit(r.kind(), r.code()).equals(names.currency());
    return texts
        .of(
            r.by() > 0 ? "change.more" : "change.less",
            money ? numbers.money(size) : numbers.amount(size),
            names.unit(r.kind(), r.code()),
            names.when(List.of(r.period())))
        .replace("  ", " ");
  }

  private String list(List<String> parts) {
    return parts.size() < 2
        ? parts.getFirst()
        : texts.of(
            "change.list",
            String.join(texts.of("change.list.comma"), parts.subList(0, parts.size() - 1)),
            parts.getLast());
  }
}
