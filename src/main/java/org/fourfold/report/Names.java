package org.fourfold.report;

import java.util.HashMap;
import java.util.Map;
import org.fourfold.domain.finance.CostCentre;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.rule.Rule;

/** Names and units of what codes stand for. */
final class Names {
  private record Thing(String name, String unit) {}

  private final Map<String, Thing> capacities = new HashMap<>();
  private final Map<String, Thing> resources = new HashMap<>();
  private final Map<String, Thing> services = new HashMap<>();
  private final Map<String, Thing> jobs = new HashMap<>();
  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, String> categories = new HashMap<>();
  private final Map<String, String> centres = new HashMap<>();
  private final Map<String, String> rules = new HashMap<>();
  private final Wording wording;
  private final String currency;

  Names(Department department, Wording wording) {
    this.wording = wording;
    currency = department.profile().currency();
    department.capacities().forEach(c -> put(capacities, c.capacity(), c.name(), c.unit()));
    department.resources().forEach(r -> put(resources, r.resource(), r.name(), r.unit()));
    department.services().forEach(s -> put(services, s.service(), s.name(), s.unit()));
    department.informationJobs().forEach(j -> put(jobs, j.job(), j.name(), j.unit()));
    department.rows(FundingSource.class).forEach(f -> sources.put(f.source(), f.name()));
    department.spendCategories().forEach(c -> categories.put(c.spendCategory(), c.name()));
    department.rows(CostCentre.class).forEach(c -> centres.put(c.costCentre(), c.name()));
    department.rows(Rule.class).forEach(r -> rules.put(r.rule(), r.name()));
  }

  private static void put(Map<String, Thing> things, String code, String name, String unit) {
    things.put(code, new Thing(name.isEmpty() ? code : name, unit));
  }

  private static Thing thing(Map<String, Thing> things, String code) {
    return things.getOrDefault(code, new Thing(code, ""));
  }

  String service(String code) {
    return thing(services, code).name();
  }

  /** A source; earned income stands among them under a code of its own. */
  String source(String code) {
    return sources.getOrDefault(code, code.equals("cash") ? wording.text("pot.cash") : code);
  }

  String category(String code) {
    return categories.getOrDefault(
        code, code.equals("debt_service") ? wording.text("debt.service") : code);
  }

  /** What a limit limits, in words. */
  String of(LimitKind kind, String code) {
    return switch (kind) {
      case CAPACITY, STOCK -> thing(capacities, code).name();
      case DEMAND -> service(code);
      case BACKLOG, TURNAROUND -> thing(waiting(code), code).name();
      case HEADCOUNT -> thing(resources, code).name();
      case FUNDING -> source(code);
      case OBLIGATION -> category(code);
      case RULE -> rules.getOrDefault(code, code);
      case BUDGET -> budget(code);
    };
  }

  /** Unit in which a limit is counted, {@code ""} where it has none. */
  String unit(LimitKind kind, String code) {
    return switch (kind) {
      case CAPACITY, STOCK -> thing(capacities, code).unit();
      case DEMAND -> thing(services, code).unit();
      case BACKLOG, TURNAROUND -> thing(waiting(code), code).unit();
      case HEADCOUNT -> thing(resources, code).unit();
      case FUNDING, OBLIGATION, BUDGET -> currency;
      case RULE -> "";
    };
  }

  private Map<String, Thing> waiting(String code) {
    return services.containsKey(code) ? services : jobs;
  }

  private String budget(String code) {
    String[] parts = (code + "/").split("/", -1);
    String centre = centres.getOrDefault(parts[0], parts[0]);
    String category = parts[1].isEmpty() ? "" : category(parts[1]);
    if (centre.isEmpty() && category.isEmpty()) {
      return wording.text("budget.all");
    }
    if (centre.isEmpty() || category.isEmpty()) {
      return centre + category;
    }
    return wording.text("budget.of", category, centre);
  }
}
