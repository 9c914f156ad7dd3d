package org.fourfold.ui.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.Operation;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.schedule.JobRow;
import org.fourfold.domain.service.Service;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** Sends what notes were given to the rest of the program: counts to demand, cases to the day. */
final class TriageSending {
  private static final String SCENARIO = "TRIAGE";

  private final TriageViewModel model;
  private final Session session;
  private final Texts texts;
  private final BiConsumer<List<JobRow>, String> day;

  /**
   * @param day takes jobs under the name of what was done
   */
  TriageSending(TriageViewModel model, BiConsumer<List<JobRow>, String> day) {
    this.model = model;
    this.day = day;
    session = model.session();
    texts = model.texts();
  }

  List<Service> services() {
    return session.department().get().services();
  }

  List<Period> periods() {
    return session.department().get().periods();
  }

  /** A line for each class, with the service that is called like it. */
  List<ClassLine> classes() {
    Map<String, Integer> counts = new TreeMap<>();
    for (NoteLine line : model.lines().get()) {
      counts.merge(line.given().label(), line.given().abstained() ? 0 : 1, Integer::sum);
    }
    List<ClassLine> lines = new ArrayList<>();
    counts.forEach((label, count) -> lines.add(new ClassLine(label, count, called(label))));
    return lines;
  }

  private Service called(String label) {
    String wanted = TriageClass.of(label).service();
    return services().stream()
        .filter(s -> s.service().equals(wanted) || s.name().equals(wanted))
        .findFirst()
        .orElse(null);
  }

  /** Makes a scenario in which a period's demand is what was counted, and looks at it. */
  void toDemand(List<ClassLine> lines, Period period) {
    Map<String, Integer> counts = new HashMap<>();
    for (ClassLine line : lines) {
      if (line.service().get() != null) {
        counts.merge(line.service().get().service(), line.notes(), Integer::sum);
      }
    }
    if (counts.isEmpty() || period == null) {
      model.tell(texts.of("send.none"));
      return;
    }
    String code = new ScenarioTree(session.workspace().get()).freeCode(SCENARIO);
    String reason = texts.of("send.reason", model.lines().get().size());
    List<Assumption> made = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e ->
                made.add(
                    new Assumption(
                        code,
                        made.size() + 1,
                        "demand",
                        "service=" + e.getKey() + ";period=" + period.period(),
                        "amount",
                        Operation.SET,
                        String.valueOf(e.getValue()),
                        null,
                        null,
                        reason,
                        model.source(),
                        "",
                        null)));
    String name = texts.of("send.scenario", period.period());
    session.branch(
        texts.of("send.action", name), new Scenario(code, name, session.scenario().get()), made);
    model.tell(texts.of("send.done", made.size(), period.period(), name));
  }

  /** Adds a job for each note that is not left to a person, the most urgent first. */
  void toSchedule(double minutes) {
    List<JobRow> cases =
        model.lines().get().stream()
            .map(NoteLine::given)
            .filter(g -> !g.abstained())
            .map(g -> job(g.id(), TriageClass.of(g.label()).urgency(), minutes))
            .sorted(Comparator.comparingInt(JobRow::urgency))
            .toList();
    if (cases.isEmpty()) {
      model.tell(texts.of("send.nobody"));
      return;
    }
    day.accept(cases, texts.of("send.jobs", model.source()));
    model.tell(texts.of("send.jobs.done", cases.size()));
  }

  private static JobRow job(String id, int urgency, double minutes) {
    return new JobRow(id, "", "", minutes, "", 1, urgency, "", "", "", 1);
  }
}
