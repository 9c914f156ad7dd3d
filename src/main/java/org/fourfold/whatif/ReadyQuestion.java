package org.fourfold.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.resource.Availability;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Requirement;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourceYield;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.Operation;
import org.fourfold.domain.service.Demand;
import org.fourfold.domain.service.Service;
import org.fourfold.domain.service.ServiceUse;

/**
 * The questions that planners ask most, each as a few answers that become the assumptions of a
 * scenario.
 */
public enum ReadyQuestion {
  STAY(Ask.of("service", Ask.Kind.STAY), Ask.number("days", -0.5, -30, 30)),
  BEDS(Ask.of("resource", Ask.Kind.RESOURCE), Ask.number("units", 10, 0, 1e6)),
  DEMAND(Ask.of("service", Ask.Kind.DEMAND), Ask.number("percent", 10, -100, 1000)),
  STAFF_MIX(Ask.of("resource", Ask.Kind.RESOURCE), Ask.number("most", 0, 0, 1e9)),
  BUDGET(Ask.of("source", Ask.Kind.FUNDING), Ask.number("percent", -5, -100, 1000)),
  ONE_MORE(Ask.of("resource", Ask.Kind.RESOURCE)),
  SHIFT(
      Ask.of("from", Ask.Kind.CAPACITY),
      Ask.of("to", Ask.Kind.CAPACITY),
      Ask.number("percent", 20, 0, 100)),
  BACKLOG(
      Ask.of("capacity", Ask.Kind.CAPACITY),
      Ask.number("amount", 20, 0, 1e9),
      Ask.of("until", Ask.Kind.PERIOD)),
  POOL(Ask.of("from", Ask.Kind.CAPACITY), Ask.of("to", Ask.Kind.CAPACITY)),
  LOSE(Ask.of("resource", Ask.Kind.RESOURCE)),
  LATE(Ask.number("periods", 1, 1, 24));

  private final List<Ask> asks;

  ReadyQuestion(Ask... asks) {
    this.asks = List.of(asks);
  }

  public List<Ask> asks() {
    return asks;
  }

  /** The codes that an answer may be, {@code *} for all; empty for numbers. */
  public static List<String> choices(Ask ask, Department d) {
    List<String> codes = new ArrayList<>();
    switch (ask.kind()) {
      case STAY -> {
        codes.add("*");
        d.services().stream()
            .filter(s -> s.lengthOfStay() != null)
            .forEach(s -> codes.add(s.service()));
      }
      case DEMAND -> {
        codes.add("*");
        Set<String> asked = new TreeSet<>();
        d.rows(Demand.class).forEach(r -> asked.add(r.service()));
        d.services().stream().map(Service::service).filter(asked::contains).forEach(codes::add);
      }
      case SERVICE -> d.services().forEach(s -> codes.add(s.service()));
      case RESOURCE -> d.resources().forEach(r -> codes.add(r.resource()));
      case CAPACITY -> d.capacities().forEach(c -> codes.add(c.capacity()));
      case FUNDING -> d.rows(FundingSource.class).forEach(f -> codes.add(f.source()));
      case PERIOD -> d.periods().forEach(p -> codes.add(p.period()));
      case NUMBER -> {
        // typed, not chosen
      }
    }
    return List.copyOf(codes);
  }

  /**
   * The assumptions that answers make; none where they change nothing.
   *
   * @param given answers by their keys; numbers within their limits, codes of the department
   */
  public List<Assumption> assumptions(
      Department d, Map<String, String> given, String scenario, String reason) {
    Changes changes = new Changes(scenario, reason);
    switch (this) {
      case STAY -> stay(changes, d, given.get("service"), given.get("days"));
      case BEDS -> more(changes, d, given.get("resource"), given.get("units"));
      case ONE_MORE -> more(changes, d, given.get("resource"), "1");
      case DEMAND -> {
        String where = given.get("service").equals("*") ? "*" : "service=" + given.get("service");
        changes.add("demand", where, "amount", Operation.SCALE, factor(given.get("percent")));
      }
      case STAFF_MIX -> most(changes, d, given.get("resource"), given.get("most"));
      case BUDGET -> {
        String where = "source=" + given.get("source");
        String by = factor(given.get("percent"));
        changes.add("funding_sources", where, "maximum", Operation.SCALE, by);
        changes.add("funding_sources", where, "maximum_total", Operation.SCALE, by);
      }
      case SHIFT -> shift(changes, d, given);
      case BACKLOG -> relief(changes, d, given);
      case POOL -> pool(changes, d, given.get("from"), given.get("to"));
      case LOSE -> {
        String where = "resource=" + given.get("resource");
        changes.add("resources", where, "minimum", Operation.SET, "0");
        changes.add("resources", where, "status", Operation.SET, "suspended");
      }
      case LATE ->
          changes.add(
              "services", "*", "payment_delay_periods", Operation.ADD, given.get("periods"));
    }
    return changes.all();
  }

