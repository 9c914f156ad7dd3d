package org.fourfold.optimisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourfold.domain.finance.Contract;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.information.InformationUse;
import org.fourfold.domain.information.InformationVolume;
import org.fourfold.domain.information.ServiceInformation;
import org.fourfold.domain.measure.PeriodSeries;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.service.Demand;
import org.fourfold.domain.service.Service;
import org.fourfold.domain.service.ServiceUse;
import org.fourfold.domain.service.UsedPer;

/** Resolves services and information jobs: what is asked for and what they use. */
final class Activities {
  private Activities() {}

  static List<ServiceLine> services(Department department, Horizon horizon) {
    Map<String, double[]> demand =
        PeriodSeries.of(
            horizon.periods(),
            department.rows(Demand.class),
            Demand::service,
            Demand::period,
            Demand::amount,
            0);
    Map<String, Double> stay = new HashMap<>();
    for (Service s : department.services()) {
      stay.put(s.service(), s.lengthOfStay() == null ? 1 : s.lengthOfStay());
    }
    Map<String, Map<String, Double>> uses = new HashMap<>();
    for (ServiceUse u : department.rows(ServiceUse.class)) {
      double days = u.per() == UsedPer.DAY ? stay.getOrDefault(u.service(), 1.0) : 1;
      add(uses, u.service(), u.capacity(), u.amount() * days);
    }
    Map<String, Map<String, Double>> records = new HashMap<>();
    for (ServiceInformation i : department.rows(ServiceInformation.class)) {
      add(records, i.service(), i.job(), i.amount());
    }
    Set<String> underContract = new HashSet<>();
    department.rows(Contract.class).forEach(c -> underContract.add(c.service()));
    return department.services().stream()
        .map(
            s ->
                new ServiceLine(
                    s.service(),
                    s.costCentre(),
                    s.spendCategory(),
                    s.utility(),
                    s.tariff().doubleValue(),
                    s.variableCost().doubleValue(),
                    s.minimum(),
                    ceiling(s.maximum()),
                    s.wholeUnits(),
                    demand.get(s.service()),
                    s.waits() && demand.containsKey(s.service()),
                    s.openingBacklog(),
                    s.backlogPenalty().doubleValue(),
                    s.leavingShare(),
                    s.paymentDelayPeriods(),
                    underContract.contains(s.service()),
                    uses.getOrDefault(s.service(), Map.of()),
                    records.getOrDefault(s.service(), Map.of())))
        .toList();
  }

  static List<JobLine> jobs(Department department, Horizon horizon) {
    Map<String, double[]> volume =
        PeriodSeries.of(
            horizon.periods(),
            department.rows(InformationVolume.class),
            InformationVolume::job,
            InformationVolume::period,
            InformationVolume::amount,
            0);
    Map<String, Map<String, Double>> uses = new HashMap<>();
    for (InformationUse u : department.rows(InformationUse.class)) {
      add(uses, u.job(), u.capacity(), u.amount());
    }
    return department.informationJobs().stream()
        .map(
            (InformationJob j) ->
                new JobLine(
                    j.job(),
                    j.value(),
                    j.minimum(),
                    ceiling(j.maximum()),
                    volume.get(j.job()),
                    j.waits(),
                    j.turnaroundPeriods(),
                    j.openingBacklog(),
                    j.backlogPenalty().doubleValue(),
                    uses.getOrDefault(j.job(), Map.of())))
        .toList();
  }

  private static double ceiling(Double maximum) {
    return maximum == null ? Double.POSITIVE_INFINITY : maximum;
  }

  private static void add(
      Map<String, Map<String, Double>> table, String of, String what, double amount) {
    table.computeIfAbsent(of, _ -> new LinkedHashMap<>()).merge(what, amount, Double::sum);
  }
}
