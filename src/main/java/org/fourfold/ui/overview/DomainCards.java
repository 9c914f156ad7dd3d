package org.fourfold.ui.overview;

import java.util.List;
import java.util.stream.Stream;
import org.fourfold.domain.finance.Budget;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.service.Service;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Hue;

/** The four domains of a department, counted. */
final class DomainCards {
  private final Department department;
  private final Texts texts;

  DomainCards(Department department, Texts texts) {
    this.department = department;
    this.texts = texts;
  }

  List<DomainCard> all() {
    return List.of(
        card(
            Hue.RESOURCES,
            "resources",
            count("resources", department.resources().size()),
            count("capacities", department.capacities().size())),
        card(
            Hue.SERVICES,
            "services",
            count("services", department.services().size()),
            count("settings", distinct(department.services().stream().map(Service::setting)))),
        card(
            Hue.INFORMATION,
            "information",
            count("jobs", department.informationJobs().size()),
            count(
                "kinds",
                distinct(department.informationJobs().stream().map(InformationJob::kind)))),
        card(
            Hue.FINANCE,
            "finance",
            count("sources", department.rows(FundingSource.class).size()),
            count("budgets", department.rows(Budget.class).size())));
  }

  private DomainCard card(Hue hue, String screen, String... counts) {
    return new DomainCard(hue, screen, texts.of("card." + screen), List.of(counts));
  }

  private String count(String what, long count) {
    return texts.of("count." + what, count);
  }

  private static long distinct(Stream<String> values) {
    return values.filter(v -> !v.isBlank()).distinct().count();
  }
}
