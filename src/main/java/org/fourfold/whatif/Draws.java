package org.fourfold.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.Operation;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Uncertainty;

/**
 * Departments as they may turn out.
 *
 * <p><b>Method.</b> A normal number for each uncertainty, whose share decides the value; those of
 * one group share a common number, so that two with correlations r and s correlate by √(r·s), and
 * one with a negative correlation goes against its group (a one-factor Gaussian copula). Each draw
 * has a generator of its own, made of the seed and its place, so that it is the same whatever else
 * is drawn.
 */
final class Draws {
  private final Department department;
  private final List<Uncertainty> uncertain;
  private final long seed;

  Draws(Department department, List<Uncertainty> uncertain, long seed) {
    this.department = department;
    this.uncertain = List.copyOf(uncertain);
    this.seed = seed;
  }

  /** Rows that are no distribution or find nothing; rows as a spreadsheet counts. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < uncertain.size(); i++) {
      Uncertainty u = uncertain.get(i);
      if (!Quantile.valid(u)) {
        problems.add(
            Problem.error(
                "uncertainty",
                i + 2,
                "p1",
                Fault.NO_DISTRIBUTION,
                List.of(u.distribution().code())));
      } else {
        for (Problem p : ScenarioTree.make(department, List.of(middle(u))).problems()) {
          problems.add(Problem.error("uncertainty", i + 2, p.column(), p.fault(), p.arguments()));
        }
      }
    }
    return problems;
  }

  Assumption middle(Uncertainty u) {
    return at(u, 0);
  }

  /** The uncertain number at a place of the standard normal distribution, as an assumption. */
  Assumption at(Uncertainty u, double z) {
    return new Assumption(
        "",
        0,
        u.file(),
        u.where(),
        u.field(),
        Operation.SET,
        text(u, Quantile.at(u, z)),
        null,
        null,
        "",
        "",
        "",
        null);
  }

  private static String text(Uncertainty u, double value) {
    Optional<Column> column = column(u);
    double fits = column.map(c -> Math.clamp(value, c.min(), c.max())).orElse(value);
    ColumnKind kind = column.map(Column::kind).orElse(ColumnKind.NUMBER);
    return switch (kind) {
      case COUNT -> String.valueOf(Math.round(fits));
      case MONEY ->
          BigDecimal.valueOf(fits).setScale(4, java.math.RoundingMode.HALF_UP).toPlainString();
      default -> String.valueOf(fits);
    };
  }

  private static Optional<Column> column(Uncertainty u) {
    String file = u.file().replaceFirst("\\.csv$", "");
    for (Table<?> table : DepartmentTables.ALL) {
      if (table.file().equals(file)) {
        return table.columns().stream().filter(c -> c.name().equals(u.field())).findFirst();
      }
    }
    return Optional.empty();
  }

  /** One way it may turn out. */
  Department draw(int place) {
    return ScenarioTree.make(department, assumptions(place)).department();
  }

  List<Assumption> assumptions(int place) {
    SplittableRandom random = new SplittableRandom(mixed(seed, place));
    Map<String, Double> groups = new HashMap<>();
    List<Assumption> made = new ArrayList<>();
    for (Uncertainty u : uncertain) {
      double own = random.nextGaussian();
      double z = own;
      if (!u.group().isEmpty()) {
        double common = groups.computeIfAbsent(u.group(), _ -> random.nextGaussian());
        double r = Math.abs(u.correlation());
        z = Math.signum(u.correlation()) * Math.sqrt(r) * common + Math.sqrt(1 - r) * own;
      }
      made.add(at(u, z));
    }
    return made;
  }

  /** Neighbouring places give generators that have nothing in common. */
  private static long mixed(long seed, int place) {
    return new SplittableRandom(seed ^ 0x9E3779B97F4A7C15L * (place + 1L)).nextLong();
  }
}
