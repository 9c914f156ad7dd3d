package org.fourfold.ui.control.result;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fourfold.chart.PeriodNames;
import org.fourfold.domain.finance.CostCentre;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.rule.Rule;
import org.fourfold.domain.rule.RuleTerm;
import org.fourfold.domain.rule.TermKind;
import org.fourfold.domain.service.Service;
import org.fourfold.ui.mvvm.Texts;

/** Limits and decisions of a plan by the names that a planner gave, with their units. */
public final class LimitWords {
  /** Name and unit of a thing. */
  private record Named(String name, String unit) {}

  private final Map<String, Named> capacities = new HashMap<>();
  private final Map<String, Named> resources = new HashMap<>();
  private final Map<String, Named> services = new HashMap<>();
  private final Map<String, Named> jobs = new HashMap<>();
  private final Map<String, Named> money = new HashMap<>();
  private final Map<String, Named> rules = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final PeriodNames periods;
  private final Texts texts;
  private final String currency;

  public LimitWords(Department department, Locale locale) {
    texts = new Texts(LimitWords.class, locale);
    currency = department.profile().currency();
    periods = new PeriodNames(department.periods(), locale);
    for (Period p : department.periods()) {
      places.put(p.period(), places.size());
    }
    for (Capacity c : department.capacities()) {
      capacities.put(c.capacity(), new Named(c.name(), c.unit()));
    }
    for (Resource r : department.resources()) {
      resources.put(r.resource(), new Named(r.name(), r.unit()));
    }
    for (Service s : department.services()) {
      services.put(s.service(), new Named(s.name(), s.unit()));
    }
    for (InformationJob j : department.informationJobs()) {
      jobs.put(j.job(), new Named(j.name(), j.unit()));
    }
    for (Rule r : department.rows(Rule.class)) {
      rules.put(r.rule(), new Named(r.name(), funds(department, r) ? currency : ""));
    }
    for (SpendCategory c : department.spendCategories()) {
      money.put(c.spendCategory(), new Named(c.name(), currency));
    }
    for (CostCentre c : department.rows(CostCentre.class)) {
      money.put(c.costCentre(), new Named(c.name(), currency));
    }
    for (FundingSource f : department.rows(FundingSource.class)) {
      money.put(f.source(), new Named(f.name(), currency));
    }
  }

  /** Whether a rule adds up money and nothing else. */
  private static boolean funds(Department department, Rule rule) {
    List<RuleTerm> terms =
        department.rows(RuleTerm.class).stream().filter(t -> t.rule().equals(rule.rule())).toList();
    return !terms.isEmpty() && terms.stream().allMatch(t -> t.kind() == TermKind.FUNDING);
  }

  /** A limit as planners call it: {@code Demand for MRI scan}, {@code Budget: Imaging, agency}. */
  public String name(LimitKind kind, String code) {
    return switch (kind) {
      case CAPACITY, STOCK -> of(capacities, code).name();
      case DEMAND -> texts.of("name.demand", activity(code).name());
      case BACKLOG -> texts.of("name.backlog", activity(code).name());
      case TURNAROUND -> texts.of("name.turnaround", activity(code).name());
      case HEADCOUNT -> texts.of("name.headcount", of(resources, code).name());
      case RULE -> of(rules, code).name();
      case OBLIGATION -> texts.of("name.obligation", spend(code));
      case BUDGET -> texts.of("name.budget", pair(code));
      case FUNDING -> pair(code);
    };
  }

  /** A limit's unit, {@code ""} where it has none of its own. */
  public String unit(LimitKind kind, String code) {
    return switch (kind) {
      case CAPACITY, STOCK -> of(capacities, code).unit();
      case DEMAND, BACKLOG, TURNAROUND -> activity(code).unit();
      case HEADCOUNT -> of(resources, code).unit();
      case RULE -> of(rules, code).unit();
      case OBLIGATION, BUDGET, FUNDING -> currency;
    };
  }

  public String name(DecisionKind kind, String code) {
    return decided(kind, code).name();
  }

  public String unit(DecisionKind kind, String code) {
    return decided(kind, code).unit();
  }

  private Named decided(DecisionKind kind, String code) {
    return switch (kind) {
      case SERVICE, BACKLOG, REFUSED, INFORMATION -> activity(code);
      case RESOURCE, HIRE, RELEASE -> of(resources, code);
      case STOCK ->
          capacities.containsKey(code) ? of(capacities, code) : new Named(spend(code), currency);
      case FUNDING -> new Named(spend(code), currency);
    };
  }

  private Named activity(String code) {
    return services.containsKey(code) ? services.get(code) : of(jobs, code);
  }

  /** A source, category or cost centre; the two that planners do not define have words here. */
  public String spend(String code) {
    if (code.equals(SpendCategory.DEBT_SERVICE)) {
      return texts.of("name.debt");
    }
    return code.equals("cash") ? texts.of("name.cash") : of(money, code).name();
  }

  private String pair(String code) {
    int slash = code.indexOf('/');
    if (slash < 0) {
      return spend(code);
    }
    String first = code.substring(0, slash);
    String second = code.substring(slash + 1);
    String thing = services.containsKey(second) ? services.get(second).name() : all(second);
    return texts.of("name.pair", all(first), thing);
  }

  private String all(String code) {
    return code.isEmpty() ? texts.of("name.all") : spend(code);
  }

  private static Named of(Map<String, Named> names, String code) {
    return names.getOrDefault(code, new Named(code, ""));
  }

  /** {@code June}, or that it is over the whole time. */
  public String period(String code) {
    Integer place = places.get(code);
    return place == null
        ? code.equals(Period.TOTAL) ? texts.of("period.total") : code
        : periods.name(place);
  }

  /** Place of a period in time, after all others where it is none. */
  public int place(String period) {
    return places.getOrDefault(period, places.size());
  }
}
