package org.fourfold.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourfold.domain.finance.CostCentre;
import org.fourfold.domain.finance.Obligation;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.resource.Availability;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Requirement;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourcePeriod;
import org.fourfold.domain.rule.Rule;
import org.fourfold.domain.rule.RuleTerm;
import org.fourfold.domain.rule.Sense;
import org.fourfold.domain.service.Demand;
import org.fourfold.domain.service.Service;

/**
 * A department as some of its cost centres would run it without the others: services, resources,
 * capacities and obligations of the others are there in no amount, so that the programme keeps its
 * shape. What belongs to no cost centre, and to none of the players, is there for every coalition.
 */
final class Coalitions {
  private final Department department;
  private final List<String> players;

  Coalitions(Department department, List<String> players) {
    this.department = department;
    this.players = players;
  }

  /** Cost centres that have a service, a resource or a capacity, in their order. */
  static List<String> players(Department department) {
    Set<String> owners =
        Stream.of(
                department.services().stream().map(Service::costCentre),
                department.resources().stream().map(Resource::costCentre),
                department.capacities().stream().map(Capacity::costCentre))
            .flatMap(s -> s)
            .collect(Collectors.toSet());
    return department.rows(CostCentre.class).stream()
        .map(CostCentre::costCentre)
        .filter(owners::contains)
        .toList();
  }

  Department of(int coalition) {
    Set<String> out =
        java.util.stream.IntStream.range(0, players.size())
            .filter(i -> (coalition >> i & 1) == 0)
            .mapToObj(players::get)
            .collect(Collectors.toSet());
    Set<String> services = codes(department.services(), Service::costCentre, Service::service, out);
    Set<String> resources =
        codes(department.resources(), Resource::costCentre, Resource::resource, out);
    Set<String> capacities =
        codes(department.capacities(), Capacity::costCentre, Capacity::capacity, out);
    return department
        .with(
            Service.class,
            each(department.services(), s -> services.contains(s.service()) ? none(s) : s))
        .with(
            Resource.class,
            each(department.resources(), r -> resources.contains(r.resource()) ? none(r) : r))
        .with(
            ResourcePeriod.class,
            each(
                department.rows(ResourcePeriod.class),
                p ->
                    resources.contains(p.resource())
                        ? new ResourcePeriod(p.resource(), p.period(), p.unitCost(), 0.0, 0.0)
                        : p))
        .with(
            Capacity.class,
            each(department.capacities(), c -> capacities.contains(c.capacity()) ? none(c) : c))
        .with(
            Availability.class,
            each(
                department.rows(Availability.class),
                a ->
                    capacities.contains(a.capacity())
                        ? new Availability(a.capacity(), a.period(), 0)
                        : a))
        .with(
            Requirement.class,
            each(
                department.rows(Requirement.class),
                a ->
                    capacities.contains(a.capacity())
                        ? new Requirement(a.capacity(), a.period(), 0)
                        : a))
        .with(
            Demand.class,
            each(
                department.rows(Demand.class),
                d -> services.contains(d.service()) ? new Demand(d.service(), d.period(), 0) : d))
        .with(
            Obligation.class,
            each(
                department.rows(Obligation.class),
                o ->
                    out.contains(o.costCentre())
                        ? new Obligation(
                            o.spendCategory(), o.period(), BigDecimal.ZERO, o.costCentre())
                        : o));
  }

  /**
   * The same without what only all together can promise: least volumes, standing requirements,
   * rules that ask for an amount, and least amounts of resources.
   */
  Department eased(int coalition) {
    Department own = of(coalition);
    Set<String> asked =
        own.rows(Rule.class).stream()
            .filter(r -> r.sense() != Sense.AT_MOST && r.amount() > 0)
            .map(Rule::rule)
            .collect(Collectors.toSet());
    return own.with(
            Service.class,
            each(
                own.services(),
                s ->
                    DepartmentTables.SERVICES.with(
                        s, DepartmentTables.SERVICES.column("minimum"), 0.0)))
        .with(Requirement.class, List.of())
        .with(
            Rule.class,
            own.rows(Rule.class).stream().filter(r -> !asked.contains(r.rule())).toList())
        .with(
            RuleTerm.class,
            own.rows(RuleTerm.class).stream().filter(t -> !asked.contains(t.rule())).toList())
        .with(Resource.class, each(own.resources(), r -> eased(r)));
  }

  /** Free to fall to nothing, at once. */
  private static Resource eased(Resource r) {
    Resource free =
        DepartmentTables.RESOURCES.with(r, DepartmentTables.RESOURCES.column("minimum"), 0.0);
    return DepartmentTables.RESOURCES.with(
        free, DepartmentTables.RESOURCES.column("largest_change"), null);
  }

  private static <R> Set<String> codes(
      List<R> rows,
      java.util.function.Function<R, String> owner,
      java.util.function.Function<R, String> code,
      Set<String> out) {
    return rows.stream()
        .filter(r -> out.contains(owner.apply(r)))
        .map(code)
        .collect(Collectors.toSet());
  }

  private static <R> List<R> each(List<R> rows, java.util.function.UnaryOperator<R> change) {
    return rows.stream().map(change).toList();
  }

  private static Service none(Service s) {
    return new Service(
        s.service(),
        s.name(),
        s.setting(),
        s.unit(),
        s.costCentre(),
        s.spendCategory(),
        s.utility(),
        s.tariff(),
        s.variableCost(),
        0,
        0.0,
        s.wholeUnits(),
        s.lengthOfStay(),
        0,
        s.backlogPenalty(),
        s.leavingShare(),
        s.paymentDelayPeriods());
  }

  private static Resource none(Resource r) {
    return new Resource(
        r.resource(),
        r.name(),
        r.category(),
        r.unit(),
        r.costCentre(),
        r.spendCategory(),
        r.unitCost(),
        0,
        0.0,
        r.wholeUnits(),
        r.inPost() == null ? null : (Double) 0.0,
        r.hireCost(),
        r.releaseCost(),
        r.largestChange(),
        r.status());
  }

  private static Capacity none(Capacity c) {
    return new Capacity(
        c.capacity(), c.name(), c.unit(), c.costCentre(), c.storable(), c.holdingCost(), 0);
  }
}
