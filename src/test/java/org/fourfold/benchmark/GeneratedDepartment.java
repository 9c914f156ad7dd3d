package org.fourfold.benchmark;

import static org.fourfold.optimisation.DepartmentBuilder.department;

import java.util.Locale;
import java.util.Random;
import org.fourfold.domain.plan.Department;
import org.fourfold.optimisation.DepartmentBuilder;

/**
 * Departments drawn from a seed in the shape of real ones, of any size: clinical groups with their
 * own nurses, doctors and beds, shared theatres, imaging, laboratory and drug stock; substantive
 * staff with hires and releases, overtime, bank and agency; services of which half keep a waiting
 * list; budgets of each period and of the whole horizon; funding with an overdraft. Each service
 * and period has 7 to 10 non-zeros. All in fractions, so that the programme is a linear one, and
 * always with a plan.
 *
 * @param periods months
 * @param services of all groups
 * @param groups clinical groups; each brings 6 resources
 */
public record GeneratedDepartment(int periods, int services, int groups, long seed) {

  /** Of about so many non-zeros, in thousands: 2, 10, 60, 200 or 900. */
  public static GeneratedDepartment ofThousands(int nonZeros) {
    return switch (nonZeros) {
      case 2 -> new GeneratedDepartment(4, 30, 2, 1);
      case 10 -> new GeneratedDepartment(12, 50, 5, 1);
      case 60 -> new GeneratedDepartment(24, 150, 15, 1);
      case 200 -> new GeneratedDepartment(40, 320, 30, 1);
      case 900 -> new GeneratedDepartment(52, 1150, 70, 1);
      default -> throw new IllegalArgumentException("no size of " + nonZeros + " thousand");
    };
  }

  /** The department; the same for the same record. */
  public Department draw() {
    return new Drawing(this).draw();
  }

  private static final class Drawing {
    private static final int DAYS = 30;
    private final GeneratedDepartment size;
    private final Random random;
    private final DepartmentBuilder d =
        department(
            "objective=most-benefit worth_per_utility=900 discount_rate=0.035 benefit_unit=QALY");
    private final double perGroup;

    Drawing(GeneratedDepartment size) {
      this.size = size;
      this.random = new Random(size.seed);
      this.perGroup = (double) size.services / size.groups;
    }

    Department draw() {
      d.periods(size.periods, DAYS);
      for (String category : new String[] {"PAY", "AGENCY", "DRUGS", "CONSUMABLES"}) {
        d.row("spend_categories", "spend_category=" + category);
        d.row("obligations", "spend_category=%s amount=%s".formatted(category, between(2e3, 9e3)));
      }
      for (int g = 0; g < size.groups; g++) {
        group(g);
      }
      shared();
      for (int s = 0; s < size.services; s++) {
        service("S" + s, s % size.groups);
      }
      money();
      return d.build();
    }

    private void group(int g) {
      d.row("cost_centres", "cost_centre=G" + g);
      d.capacity("NURSE_H" + g, 0).capacity("DOCTOR_H" + g, 0);
      d.capacity("BED_DAY" + g, round(60 * perGroup));
      for (int t = 1; t <= size.periods; t++) {
        d.required("NURSE_H" + g, "P" + t, round(between(20, 60) * perGroup));
      }
      double nurses = round(1.6 * perGroup);
      double doctors = round(0.4 * perGroup);
      staff("NURSE" + g, g, nurses, between(3600, 4200), "NURSE_H" + g + "=130");
      staff("DOCTOR" + g, g, doctors, between(9e3, 12e3), "DOCTOR_H" + g + "=120");
      pool("OVERTIME" + g, g, "PAY", between(36, 44), 9 * perGroup, "NURSE_H" + g + "=1");
      pool("BANK" + g, g, "AGENCY", between(45, 55), 12 * perGroup, "NURSE_H" + g + "=1");
      pool("AGENCY" + g, g, "AGENCY", between(60, 90), 8 * perGroup, "NURSE_H" + g + "=1");
      pool("WINTER_BED" + g, g, "PAY", between(2e3, 3e3), perGroup / 3, "BED_DAY" + g + "=" + DAYS);
      d.rule(
          "OVERTIME_SHARE" + g,
          "sense=<= amount=0",
          "resource:OVERTIME%d=1 resource:NURSE%d=-5".formatted(g, g));
    }

