package org.fourfold.optimisation;

import static org.fourfold.optimisation.DepartmentBuilder.department;

import java.util.List;
import java.util.Random;
import org.fourfold.domain.plan.Objective;

/** Departments drawn from a seed that would have a plan, but for one conflict of a known family. */
enum PlantedConflict {
  CAPACITY_AGAINST_MINIMUM("minimum[X,P\\d]", "capacity[K,P\\d]") {
    @Override
    void plant(DepartmentBuilder d, Draw draw) {
      double use = draw.number(1, 4);
      double minimum = draw.whole(3, 9);
      d.capacity("K", use * minimum * draw.number(0.3, 0.95));
      d.service("X", "unit=case utility=1 minimum=" + minimum + draw.units(), "K=" + use);
    }
  },
  BUDGET("minimum[R,P\\d]", "budget[ICU/,P\\d]") {
    @Override
    void plant(DepartmentBuilder d, Draw draw) {
      double cost = draw.number(10, 30);
      int least = draw.whole(2, 6);
      d.row("cost_centres", "cost_centre=ICU");
      d.row("budgets", "cost_centre=ICU amount=" + draw.cents(cost * least * 0.8));
      d.capacity("K", 0);
      d.resource(
          "R",
          "unit_cost=%s minimum=%s cost_centre=ICU spend_category=pay%s"
              .formatted(draw.cents(cost), least, draw.units()),
          "K=1");
    }
  },
  RING_FENCE("obligation[research,P\\d]", "funding[GRANT,P\\d]") {
    @Override
    void plant(DepartmentBuilder d, Draw draw) {
      double owed = draw.number(20, 60);
      d.row("spend_categories", "spend_category=research");
      d.row("obligations", "spend_category=research amount=" + draw.cents(owed));
      String most = draw.cents(owed * draw.number(0.3, 0.9));
      d.source("GRANT", "kind=grant maximum=" + most, "research=1");
    }

    @Override
    boolean income() {
      return false;
    }
  },
  LARGEST_CHANGE("minimum[R,P2]", "rise[R,P1]", "rise[R,P2]") {
    @Override
    void plant(DepartmentBuilder d, Draw draw) {
      int inPost = draw.whole(1, 4);
      d.capacity("K", 0);
      d.resource(
          "R",
          "unit_cost=1 spend_category=pay in_post=%s largest_change=1%s"
              .formatted(inPost, draw.units()),
          "K=1");
      int minimum = inPost + draw.whole(3, 6);
      d.row("resource_periods", "resource=R period=P2 minimum=" + minimum);
    }
  },
  HEADCOUNT("headcount[R,P2]", "capacity[K,P2]") {
    @Override
    void plant(DepartmentBuilder d, Draw draw) {
      int most = draw.whole(2, 6);
      d.capacity("K", 0).required("K", "P2", 10 * most + draw.whole(1, 9));
      String cells = "unit_cost=1 spend_category=pay maximum=" + most + draw.units();
      d.resource("R", cells, "K=10");
    }
  },
  RULES("rule[LEAST,P\\d]", "rule[MOST,P\\d]") {
    @Override
    void plant(DepartmentBuilder d, Draw draw) {
      double most = draw.number(2, 9);
      d.capacity("K", 1000);
      d.service("X", "unit=case utility=1", "K=1");
      d.rule("MOST", "sense=<= amount=" + most, "service:X=1");
      d.rule("LEAST", "sense=>= amount=" + (most + draw.number(0.5, 4)), "service:X=1");
    }
  },
  BACKLOG_AT_THE_END("backlog[X,P3]", "demand[X,P\\d]", "capacity[K,P\\d]") {
    @Override
    void plant(DepartmentBuilder d, Draw draw) {
      int demand = draw.whole(6, 12);
      d.capacity("K", demand - draw.whole(1, 4));
      d.service("X", "unit=case opening_backlog=" + draw.whole(1, 5), "K=1");
      d.demand("X", demand);
    }

    @Override
    Objective objective() {
      return Objective.LEAST_COST;
    }
  },
  TURNAROUND("minimum[X,P\\d]", "capacity[CODER,P\\d]", "turnaround[LETTER,P\\d]") {
    @Override
    void plant(DepartmentBuilder d, Draw draw) {
      int minimum = draw.whole(4, 9);
      d.capacity("CODER", minimum - draw.number(0.5, 3));
      d.capacity("K", 1000);
      d.service("X", "unit=case minimum=" + minimum + draw.units(), "K=1");
      d.job("LETTER", "value=0.1", "CODER=1");
      d.row("service_information", "service=X job=LETTER amount=1");
    }
  },
  CASH_RESERVE("funding[cash,P1]", "obligation[rent,P1]") {
    @Override
    void plant(DepartmentBuilder d, Draw draw) {
      d.row("spend_categories", "spend_category=rent");
      d.row(
          "obligations",
          "spend_category=rent period=P1 amount=" + draw.cents(40 + draw.number(1, 30)));
    }
  },
  STOCK("capacity[DOSE,P1]", "capacity[DOSE,P2]") {
    @Override
    void plant(DepartmentBuilder d, Draw draw) {
      int opening = draw.whole(5, 9);
      d.capacity("DOSE", "storable=yes opening_stock=" + opening, 0);
      d.required("DOSE", "P1", opening - 3).required("DOSE", "P2", 3 + draw.whole(1, 5));
    }
  },
  LOAN("obligation[scanner,P1]", "obligation[debt_service,P2]", "funding[SAVED,P2]") {
    @Override
    void plant(DepartmentBuilder d, Draw draw) {
      double owed = draw.number(40, 90);
      d.row("spend_categories", "spend_category=scanner");
      d.row("obligations", "spend_category=scanner period=P1 amount=" + draw.cents(owed));
      d.source(
          "LOAN", "kind=loan cost_rate=0.05 term_periods=1 repayment=bullet to=P1", "scanner=1");
      String most = draw.cents(owed * draw.number(0.4, 0.9));
      d.source("SAVED", "kind=reserve maximum=" + most, "debt_service=1");
    }

    @Override
    boolean income() {
      return false;
    }
  };

