package org.fourfold.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.service.Service;

/**
 * One way to look at an allocation. Quantities add up only within one unit, so there is a view for
 * each unit; money and benefit add up over all.
 *
 * @param unit of the things looked at, {@code ""} for all of them
 */
public record AllocationView(Hue hue, Measure measure, String unit) {

  /** What is added up. */
  public enum Measure {
    QUANTITY,
    COST,
    BENEFIT
  }

  /** The views that a department offers, the most telling of each domain first. */
  public static List<AllocationView> of(Department department) {
    List<AllocationView> views = new ArrayList<>();
    if (!department.resources().isEmpty()) {
      views.add(new AllocationView(Hue.RESOURCES, Measure.COST, ""));
    }
    add(views, Hue.RESOURCES, department.resources().stream().map(Resource::unit));
    add(views, Hue.SERVICES, department.services().stream().map(Service::unit));
    if (department.services().stream().anyMatch(s -> s.utility() != 0)) {
      views.add(new AllocationView(Hue.SERVICES, Measure.BENEFIT, ""));
    }
    add(views, Hue.INFORMATION, department.informationJobs().stream().map(InformationJob::unit));
    return List.copyOf(views);
  }

  private static void add(List<AllocationView> views, Hue hue, Stream<String> units) {
    units.distinct().forEach(u -> views.add(new AllocationView(hue, Measure.QUANTITY, u)));
  }

  /** The view in the planner's words: {@code Resources: cost}, {@code Services: attendance}. */
  public String label(Locale locale) {
    ChartWords words = new ChartWords(locale);
    String of =
        switch (measure) {
          case QUANTITY -> unit.isEmpty() ? words.text("allocation.quantity") : unit;
          case COST -> words.text("allocation.cost");
          case BENEFIT -> words.text("allocation.benefit");
        };
    return words.text("allocation.view", words.text("hue." + hue.name()), of);
  }
}
