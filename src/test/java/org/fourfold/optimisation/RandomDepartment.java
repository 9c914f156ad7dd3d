package org.fourfold.optimisation;

import static org.fourfold.optimisation.DepartmentBuilder.department;

import java.util.Locale;
import java.util.Random;

/** Departments drawn from a seed with something of everything in them, always with a plan. */
final class RandomDepartment {
  private static final int PERIODS = 3;

  private final Random random;
  private final boolean whole;

  private RandomDepartment(long seed, boolean whole) {
    this.random = new Random(seed);
    this.whole = whole;
  }

  static DepartmentBuilder draw(long seed, boolean whole) {
    return new RandomDepartment(seed, whole).draw();
  }

  private DepartmentBuilder draw() {
    DepartmentBuilder d =
        department(
                "worth_per_utility=40 count_income=yes opening_cash=500 cash_reserve=100"
                    + " discount_rate=0.035")
            .periods(PERIODS, 30)
            .row("cost_centres", "cost_centre=WARD")
            .row("cost_centres", "cost_centre=LAB");
    for (String category : new String[] {"pay", "drugs", "capital"}) {
      d.row("spend_categories", "spend_category=" + category);
      d.row("obligations", "spend_category=%s amount=%s".formatted(category, number(5, 30)));
    }
    capacities(d);
    resources(d);
    services(d);
    information(d);
    money(d);
    rules(d);
    return d;
  }

  private void capacities(DepartmentBuilder d) {
    d.capacity("HOUR", number(20, 60)).required("HOUR", "P2", number(1, 9));
    d.capacity("BED", number(20, 60));
    d.capacity("CODER", number(2, 9));
    d.capacity("DOSE", "storable=yes holding_cost=0.3 opening_stock=" + number(0, 9), 0);
  }

  private void resources(DepartmentBuilder d) {
    d.resource(
        "NURSE",
        "unit_cost=%s maximum=12 in_post=4 hire_cost=6 release_cost=4 spend_category=pay %s"
                .formatted(number(15, 30), wholeUnits())
            + " cost_centre=WARD largest_change=3",
        "HOUR=10 BED=1");
    d.resource(
        "BANK", "unit_cost=%s spend_category=pay maximum=9".formatted(number(30, 60)), "HOUR=9");
    d.resource(
        "PACK", "unit_cost=%s spend_category=drugs maximum=9".formatted(number(2, 6)), "DOSE=2");
    d.resource("CLERK", "unit_cost=9 in_post=1 spend_category=pay cost_centre=LAB", "CODER=3");
  }

  private void services(DepartmentBuilder d) {
    for (int s = 0; s < 4; s++) {
      String waits =
          s % 2 == 0
              ? "opening_backlog=%s backlog_penalty=1.5 leaving_share=0.1".formatted(number(1, 6))
              : "";
      d.service(
          "S" + s,
          "unit=case utility=%s tariff=%s variable_cost=%s spend_category=drugs cost_centre=%s"
                  .formatted(number(1, 5), number(5, 40), number(1, 9), s < 2 ? "WARD" : "LAB")
              + " length_of_stay=2.5 payment_delay_periods="
              + (s % 3)
              + " "
              + waits,
          "HOUR=%s BED=%s/day%s"
              .formatted(number(1, 5), number(0, 2), s < 2 ? " DOSE=" + number(0, 2) : ""));
      for (int t = 1; t <= PERIODS; t++) {
        d.demand("S" + s, "P" + t, random.nextInt(2, 14));
      }
    }
  }

  private void information(DepartmentBuilder d) {
    d.job("CODING", "value=0.1", "CODER=0.5");
    d.job("LETTER", "value=0.2 turnaround_periods=1 backlog_penalty=0.2", "CODER=0.2");
    d.row("information_volumes", "job=CODING amount=" + random.nextInt(1, 5));
    d.row("service_information", "service=S0 job=CODING amount=1");
    d.row("service_information", "service=S1 job=CODING amount=0.5");
    d.row("service_information", "service=S2 job=LETTER amount=1");
  }

  private void money(DepartmentBuilder d) {
    d.source("BUDGET", "kind=budget maximum=%s cost_rate=0.01".formatted(number(200, 400)), "");
    d.source(
        "GRANT",
        "kind=grant maximum_total=%s to=P2 minimum=1".formatted(number(30, 90)),
        "drugs=1 capital=0.8");
    d.source("LOAN", "kind=loan cost_rate=0.08 term_periods=4 repayment=annuity to=P2", "");
    d.source("DEAR", "kind=overdraft cost_rate=0.3", "");
    d.source("INSURER", "kind=insurer", "");
    d.row("contracts", "source=INSURER service=S3 type=tariff rate=12 cap=90");
    d.row("budgets", "cost_centre=WARD amount=" + number(150, 300));
    d.row("budgets", "spend_category=drugs period=total amount=" + number(150, 400));
  }

  private void rules(DepartmentBuilder d) {
    d.rule("RATIO", "sense=<= amount=" + number(1, 9), "service:S1=1 service:S2=-0.5");
    d.rule("MIX", "sense=<= amount=0", "resource:BANK=1 resource:NURSE=-0.8");
    d.rule("BORROW", "sense=<= period=total amount=400", "funding:LOAN=1");
  }

  private String wholeUnits() {
    return whole ? "whole_units=yes" : "";
  }

  private String number(double from, double to) {
    return String.format(Locale.ROOT, "%.3f", random.nextDouble(from, to));
  }

  private double number(int from, int to) {
    return random.nextInt(from * 1000, to * 1000) / 1000.0;
  }
}
