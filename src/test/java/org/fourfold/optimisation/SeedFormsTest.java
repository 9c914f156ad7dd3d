package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourfold.optimisation.DepartmentBuilder.department;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Focus;
import org.fourfold.optimisation.Enumeration.HalfSpace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The seed forms min Cx, Ax ≥ b and max Ux, Dx ≤ c, written as departments, agree with the best of
 * all vertices, and in whole units with the best of all whole points.
 */
class SeedFormsTest {
  private static final int CASES = 60;
  private static final int MOST = 4;

  private enum Form {
    RESOURCES(Focus.RESOURCES, false, false),
    RESOURCES_WHOLE(Focus.RESOURCES, false, true),
    SERVICES(Focus.SERVICES, true, false),
    SERVICES_WHOLE(Focus.SERVICES, true, true),
    INFORMATION(Focus.INFORMATION, true, false),
    FINANCE(Focus.FINANCE, false, false);

    private final Focus focus;
    private final boolean packing;
    private final boolean whole;

    Form(Focus focus, boolean packing, boolean whole) {
      this.focus = focus;
      this.packing = packing;
      this.whole = whole;
    }
  }

  /** Costs or utilities, matrix and right-hand side; every variable from 0 to {@link #MOST}. */
  private record Seed(double[] objective, double[][] matrix, double[] right) {
    static Seed draw(Random random, int mostRows) {
      int n = 1 + random.nextInt(4);
      int m = 1 + random.nextInt(mostRows);
      double[] objective = random.ints(n, 500, 9000).mapToDouble(i -> i / 1000.0).toArray();
      double[][] matrix = new double[m][n];
      for (double[] row : matrix) {
        for (int j = 0; j < n; j++) {
          row[j] = random.nextInt(4) == 0 ? 0 : random.nextInt(1, 9) / 2.0;
        }
      }
      return new Seed(
          objective, matrix, random.ints(m, 0, 16000).mapToDouble(i -> i / 1000.0).toArray());
    }

    List<HalfSpace> limits(boolean packing) {
      List<HalfSpace> limits = new ArrayList<>();
      double sign = packing ? 1 : -1;
      for (int i = 0; i < matrix.length; i++) {
        double[] row = new double[objective.length];
        for (int j = 0; j < row.length; j++) {
          row[j] = sign * matrix[i][j];
        }
        limits.add(new HalfSpace(row, sign * right[i]));
      }
      for (int j = 0; j < objective.length; j++) {
        double[] up = new double[objective.length];
        double[] down = new double[objective.length];
        up[j] = 1;
        down[j] = -1;
        limits.add(new HalfSpace(up, MOST));
        limits.add(new HalfSpace(down, 0));
      }
      return limits;
    }
  }

  @ParameterizedTest
  @EnumSource
  void agreesWithBruteForce(Form form) {
    Random random = new Random(20260101L + form.ordinal());
    int infeasible = 0;
    for (int i = 0; i < CASES; i++) {
      Seed seed = Seed.draw(random, form == Form.FINANCE ? 1 : 4);
      Enumeration all = new Enumeration(form.packing, seed.objective, seed.limits(form.packing));
      OptionalDouble best = form.whole ? all.bestWhole(MOST) : all.bestVertex();

      PlanOutcome outcome = Plans.plan(written(form, seed), form.focus);

      String which = form + " " + i;
      if (best.isEmpty()) {
        infeasible++;
        assertThat(outcome.status()).as(which).isEqualTo(PlanStatus.INFEASIBLE);
        assertThat(outcome.conflict()).as(which).isNotEmpty();
      } else {
        assertThat(outcome.status()).as(which).isEqualTo(PlanStatus.OPTIMAL);
        double exact = best.getAsDouble();
        double tolerance = form.whole ? 1e-4 * Math.max(1, exact) : 1e-6 * Math.max(1, exact);
        assertThat(outcome.objective()).as(which).isCloseTo(exact, Offset.offset(tolerance));
      }
    }
    assertThat(CASES - infeasible).as("cases with a plan").isGreaterThanOrEqualTo(30);
  }

  private static DepartmentBuilder written(Form form, Seed seed) {
    return switch (form) {
      case RESOURCES, RESOURCES_WHOLE -> resources(seed, form.whole);
      case SERVICES, SERVICES_WHOLE -> services(seed, form.whole);
      case INFORMATION -> information(seed);
      case FINANCE -> finance(seed);
    };
  }

  private static DepartmentBuilder resources(Seed seed, boolean whole) {
    DepartmentBuilder department = department("").periods(1);
    for (int i = 0; i < seed.right.length; i++) {
      department.capacity("K" + i, 0).required("K" + i, "", seed.right[i]);
    }
    for (int j = 0; j < seed.objective.length; j++) {
      String cells = "unit_cost=%s maximum=%s %s".formatted(seed.objective[j], MOST, whole(whole));
      department.resource("R" + j, cells, column(seed, j, "K"));
    }
    return department;
  }

  private static DepartmentBuilder services(Seed seed, boolean whole) {
    DepartmentBuilder department = department("").periods(1);
    for (int i = 0; i < seed.right.length; i++) {
      department.capacity("K" + i, seed.right[i]);
    }
    for (int j = 0; j < seed.objective.length; j++) {
      String cells = "unit=case utility=%s %s".formatted(seed.objective[j], whole(whole));
      department.service("S" + j, cells, column(seed, j, "K")).demand("S" + j, MOST);
    }
    return department;
  }

  private static DepartmentBuilder information(Seed seed) {
    DepartmentBuilder department = department("").periods(1);
    for (int i = 0; i < seed.right.length; i++) {
      department.capacity("K" + i, seed.right[i]);
    }
    for (int j = 0; j < seed.objective.length; j++) {
      department.job("J" + j, "value=" + seed.objective[j], column(seed, j, "K"));
      department.row("information_volumes", "job=J" + j + " amount=" + MOST);
    }
    return department;
  }

  /** One category that several sources cover, each in its own measure. */
  private static DepartmentBuilder finance(Seed seed) {
    DepartmentBuilder department = department("").periods(1);
    department.row("spend_categories", "spend_category=H0");
    department.row("obligations", "spend_category=H0 amount=" + seed.right[0]);
    for (int j = 0; j < seed.objective.length; j++) {
      String cells = "kind=budget maximum=%s cost_rate=%s".formatted(MOST, seed.objective[j]);
      department.source("F" + j, cells, "H0=" + seed.matrix[0][j]);
    }
    return department;
  }

  private static String whole(boolean whole) {
    return whole ? "whole_units=yes" : "";
  }

  private static String column(Seed seed, int j, String prefix) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < seed.right.length; i++) {
      if (seed.matrix[i][j] != 0) {
        cells.append(' ').append(prefix).append(i).append('=').append(seed.matrix[i][j]);
      }
    }
    return cells.toString();
  }
}
