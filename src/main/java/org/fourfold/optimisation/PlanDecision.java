package org.fourfold.optimisation;

import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.solver.Decision;

/** What a plan decides; each record is the key of a column, periods by their codes. */
sealed interface PlanDecision extends Decision {

  String period();

  /** Units of a resource deployed. */
  record Deployed(String resource, String period) implements PlanDecision {
    @Override
    public String name() {
      return "resource[" + resource + "," + period + "]";
    }
  }

  /** Units of a resource gained at the start of a period. */
  record Hired(String resource, String period) implements PlanDecision {
    @Override
    public String name() {
      return "hire[" + resource + "," + period + "]";
    }
  }

  /** Units of a resource let go at the start of a period. */
  record Released(String resource, String period) implements PlanDecision {
    @Override
    public String name() {
      return "release[" + resource + "," + period + "]";
    }
  }

  /** Units of a storable capacity left at the end of a period. */
  record Stocked(String capacity, String period) implements PlanDecision {
    @Override
    public String name() {
      return "stock[" + capacity + "," + period + "]";
    }
  }

  /** Units of a service delivered. */
  record Volume(String service, String period) implements PlanDecision {
    @Override
    public String name() {
      return "service[" + service + "," + period + "]";
    }
  }

  /** Units of a service on the list at the end of a period. */
  record Waiting(String service, String period) implements PlanDecision {
    @Override
    public String name() {
      return "backlog[" + service + "," + period + "]";
    }
  }

  /** Units of records work done. */
  record Work(String job, String period) implements PlanDecision {
    @Override
    public String name() {
      return "information[" + job + "," + period + "]";
    }
  }

  /** Units of records work unfinished at the end of a period. */
  record Unfinished(String job, String period) implements PlanDecision {
    @Override
    public String name() {
      return "unfinished[" + job + "," + period + "]";
    }
  }

  /** Money of a source spent on a category. */
  record Drawn(String source, String category, String period) implements PlanDecision {
    @Override
    public String name() {
      return "funding[" + source + "," + category + "," + period + "]";
    }
  }

  /** Earned cash spent on a category. */
  record CashUsed(String category, String period) implements PlanDecision {
    /** Stands in the place of a source's code. */
    static final String CODE = "cash";

    @Override
    public String name() {
      return "cash_used[" + category + "," + period + "]";
    }
  }

  /** Cash above the reserve at the end of a period. */
  record SpareCash(String period) implements PlanDecision {
    @Override
    public String name() {
      return "spare_cash[" + period + "]";
    }
  }

  /** Money that a contract pays for a service. */
  record Earned(String source, String service, String period) implements PlanDecision {
    @Override
    public String name() {
      return "earned[" + source + "," + service + "," + period + "]";
    }
  }

  /** How the decision stands in a plan; null for those that are not shown. */
  default DecisionKind kind() {
    return switch (this) {
      case Deployed _ -> DecisionKind.RESOURCE;
      case Hired _ -> DecisionKind.HIRE;
      case Released _ -> DecisionKind.RELEASE;
      case Stocked _ -> DecisionKind.STOCK;
      case Volume _ -> DecisionKind.SERVICE;
      case Waiting _, Unfinished _ -> DecisionKind.BACKLOG;
      case Work _ -> DecisionKind.INFORMATION;
      case Drawn _, CashUsed _ -> DecisionKind.FUNDING;
      case SpareCash _, Earned _ -> null;
    };
  }

  default String code() {
    return switch (this) {
      case Deployed d -> d.resource();
      case Hired d -> d.resource();
      case Released d -> d.resource();
      case Stocked d -> d.capacity();
      case Volume d -> d.service();
      case Waiting d -> d.service();
      case Work d -> d.job();
      case Unfinished d -> d.job();
      case Drawn d -> d.source();
      case Earned d -> d.source();
      case CashUsed _, SpareCash _ -> CashUsed.CODE;
    };
  }

  /** Spend category of a funding decision, else {@code ""}. */
  default String other() {
    return switch (this) {
      case Drawn d -> d.category();
      case CashUsed d -> d.category();
      case Earned d -> d.service();
      default -> "";
    };
  }
}
