package org.fourfold.domain.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fourfold.domain.finance.FundingKind;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.rule.RuleTerm;
import org.fourfold.domain.rule.TermKind;
import org.fourfold.domain.service.Service;

/** What the rows of a department mean together: order of periods, categories, loans, rule terms. */
final class MeaningCheck {
  private final Department department;
  private final List<Problem> problems = new ArrayList<>();

  private MeaningCheck(Department department) {
    this.department = department;
  }

  static List<Problem> of(Department department) {
    MeaningCheck check = new MeaningCheck(department);
    check.periods();
    check.reservedCodes();
    check.costsHaveCategories();
    check.fundingSources();
    check.ruleTerms();
    return check.problems;
  }

  private void error(String file, int index, String column, Fault fault, String... arguments) {
    problems.add(Problem.error(file, index + 2, column, fault, List.of(arguments)));
  }

  private void periods() {
    List<Period> periods = department.periods();
    for (int t = 0; t < periods.size(); t++) {
      if (periods.get(t).period().equals(Period.TOTAL)) {
        error("periods", t, "period", Fault.RESERVED_CODE, Period.TOTAL, "the whole horizon");
      }
      if (t > 0 && !periods.get(t).start().isAfter(periods.get(t - 1).start())) {
        String start = periods.get(t).start().toString();
        String before = periods.get(t - 1).start().toString();
        error("periods", t, "start", Fault.PERIODS_OUT_OF_ORDER, start, before);
      }
    }
  }

  private void reservedCodes() {
    List<SpendCategory> categories = department.spendCategories();
    for (int i = 0; i < categories.size(); i++) {
      if (categories.get(i).spendCategory().equals(SpendCategory.DEBT_SERVICE)) {
        error(
            "spend_categories",
            i,
            "spend_category",
            Fault.RESERVED_CODE,
            SpendCategory.DEBT_SERVICE,
            "repayments of loans");
      }
    }
  }

  /** With funding sources every cost must be paid by one, and so needs a category. */
  private void costsHaveCategories() {
    if (department.rows(FundingSource.class).isEmpty()) {
      return;
    }
    List<Resource> resources = department.resources();
    for (int i = 0; i < resources.size(); i++) {
      Resource r = resources.get(i);
      boolean costs =
          r.unitCost().signum() != 0 || r.hireCost().signum() != 0 || r.releaseCost().signum() != 0;
      if (costs && r.spendCategory().isEmpty()) {
        error("resources", i, "spend_category", Fault.NO_SPEND_CATEGORY);
      }
    }
    List<Service> services = department.services();
    for (int i = 0; i < services.size(); i++) {
      Service s = services.get(i);
      if (s.variableCost().signum() != 0 && s.spendCategory().isEmpty()) {
        error("services", i, "spend_category", Fault.NO_SPEND_CATEGORY);
      }
    }
  }

  private void fundingSources() {
    Map<String, Integer> place = new HashMap<>();
    for (Period period : department.periods()) {
      place.put(period.period(), place.size());
    }
    List<FundingSource> sources = department.rows(FundingSource.class);
    for (int i = 0; i < sources.size(); i++) {
      FundingSource f = sources.get(i);
      if (place.getOrDefault(f.from(), 0) > place.getOrDefault(f.to(), place.size())) {
        error("funding_sources", i, "from", Fault.FROM_AFTER_TO, f.from(), f.to());
      }
      if (f.kind() == FundingKind.LOAN && f.termPeriods() == null) {
        error("funding_sources", i, "term_periods", Fault.MISSING_TERM);
      }
    }
  }

  private void ruleTerms() {
    Map<TermKind, Set<String>> known = new HashMap<>();
    known.put(TermKind.SERVICE, codes(department.services().stream().map(Service::service)));
    known.put(TermKind.RESOURCE, codes(department.resources().stream().map(Resource::resource)));
    known.put(
        TermKind.INFORMATION,
        codes(department.informationJobs().stream().map(InformationJob::job)));
    known.put(
        TermKind.FUNDING,
        codes(department.rows(FundingSource.class).stream().map(FundingSource::source)));
    Map<TermKind, String> file =
        Map.of(
            TermKind.SERVICE, "services",
            TermKind.RESOURCE, "resources",
            TermKind.INFORMATION, "information_jobs",
            TermKind.FUNDING, "funding_sources");
    List<RuleTerm> terms = department.rows(RuleTerm.class);
    for (int i = 0; i < terms.size(); i++) {
      RuleTerm term = terms.get(i);
      if (!known.get(term.kind()).contains(term.code())) {
        error("rule_terms", i, "code", Fault.UNKNOWN_CODE, term.code(), file.get(term.kind()));
      }
    }
  }

  private static Set<String> codes(Stream<String> codes) {
    return new HashSet<>(codes.toList());
  }
}