  private static String factor(String percent) {
    return BigDecimal.ONE
        .add(new BigDecimal(percent).movePointLeft(2))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static void stay(Changes changes, Department d, String service, String days) {
    for (Service s : d.services()) {
      if (s.lengthOfStay() != null && (service.equals("*") || service.equals(s.service()))) {
        double least = Math.max(Double.parseDouble(days), -s.lengthOfStay());
        String where = "service=" + s.service();
        changes.add("services", where, "length_of_stay", Operation.ADD, plain(least));
      }
    }
  }

  private static void most(Changes changes, Department d, String code, String most) {
    String where = "resource=" + code;
    double wanted = Double.parseDouble(most);
    changes.add("resources", where, "maximum", Operation.SET, most);
    for (Resource r : d.resources()) {
      if (r.resource().equals(code) && r.minimum() > wanted) {
        changes.add("resources", where, "minimum", Operation.SET, most);
      }
    }
  }

  private static void more(Changes changes, Department d, String code, String units) {
    String where = "resource=" + code;
    for (Resource r : d.resources()) {
      if (r.resource().equals(code)) {
        double atLeast = r.inPost() == null ? r.minimum() : Math.max(r.inPost(), r.minimum());
        double wanted = atLeast + Double.parseDouble(units);
        changes.add("resources", where, "status", Operation.SET, "active");
        if (r.maximum() != null && r.maximum() < wanted) {
          changes.add("resources", where, "maximum", Operation.SET, plain(wanted));
        }
        if (r.largestChange() != null && r.largestChange() < Double.parseDouble(units)) {
          changes.add("resources", where, "largest_change", Operation.SET, units);
        }
        changes.add("resources", where, "minimum", Operation.SET, plain(wanted));
      }
    }
  }

  /** A share of what services use of one capacity is used of another instead. */
  private static void shift(Changes changes, Department d, Map<String, String> given) {
    String from = given.get("from");
    String to = given.get("to");
    double share = Double.parseDouble(given.get("percent")) / 100;
    for (ServiceUse use : d.rows(ServiceUse.class)) {
      if (use.capacity().equals(from) && !from.equals(to)) {
        double there =
            d.rows(ServiceUse.class).stream()
                .filter(u -> u.service().equals(use.service()) && u.capacity().equals(to))
                .filter(u -> u.per() == use.per())
                .mapToDouble(ServiceUse::amount)
                .sum();
        double moved = share * use.amount();
        String own = "service=" + use.service() + ";capacity=";
        String per = ";per=" + use.per().code();
        String left = plain(use.amount() - moved);
        changes.add("service_uses", own + from + per, "amount", Operation.SET, left);
        String more = plain(there + moved);
        changes.add("service_uses", own + to + per, "amount", Operation.SET, more);
      }
    }
  }

  private static void relief(Changes changes, Department d, Map<String, String> given) {
    String code = given.get("capacity");
    for (Period p : d.periods()) {
      availability(changes, d, code, p.period(), Double.parseDouble(given.get("amount")));
      if (p.period().equals(given.get("until"))) {
        return;
      }
    }
  }

  private static void availability(
      Changes changes, Department d, String capacity, String period, double more) {
    double there = 0;
    for (Availability a : d.rows(Availability.class)) {
      if (a.capacity().equals(capacity) && a.period().isEmpty()) {
        there = a.amount();
      }
    }
    for (Availability a : d.rows(Availability.class)) {
      if (a.capacity().equals(capacity) && a.period().equals(period)) {
        there = a.amount();
      }
    }
    String where = "capacity=" + capacity + ";period=" + period;
    changes.add("availability", where, "amount", Operation.SET, plain(there + more));
  }

  /** All that is there of one capacity, and all that needs it, goes over to another. */
  private static void pool(Changes changes, Department d, String from, String to) {
    if (from.equals(to) || !known(d, from) || !known(d, to)) {
      return;
    }
    shift(changes, d, Map.of("from", from, "to", to, "percent", "100"));
    for (ResourceYield y : d.rows(ResourceYield.class)) {
      if (y.capacity().equals(from)) {
        double there =
            d.rows(ResourceYield.class).stream()
                .filter(o -> o.resource().equals(y.resource()) && o.capacity().equals(to))
                .mapToDouble(ResourceYield::amount)
                .sum();
        String own = "resource=" + y.resource() + ";capacity=";
        changes.add("resource_yields", own + from, "amount", Operation.SET, "0");
        changes.add(
            "resource_yields", own + to, "amount", Operation.SET, plain(there + y.amount()));
      }
    }
    for (Availability a : d.rows(Availability.class)) {
      if (a.capacity().equals(from)) {
        double there =
            d.rows(Availability.class).stream()
                .filter(o -> o.capacity().equals(to) && o.period().equals(a.period()))
                .mapToDouble(Availability::amount)
                .sum();
        String period = ";period=" + a.period();
        changes.add("availability", "capacity=" + from + period, "amount", Operation.SET, "0");
        changes.add(
            "availability",
            "capacity=" + to + period,
            "amount",
            Operation.SET,
            plain(there + a.amount()));
      }
    }
    for (Requirement r : d.rows(Requirement.class)) {
      if (r.capacity().equals(from)) {
        double there =
            d.rows(Requirement.class).stream()
                .filter(o -> o.capacity().equals(to) && o.period().equals(r.period()))
                .mapToDouble(Requirement::amount)
                .sum();
        String period = ";period=" + r.period();
        changes.add("requirements", "capacity=" + from + period, "amount", Operation.SET, "0");
        changes.add(
            "requirements",
            "capacity=" + to + period,
            "amount",
            Operation.SET,
            plain(there + r.amount()));
      }
    }
  }

  private static boolean known(Department d, String capacity) {
    return d.capacities().stream().map(Capacity::capacity).anyMatch(capacity::equals);
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** Assumptions in the making. */
  private static final class Changes {
    private final String scenario;
    private final String reason;
    private final List<Assumption> made = new ArrayList<>();

    Changes(String scenario, String reason) {
      this.scenario = scenario;
      this.reason = reason;
    }

    void add(String file, String where, String field, Operation operation, String value) {
      made.add(
          new Assumption(
              scenario,
              made.size() + 1,
              file,
              where,
              field,
              operation,
              value,
              null,
              null,
              reason,
              "",
              "",
              null));
    }

    List<Assumption> all() {
      return List.copyOf(made);
    }
  }
}
