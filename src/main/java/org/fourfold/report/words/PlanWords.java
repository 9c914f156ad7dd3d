package org.fourfold.report.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fourfold.chart.PeriodNames;
import org.fourfold.domain.finance.CostCentre;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.rule.Rule;
import org.fourfold.domain.rule.RuleTerm;
import org.fourfold.domain.rule.TermKind;

/** Limits and decisions of a plan by the names that a planner gave, with their units. */
public final class PlanWords {
  /** Code of the money that earned income brings, which stands among funding sources. */
  private static final String CASH = "cash";

  static final String WORDS = "org.fourfold.report.words.words";

  /** Name and unit of a thing. */
  private record Named(String name, String unit) {}

  private final Map<String, Named> capacities = new HashMap<>();
  private final Map<String, Named> resources = new HashMap<>();
  private final Map<String, Named> services = new HashMap<>();
  private final Map<String, Named> jobs = new HashMap<>();
  private final Map<String, Named> sources = new HashMap<>();
  private final Map<String, Named> categories = new HashMap<>();
  private final Map<String, Named> centres = new HashMap<>();
  private final Map<String, Named> rules = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final PeriodNames periods;
  private final Sentences texts;
  private final String currency;
  private final String benefitUnit;

  public PlanWords(Department department, Locale locale) {
    texts = new Sentences(WORDS, locale);
    Words words = new Words(locale);
    currency = words.currency(department.profile().currency());
    benefitUnit = words.benefit(department.profile().benefitUnit());
    periods = new PeriodNames(department.periods(), locale);
    department.periods().forEach(p -> places.put(p.period(), places.size()));
    department.capacities().forEach(c -> put(capacities, c.capacity(), c.name(), c.unit()));
    department.resources().forEach(r -> put(resources, r.resource(), r.name(), r.unit()));
    department.services().forEach(s -> put(services, s.service(), s.name(), s.unit()));
    department.informationJobs().forEach(j -> put(jobs, j.job(), j.name(), j.unit()));
    department.rows(FundingSource.class).forEach(f -> put(sources, f.source(), f.name(), currency));
    department
        .spendCategories()
        .forEach(c -> put(categories, c.spendCategory(), c.name(), currency));
    department
        .rows(CostCentre.class)
        .forEach(c -> put(centres, c.costCentre(), c.name(), currency));
    for (Rule r : department.rows(Rule.class)) {
      put(rules, r.rule(), r.name(), funds(department, r) ? currency : "");
    }
  }

  private static void put(Map<String, Named> names, String code, String name, String unit) {
    names.put(code, new Named(name.isEmpty() ? code : name, unit));
  }

  /** Whether a rule adds up money and nothing else. */
  private static boolean funds(Department department, Rule rule) {
    List<RuleTerm> terms =
        department.rows(RuleTerm.class).stream().filter(t -> t.rule().equals(rule.rule())).toList();
    return !terms.isEmpty() && terms.stream().allMatch(t -> t.kind() == TermKind.FUNDING);
  }

  /** A limit as planners call it: {@code Demand for MRI scan}, {@code Budget: Pay (Imaging)}. */
  public String name(LimitKind kind, String code) {
    String thing = thing(kind, code);
    return switch (kind) {
      case CAPACITY, RULE, FUNDING -> thing;
      case DEMAND -> texts.of("name.demand", thing);
      case BACKLOG -> texts.of("name.backlog", thing);
      case TURNAROUND -> texts.of("name.turnaround", thing);
      case HEADCOUNT -> texts.of("name.headcount", thing);
      case OBLIGATION -> texts.of("name.obligation", thing);
      case BUDGET -> texts.of("name.budget", thing);
      case STOCK -> texts.of("name.stock", thing);
    };
  }

  /** What a limit limits, for tables that say beside it how: {@code MRI scan}. */
  public String thing(LimitKind kind, String code) {
    return switch (kind) {
      case CAPACITY, STOCK -> of(capacities, code).name();
      case DEMAND, BACKLOG, TURNAROUND -> activity(code).name();
      case HEADCOUNT -> of(resources, code).name();
      case RULE -> of(rules, code).name();
      case OBLIGATION -> category(code);
      case BUDGET -> budget(code);
      case FUNDING -> contract(code);
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
          capacities.containsKey(code) ? of(capacities, code) : new Named(source(code), currency);
      case FUNDING -> new Named(source(code), currency);
    };
  }

  private Named activity(String code) {
    return services.containsKey(code) ? services.get(code) : of(jobs, code);
  }

  /** A funding source; earned income stands among them. */
  public String source(String code) {
    return code.equals(CASH) && !sources.containsKey(code)
        ? texts.of("name.cash")
        : of(sources, code).name();
  }

  /** A spend category; what loans must be paid back stands among them. */
  public String category(String code) {
    return code.equals(SpendCategory.DEBT_SERVICE)
        ? texts.of("name.debt")
        : of(categories, code).name();
  }

  public String centre(String code) {
    return of(centres, code).name();
  }

  /** Of {@code cost centre/category}, either of them empty for all. */
  private String budget(String code) {
    int slash = code.indexOf('/');
    String centre = slash <= 0 ? "" : centre(code.substring(0, slash));
    String rest = code.substring(slash + 1);
    String category = rest.isEmpty() ? "" : category(rest);
    if (centre.isEmpty() && category.isEmpty()) {
      return texts.of("name.all");
    }
    return centre.isEmpty() || category.isEmpty()
        ? centre + category
        : texts.of("name.pair", category, centre);
  }

  /** Of a source, or of {@code source/service}, which limits what a contract pays. */
  private String contract(String code) {
    int slash = code.indexOf('/');
    return slash < 0 || sources.containsKey(code)
        ? source(code)
        : texts.of(
            "name.pair",
            source(code.substring(0, slash)),
            activity(code.substring(slash + 1)).name());
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

  /** Periods in a sentence, runs drawn together: {@code from March to June}. */
  public String when(Collection<String> codes) {
    SortedSet<Integer> several = new TreeSet<>();
    codes.stream().filter(places::containsKey).forEach(c -> several.add(places.get(c)));
    return several.isEmpty() ? texts.of("when.total") : periods.when(several);
  }

  /** Place of a period in time, after all others where it is none. */
  public int place(String period) {
    return places.getOrDefault(period, places.size());
  }

  /** The department's currency, or {@code money} where it names none. */
  public String currency() {
    return currency;
  }

  /** The department's benefit unit, or {@code benefit} where it names none. */
  public String benefitUnit() {
    return benefitUnit;
  }
}
