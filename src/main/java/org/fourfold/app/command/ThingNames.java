package org.fourfold.app.command;

import java.util.HashMap;
import java.util.Map;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.rule.Rule;

/** Names and units of what the codes of a plan stand for. */
final class ThingNames {

  /** {@code ""} where it has none. */
  record Thing(String name, String unit) {
    static final Thing UNKNOWN = new Thing("", "");
  }

  private final Map<String, Thing> capacities = new HashMap<>();
  private final Map<String, Thing> resources = new HashMap<>();
  private final Map<String, Thing> services = new HashMap<>();
  private final Map<String, Thing> jobs = new HashMap<>();
  private final Map<String, Thing> sources = new HashMap<>();
  private final Map<String, Thing> categories = new HashMap<>();
  private final Map<String, Thing> rules = new HashMap<>();

  ThingNames(Department d) {
    String money = d.profile().currency();
    d.capacities().forEach(c -> capacities.put(c.capacity(), new Thing(c.name(), c.unit())));
    d.resources().forEach(r -> resources.put(r.resource(), new Thing(r.name(), r.unit())));
    d.services().forEach(s -> services.put(s.service(), new Thing(s.name(), s.unit())));
    d.informationJobs().forEach(j -> jobs.put(j.job(), new Thing(j.name(), j.unit())));
    d.rows(FundingSource.class).forEach(f -> sources.put(f.source(), new Thing(f.name(), money)));
    d.spendCategories().forEach(c -> categories.put(c.spendCategory(), new Thing(c.name(), money)));
    d.rows(Rule.class).forEach(r -> rules.put(r.rule(), new Thing(r.name(), "")));
  }

  Thing of(DecisionKind kind, String code) {
    return switch (kind) {
      case SERVICE, REFUSED -> find(code, services);
      case RESOURCE, HIRE, RELEASE -> find(code, resources);
      case INFORMATION -> find(code, jobs);
      case FUNDING -> find(code, sources);
      case STOCK -> find(code, capacities);
      case BACKLOG -> find(code, services, jobs);
    };
  }

  Thing of(LimitKind kind, String code) {
    return switch (kind) {
      case CAPACITY, STOCK -> find(code, capacities);
      case DEMAND, BACKLOG, TURNAROUND -> find(code, services, jobs);
      case BUDGET, OBLIGATION -> find(code, categories);
      case RULE -> find(code, rules);
      case FUNDING -> find(code, sources);
      case HEADCOUNT -> find(code, resources);
    };
  }

  @SafeVarargs
  private static Thing find(String code, Map<String, Thing>... places) {
    for (Map<String, Thing> place : places) {
      if (place.containsKey(code)) {
        return place.get(code);
      }
    }
    return Thing.UNKNOWN;
  }
}