    private void staff(String code, int g, double posts, double cost, String yields) {
      String cells =
          "spend_category=PAY cost_centre=G%d unit_cost=%s in_post=%s hire_cost=%s release_cost=%s"
              + " largest_change=%s maximum=%s";
      d.resource(
          code,
          cells.formatted(
              g, cost, posts, round(cost / 2), round(cost), round(posts / 12), round(posts * 1.25)),
          yields);
    }

    private void pool(
        String code, int g, String category, double cost, double most, String yields) {
      String cells = "spend_category=%s cost_centre=G%d unit_cost=%s maximum=%s";
      d.resource(code, cells.formatted(category, g, cost, round(most)), yields);
    }

    private void shared() {
      d.row("cost_centres", "cost_centre=SHARED");
      d.capacity("THEATRE_H", 0).capacity("IMAGING", 0).capacity("LAB", 0);
      d.capacity("DOSE", "storable=yes holding_cost=0.4 opening_stock=" + 20 * size.services, 0);
      double each = size.services;
      String cells = "cost_centre=SHARED spend_category=%s unit_cost=%s maximum=%s";
      d.resource("SESSION", cells.formatted("PAY", 700, round(each * 2)), "THEATRE_H=4");
      d.resource("SCANNER", cells.formatted("PAY", 250, round(each * 2)), "IMAGING=8");
      d.resource("ANALYSER", cells.formatted("CONSUMABLES", 90, round(each * 2)), "LAB=30");
      d.resource("PACK", cells.formatted("DRUGS", 110, round(each * 3)), "DOSE=10");
    }

    private void service(String code, int g) {
      boolean waits = random.nextBoolean();
      double demand = between(8, 40);
      String list =
          waits
              ? " opening_backlog=%s backlog_penalty=%s leaving_share=0.02"
                  .formatted(round(demand * between(0.1, 1.5)), between(2, 20))
              : "";
      d.service(
          code,
          "unit=case utility=%s tariff=%s variable_cost=%s spend_category=%s cost_centre=G%d"
                  .formatted(
                      between(0.05, 2),
                      between(100, 2500),
                      between(20, 200),
                      random.nextBoolean() ? "CONSUMABLES" : "DRUGS",
                      g)
              + " length_of_stay="
              + between(0.5, 4)
              + list,
          uses(g));
      double season = between(0, 6);
      for (int t = 1; t <= size.periods; t++) {
        double wave = 1 + 0.25 * Math.sin(season + t * Math.PI / 6);
        d.demand(code, "P" + t, round(demand * wave * between(0.9, 1.1)));
      }
    }

    private String uses(int g) {
      StringBuilder uses = new StringBuilder();
      uses.append("NURSE_H%d=%s DOCTOR_H%d=%s".formatted(g, between(3, 12), g, between(0.5, 3)));
      use(uses, 0.6, "BED_DAY" + g, between(0.5, 1.5) + "/day");
      use(uses, 0.4, "THEATRE_H", between(0.5, 3));
      use(uses, 0.5, "IMAGING", between(0.2, 2));
      use(uses, 0.6, "LAB", between(0.5, 4));
      use(uses, 0.5, "DOSE", between(0.5, 3));
      return uses.toString();
    }

    private void use(StringBuilder uses, double share, String capacity, Object amount) {
      if (random.nextDouble() < share) {
        uses.append(' ').append(capacity).append('=').append(amount);
      }
    }

    private void money() {
      double centre = 14_000 * perGroup;
      for (int g = 0; g < size.groups; g++) {
        d.row("budgets", "cost_centre=G" + g + " amount=" + round(centre));
      }
      double year = (double) size.periods * size.services;
      d.row("budgets", "spend_category=AGENCY period=total amount=" + round(350 * year));
      d.row("budgets", "spend_category=DRUGS period=total amount=" + round(2200 * year));
      d.row("budgets", "period=total amount=" + round(13_500 * year));
      d.source("BLOCK", "kind=budget maximum=" + round(11_000.0 * size.services), "");
      d.source("INSURER", "kind=insurer maximum=" + round(1500.0 * size.services), "");
      d.source(
          "GRANT",
          "kind=grant cost_rate=0.001 maximum_total=" + round(300 * year),
          "AGENCY=1 CONSUMABLES=0.9");
      d.source("OVERDRAFT", "kind=overdraft cost_rate=0.02", "");
    }

    private double between(double from, double to) {
      return round(random.nextDouble(from, to));
    }

    private static double round(double amount) {
      return Double.parseDouble(String.format(Locale.ROOT, "%.3f", amount));
    }
  }
}
