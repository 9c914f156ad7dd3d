package org.fourfold.optimisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.finance.Contract;
import org.fourfold.domain.finance.ContractType;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.optimisation.PlanDecision.Drawn;
import org.fourfold.optimisation.PlanDecision.Earned;
import org.fourfold.optimisation.PlanDecision.Volume;

/**
 * What insurers pay: a fixed sum per period (block), so much per unit delivered once it is settled
 * (tariff), or so much per head asking (capitation), each up to its cap. No more can be drawn from
 * such a source in a period than its contracts pay in it.
 */
final class ContractLimits {
  private final DepartmentIndex index;
  private final PlanModel model;

  ContractLimits(DepartmentIndex index, PlanModel model) {
    this.index = index;
    this.model = model;
  }

  void keepWithinContracts() {
    Map<String, List<Contract>> bySource = new LinkedHashMap<>();
    for (Contract c : index.department().rows(Contract.class)) {
      bySource.computeIfAbsent(c.source(), _ -> new ArrayList<>()).add(c);
    }
    for (SourceLine source : index.sources()) {
      List<Contract> contracts = bySource.getOrDefault(source.code(), List.of());
      for (int t = 0; t < index.periods() && !contracts.isEmpty(); t++) {
        keepWithinEarnings(source, contracts, t);
      }
    }
  }

  private void keepWithinEarnings(SourceLine source, List<Contract> contracts, int t) {
    LimitKey key =
        new LimitKey("contract_income", LimitKind.FUNDING, source.code(), index.period(t));
    LimitLine line = model.atMost(key, 0);
    for (String category : index.categories()) {
      Drawn drawn = new Drawn(source.code(), category, index.period(t));
      if (model.decides(drawn)) {
        line.use(model.column(drawn), 1);
      }
    }
    for (Contract contract : contracts) {
      if (contract.type() == ContractType.TARIFF) {
        line.allow(earn(contract, t), 1);
      } else {
        line.allow(Math.min(cap(contract), lumpSum(contract, t)));
      }
    }
  }

  private double lumpSum(Contract contract, int t) {
    double rate = contract.rate().doubleValue();
    if (contract.type() == ContractType.BLOCK) {
      return rate;
    }
    return service(contract).map(s -> s.demand() == null ? 0 : rate * s.demand()[t]).orElse(0.0);
  }

  /** A decision between 0, the cap and what the units settled in this period earn. */
  private int earn(Contract contract, int t) {
    Earned earned = new Earned(contract.source(), contract.service(), index.period(t));
    int column = model.decide(earned, t, 0, cap(contract), false);
    LimitKey key =
        new LimitKey(
            "contract",
            LimitKind.FUNDING,
            contract.source() + "/" + contract.service(),
            index.period(t));
    LimitLine line = model.atMost(key, 0).use(column, 1);
    service(contract).ifPresent(s -> deliver(line, s, t - s.paymentDelay(), contract));
    return column;
  }

  private void deliver(LimitLine line, ServiceLine service, int t, Contract contract) {
    if (t < 0) {
      return;
    }
    double rate = contract.rate().doubleValue();
    Volume volume = new Volume(service.code(), index.period(t));
    if (model.decides(volume)) {
      line.allow(model.column(volume), rate);
    } else {
      line.allow(rate * service.held(t));
    }
  }

  private Optional<ServiceLine> service(Contract contract) {
    return index.services().stream().filter(s -> s.code().equals(contract.service())).findFirst();
  }

  private static double cap(Contract contract) {
    return contract.cap() == null ? Double.POSITIVE_INFINITY : contract.cap().doubleValue();
  }
}
