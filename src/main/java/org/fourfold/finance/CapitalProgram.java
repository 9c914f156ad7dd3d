package org.fourfold.finance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.Decision;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.ProgramBuilder;
import org.fourfold.solver.Row;
import org.fourfold.solver.Solution;
import org.fourfold.solver.SolveOptions;
import org.fourfold.solver.SolveProgress;

/**
 * The mixed-integer programme of {@link CapitalBudgeting}: a column of whole units for each project
 * and start, rows for budgets, needs and exclusions, and for each set or plan cut off.
 */
final class CapitalProgram {
  private record Start(String project, int delayed) implements Decision {
    @Override
    public String name() {
      return "start[" + project + "," + delayed + "]";
    }
  }

  private record Limit(String kind, int first, int second) implements Row {
    @Override
    public String name() {
      return kind + "[" + first + "," + second + "]";
    }
  }

  private final List<CapitalProject> projects;
  private final CapitalMoney money;
  private final LpSolver solver;

  CapitalProgram(List<CapitalProject> projects, CapitalMoney money, LpSolver solver) {
    this.projects = projects;
    this.money = money;
    this.solver = solver;
  }

  /** Years by which each project is put off, −1 for none; null where there is no plan. */
  record Answer(int[] delays, boolean proven) {}

  /**
   * @param otherThan a set of projects not to be chosen again, as delays; null for none
   * @param held project that may not start by {@code heldUntil} years of delay, −1 for none
   */
  Answer best(int[] otherThan, int held, int heldUntil, SolveOptions options, Cancellation cancel) {
    ProgramBuilder built = new ProgramBuilder();
    built.maximise(true);
    for (int p = 0; p < projects.size(); p++) {
      for (int d = 0; d <= projects.get(p).delay; d++) {
        boolean may = money.payable(projects.get(p), d) && !(p == held && d <= heldUntil);
        int column = built.column(new Start(projects.get(p).name, d), 0, may ? 1 : 0, true);
        built.addCost(column, money.benefit(projects.get(p), d).doubleValue());
      }
    }
    limits(built);
    if (otherThan != null) {
      int size = 0;
      int row = built.row(new Limit("other", 0, 0), Double.NEGATIVE_INFINITY, 0);
      for (int p = 0; p < otherThan.length; p++) {
        size += otherThan[p] >= 0 ? 1 : 0;
        starts(built, row, p, Integer.MAX_VALUE, otherThan[p] >= 0 ? 1 : -1);
      }
      built.row(new Limit("other", 0, 0), Double.NEGATIVE_INFINITY, size - 1);
    }
    for (int cut = 0; ; cut++) {
      LinearProgram program = built.build();
      LpResult result = solver.solve(program, options, SolveProgress.Listener.NONE, cancel);
      if (result.found().isEmpty()) {
        return null;
      }
      int[] delays = delays(program, result.found().get());
      if (money.kept(delays)) {
        return new Answer(delays, result instanceof LpResult.Optimal);
      }
      // Within the engine's tolerance but over a budget by a cent: never this plan.
      int row = built.row(new Limit("cent", cut, 0), Double.NEGATIVE_INFINITY, 0);
      int size = 0;
      for (int p = 0; p < delays.length; p++) {
        for (int d = 0; d <= projects.get(p).delay; d++) {
          size += d == delays[p] ? 1 : 0;
          int column = built.column(new Start(projects.get(p).name, d));
          built.add(row, column, d == delays[p] ? 1 : -1);
        }
      }
      built.row(new Limit("cent", cut, 0), Double.NEGATIVE_INFINITY, size - 1);
    }
  }

  private void limits(ProgramBuilder built) {
    for (int t = 0; t < money.years(); t++) {
      int row =
          built.row(
              new Limit("budget", t, 0), Double.NEGATIVE_INFINITY, money.limit(t).doubleValue());
      for (CapitalProject project : projects) {
        for (int d = 0; d <= project.delay; d++) {
          BigDecimal cost = money.against(project, d, t);
          built.add(row, built.column(new Start(project.name, d)), cost.doubleValue());
        }
      }
    }
    for (int p = 0; p < projects.size(); p++) {
      starts(built, built.row(new Limit("once", p, 0), 0, 1), p, Integer.MAX_VALUE, 1);
      for (int q : projects.get(p).excludes) {
        int row = built.row(new Limit("excludes", p, q), Double.NEGATIVE_INFINITY, 1);
        starts(built, row, p, Integer.MAX_VALUE, 1);
        starts(built, row, q, Integer.MAX_VALUE, 1);
      }
      for (int q : projects.get(p).needs) {
        for (int d = 0; d <= projects.get(p).delay; d++) {
          int by = projects.get(p).first() + d;
          String kind = "needs " + projects.get(q).name;
          int row = built.row(new Limit(kind, p, by), Double.NEGATIVE_INFINITY, 0);
          starts(built, row, p, by, 1);
          starts(built, row, q, by, -1);
        }
      }
    }
  }

  /** Adds the starts of a project up to a year to a row. */
  private void starts(ProgramBuilder built, int row, int p, int by, double factor) {
    CapitalProject project = projects.get(p);
    for (int d = 0; d <= project.delay && project.first() + d <= by; d++) {
      built.add(row, built.column(new Start(project.name, d)), factor);
    }
  }

  private int[] delays(LinearProgram program, Solution found) {
    int[] delays = new int[projects.size()];
    Arrays.fill(delays, -1);
    for (int p = 0; p < delays.length; p++) {
      for (int d = 0; d <= projects.get(p).delay; d++) {
        int column = program.column(new Start(projects.get(p).name, d));
        delays[p] = found.values()[column] > 0.5 ? d : delays[p];
      }
    }
    return delays;
  }
}
