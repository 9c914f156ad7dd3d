package org.fourfold.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleKpis;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.scheduling.rule.DispatchRule;
import org.fourfold.scheduling.rule.DispatchRules;
import org.fourfold.scheduling.rule.TimedRule;
import org.junit.jupiter.api.Test;

class DispatchRulesTest {
  private static Path cases(String... path) {
    Path file = Path.of(System.getProperty("fourfold.cases", "../shared/cases"), path);
    assumeTrue(Files.exists(file), "skipped: the reference cases are not at hand: " + file);
    return file;
  }

  private static Job job(String code, double release, double duration, int urgency) {
    long from = ScheduleClock.millis(release);
    long length = ScheduleClock.millis(duration);
    return new Job(code, "", 1, from, length, null, 1, urgency, "", "", null);
  }

  private static ScheduleProblem on(int servers, List<Job> jobs) {
    return new ScheduleProblem(
        jobs, ScheduleProblem.servers(servers), List.of(), new ScheduleClock(false));
  }

  private static ScheduleOutcome run(ScheduleProblem problem, ScheduleRule rule) {
    DispatchRule dispatch = DispatchRules.of(rule, DispatchRules.USUAL_AGEING);
    return ScheduleRun.of(problem, dispatch, ScheduleObjective.MAKESPAN);
  }

  /** A. Silberschatz and others, Operating System Concepts, chapter 5, and a quiz of its kind. */
  @Test
  void textbookWaits() throws IOException {
    List<String> lines = Files.readAllLines(cases("dispatch-rules", "cases.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      String[] durations = cells[1].split(" ");
      String[] classes = cells[2].isEmpty() ? new String[0] : cells[2].split(" ");
      List<Job> jobs = new ArrayList<>();
      for (int j = 0; j < durations.length; j++) {
        int urgency = classes.length == 0 ? 1 : Integer.parseInt(classes[j]);
        jobs.add(job(j + 1 + "", 0, Double.parseDouble(durations[j]), urgency));
      }
      ScheduleRule rule =
          cells[3].startsWith("FCFS") ? ScheduleRule.FCFS : ScheduleRule.valueOf(cells[3]);
      ScheduleKpis kpis = run(on(1, jobs), rule).kpis();
      assertThat(kpis.meanWaiting()).as(line).isEqualTo(Double.parseDouble(cells[4]), within(1e-9));
    }
    assertThat(lines).hasSize(8);
  }

  @Test
  void twoServersToTheMinute() throws IOException {
    JsonNode cases =
        JsonMapper.builder().build().readTree(cases("queueing", "expected.json").toFile());
    List<Job> jobs =
        List.of(
            job("A", 0, 60, 2),
            job("B", 0, 30, 1),
            job("C", 10, 20, 3),
            job("D", 15, 45, 1),
            job("E", 20, 10, 2),
            job("F", 70, 25, 1));
    JsonNode expected = cases.path("deterministic_rules").path("expected").path("2 servers");
    Map<String, ScheduleRule> names =
        Map.of("FCFS", ScheduleRule.FCFS, "SJF", ScheduleRule.SJF, "PRIO", ScheduleRule.PRIORITY);
    assertThat(expected.size()).isEqualTo(3);
    names.forEach(
        (name, rule) -> {
          JsonNode of = expected.get(name);
          ScheduleOutcome outcome = run(on(2, jobs), rule);
          for (Assignment a : outcome.assignments()) {
            assertThat(ScheduleClock.minutes(a.start()))
                .as(name + " " + a)
                .isEqualTo(of.path("start").path(a.job()).asDouble());
          }
          ScheduleKpis kpis = outcome.kpis();
          assertThat(kpis.meanWaiting()).isEqualTo(of.path("meanWait").asDouble(), within(5e-5));
          assertThat(kpis.meanFlow()).isEqualTo(of.path("meanFlow").asDouble(), within(5e-5));
          assertThat(kpis.makespan()).isEqualTo(of.path("makespan").asDouble());
          assertThat(kpis.utilisation()).isEqualTo(of.path("utilisation").asDouble(), within(5e-7));
        });
  }

  @Test
  void theCatalogueHoldsEveryRule() {
    Set<Class<?>> listed =
        DispatchRules.all(1).stream().map(Object::getClass).collect(Collectors.toSet());
    Set<Class<?>> there =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.fourfold.scheduling.rule")
                .stream()
                .filter(c -> c.isAssignableTo(DispatchRule.class) && !c.isInterface())
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
    assertThat(listed).isEqualTo(there);
    assertThat(DispatchRules.all(1)).hasSize(ScheduleRule.values().length - 1);
  }

  /** A class 3 job of long ago comes before a fresh class 1 job where an hour counts as a class. */
  @Test
  void waitingMakesMoreUrgent() {
    List<Job> jobs = List.of(job("run", 0, 300, 1), job("old", 10, 5, 3), job("new", 200, 5, 1));
    DispatchRule hourly = DispatchRules.of(ScheduleRule.PRIORITY_AGEING, 60 * ScheduleClock.MINUTE);
    assertThat(Scheduler.schedule(on(1, jobs), hourly))
        .extracting(Assignment::job)
        .containsExactly("run", "old", "new");
    assertThat(run(on(1, jobs), ScheduleRule.PRIORITY).assignments())
        .extracting(Assignment::job)
        .containsExactly("run", "new", "old");
  }

  @Test
  void apparentCostBecomesMoreUrgentAsTimePasses() {
    TimedRule atc = (TimedRule) DispatchRules.of(ScheduleRule.ATC, 1);
    Job job = new Job("a", "", 1, 0, 1000, 10_000L, 2, 1, "", "", null);
    assertThat(atc.index(job, 5000, 1000)).isGreaterThan(atc.index(job, 0, 1000));
    assertThat(atc.index(job, 9000, 1000)).isEqualTo(2 / 1000.0);
  }
}
