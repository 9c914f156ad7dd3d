package org.fourfold.finance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.finance.CapitalCost;
import org.fourfold.domain.measure.Fault;

/** Makes projects of rows, and refuses years out of order and dependencies that cannot be. */
final class CapitalReading {
  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final List<CapitalProject> projects = new ArrayList<>();

  static List<CapitalProject> projects(List<CapitalCost> rows) {
    CapitalReading reading = new CapitalReading();
    rows.forEach(reading::row);
    for (CapitalCost row : rows) {
      CapitalProject project = reading.projects.get(reading.index.get(row.project()));
      reading.refer(row.needs(), project, project.needs);
      reading.refer(row.excludes(), project, project.excludes);
    }
    reading.circles();
    return reading.projects;
  }

  private void row(CapitalCost row) {
    Integer at = index.putIfAbsent(row.project(), projects.size());
    if (at == null) {
      at = projects.size();
      projects.add(new CapitalProject(row.project()));
    }
    CapitalProject project = projects.get(at);
    if (!project.years.isEmpty() && project.years.getLast() >= row.year()) {
      int before = project.years.getLast();
      throw FinanceRefused.of(
          Fault.YEARS_OUT_OF_ORDER, project.name, row.year().toString(), before + "");
    }
    project.years.add(row.year());
    project.costs.add(row.cost());
    project.benefits.add(row.benefit());
    project.delay = row.delay() == null ? project.delay : row.delay();
    project.renewal = row.renewal() == null ? project.renewal : row.renewal();
  }

  private void refer(String names, CapitalProject from, List<Integer> to) {
    if (names == null || names.isBlank()) {
      return;
    }
    for (String name : names.split("\\+")) {
      Integer other = index.get(name.strip());
      if (other == null) {
        throw FinanceRefused.of(Fault.UNKNOWN_PROJECT, from.name, name.strip());
      }
      to.add(other);
    }
  }

  /** Takes away, round by round, projects that need none of those left. */
  private void circles() {
    boolean[] settled = new boolean[projects.size()];
    boolean found = true;
    while (found) {
      found = false;
      for (int p = 0; p < settled.length; p++) {
        if (!settled[p] && projects.get(p).needs.stream().allMatch(q -> settled[q])) {
          settled[p] = true;
          found = true;
        }
      }
    }
    int at = 0;
    while (at < settled.length && settled[at]) {
      at++;
    }
    if (at == settled.length) {
      return;
    }
    boolean[] seen = new boolean[settled.length];
    while (!seen[at]) {
      seen[at] = true;
      at = projects.get(at).needs.stream().filter(q -> !settled[q]).findFirst().orElseThrow();
    }
    StringBuilder circle = new StringBuilder(projects.get(at).name);
    Arrays.fill(seen, false);
    while (!seen[at]) {
      seen[at] = true;
      at = projects.get(at).needs.stream().filter(q -> !settled[q]).findFirst().orElseThrow();
      circle.append(" → ").append(projects.get(at).name);
    }
    throw FinanceRefused.of(Fault.CIRCULAR_PROJECTS, circle);
  }
}
