package org.fourfold.ui.selection;

import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.selection.CapacityRow;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.domain.selection.SelectionOutcome.LeftOut;
import org.fourfold.domain.selection.SelectionOutcome.Reason;
import org.fourfold.ui.mvvm.Texts;

/** What choices came to, in sentences. */
final class SelectionSentences {
  private static final double SAME = 1e-6;

  private final Texts texts;
  private final NumberText numbers;

  SelectionSentences(Texts texts) {
    this.texts = texts;
    numbers = new NumberText(texts.locale());
  }

  String method(SelectionMethod method) {
    return texts.of("method." + method.name());
  }

  /** Why a method cannot answer, with the method that can. */
  String refusal(Problem problem) {
    Fault fault = problem.fault();
    String key = "refused." + fault.name();
    if (!texts.has(key)) {
      return problem.sentence(texts.locale());
    }
    String code = problem.arguments().getFirst();
    for (SelectionMethod method : SelectionMethod.values()) {
      if (method.code().equals(code)) {
        return texts.of(key, method(method));
      }
    }
    return texts.of(key, code);
  }

  /** How far greedy is from the best, and whether the exact methods agree. */
  String finding(List<MethodLine> lines) {
    List<SelectionOutcome> proven =
        lines.stream()
            .flatMap(l -> l.outcome().stream())
            .filter(o -> o.proven() && o.method() != SelectionMethod.GREEDY)
            .toList();
    if (proven.isEmpty()) {
      double best = lines.stream().mapToDouble(l -> orNothing(l.value())).max().orElse(0);
      double bound =
          lines.stream()
              .flatMap(l -> l.outcome().stream())
              .mapToDouble(SelectionOutcome::bound)
              .min()
              .orElse(best);
      return lines.isEmpty()
          ? ""
          : texts.of("finding.open", numbers.amount(best), numbers.amount(bound));
    }
    double best = proven.getFirst().objective();
    boolean agree = proven.stream().allMatch(o -> Math.abs(o.objective() - best) <= SAME * best);
    double greedy =
        lines.stream()
            .filter(l -> l.method() == SelectionMethod.GREEDY)
            .mapToDouble(l -> orNothing(l.value()))
            .findFirst()
            .orElse(best);
    String most =
        texts.of(agree ? "finding.agree" : "finding.differ", proven.size(), numbers.amount(best));
    boolean less = best - greedy > SAME * Math.max(1, best);
    double share = best == 0 ? 0 : (best - greedy) / best;
    return most
        + " "
        + (less
            ? texts.of("finding.greedy", numbers.amount(greedy), numbers.share(share))
            : texts.of("finding.greedyToo"));
  }

  private static double orNothing(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  /** What is used of each capacity. */
  String use(SelectionOutcome outcome, List<CapacityRow> capacities) {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < outcome.use().size() && k < capacities.size(); k++) {
      double there = outcome.capacity().get(k);
      double used = outcome.use().get(k);
      text.append(text.isEmpty() ? "" : " · ")
          .append(
              texts.of(
                  "use",
                  capacities.get(k).name(),
                  numbers.amount(used),
                  numbers.amount(there),
                  numbers.amount(there - used)));
    }
    return text.toString();
  }

  String why(LeftOut left, List<CapacityRow> capacities) {
    int k = left.capacity() - 1;
    String capacity = k >= 0 && k < capacities.size() ? capacities.get(k).name() : "";
    boolean named = !capacity.isEmpty();
    Reason reason = left.reason();
    String key =
        "why." + reason.name() + (named && texts.has("why." + reason + ".of") ? ".of" : "");
    return texts.of(key, capacity);
  }
}