  private final List<String> members;

  PlantedConflict(String... members) {
    this.members = List.of(members);
  }

  /** Patterns of names: each limit of the conflict fits one, and each pattern some limit. */
  List<String> members() {
    return members.stream().map(m -> m.replace("[", "\\[").replace("]", "\\]")).toList();
  }

  abstract void plant(DepartmentBuilder d, Draw draw);

  Objective objective() {
    return Objective.MOST_BENEFIT;
  }

  boolean income() {
    return true;
  }

  DepartmentBuilder draw(long seed) {
    Draw draw = new Draw(new Random(31 * seed + ordinal()), seed % 2 == 0);
    String settings = income() ? "count_income=yes opening_cash=50 cash_reserve=10" : "";
    DepartmentBuilder d = department(settings).periods(3);
    d.row("spend_categories", "spend_category=pay");
    d.source("BUDGET", "kind=budget maximum=9000", "pay=1");
    d.capacity("WARD", draw.number(40, 60));
    String cells = "unit_cost=%s maximum=6 in_post=2 hire_cost=3 spend_category=pay%s";
    d.resource("NURSE", cells.formatted(draw.cents(20), draw.units()), "WARD=8");
    for (int s = 0; s < 4; s++) {
      String own = "unit=case utility=%s minimum=1%s".formatted(draw.number(1, 5), draw.units());
      d.service("S" + s, own, "WARD=" + draw.number(1, 4));
      d.demand("S" + s, draw.whole(3, 9));
    }
    plant(d, draw);
    return d;
  }

  /** Random numbers in the form that cells take. */
  record Draw(Random random, boolean inWholeUnits) {
    double number(double from, double to) {
      return Math.rint(1000 * random.nextDouble(from, to)) / 1000;
    }

    int whole(int from, int to) {
      return random.nextInt(from, to + 1);
    }

    String cents(double amount) {
      return String.format(java.util.Locale.ROOT, "%.2f", amount);
    }

    String units() {
      return inWholeUnits ? " whole_units=yes" : "";
    }
  }
}
