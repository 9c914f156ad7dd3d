package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanCertificate;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.PriceBasis;
import org.fourfold.domain.outcome.SolverUsed;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.junit.jupiter.api.Test;

class PlanJsonTest {
  private static final PlanOutcome OUTCOME =
      new PlanOutcome(
          PlanStatus.OPTIMAL,
          Focus.INTEGRATED,
          Objective.MOST_BENEFIT,
          0.1 + 0.2,
          null,
          0.1 + 0.2,
          0.0,
          new SolverUsed("HiGHS", "1.12.0", "simplex"),
          0.5,
          "abc",
          7,
          Map.of("gap", "1e-4"),
          new PlanCertificate(0, 0, 0, 1e-16, null, "rows"),
          List.of(
              new DecisionValue(
                  DecisionKind.SERVICE, "HIP", "", "p1", 3, 0.0, 1.0, null, 2.5, null)),
          List.of(
              new LimitValue(
                  "capacity[BED,p1]",
                  LimitKind.CAPACITY,
                  "BED",
                  "p1",
                  10,
                  10,
                  0,
                  1.5,
                  PriceBasis.FIXED_UNITS,
                  null,
                  12.0,
                  -3.0)),
          new Totals(1, 2, 3, 4, Map.of("pay", 5.0), 6),
          List.of(),
          List.of(),
          List.of(),
          "",
          List.of(),
          false,
          null,
          null);

  @Test
  void theContractsKeysComeFirstInItsOrder() {
    ObjectNode json = PlanJson.of(OUTCOME);
    assertThat(json.properties().stream().map(Map.Entry::getKey))
        .startsWith(
            ("status objective secondStage bound gap solver seconds inputHash seed options"
                    + " certificate decisions limits totals notApplied conflict relaxation")
                .split(" "))
        .contains("focus", "goal", "message");
    assertThat(json.path("limits").path(0).toString())
        .isEqualTo(
            "{\"name\":\"capacity[BED,p1]\",\"kind\":\"capacity\",\"code\":\"BED\","
                + "\"period\":\"p1\",\"used\":10.0,\"limit\":10.0,\"slack\":0.0,"
                + "\"shadowPrice\":1.5,\"shadowPriceBasis\":\"fixed-units\",\"from\":null,"
                + "\"to\":12.0,\"costPrice\":-3.0}");
    assertThat(json.path("decisions").path(0).toString())
        .isEqualTo(
            "{\"kind\":\"service\",\"code\":\"HIP\",\"other\":\"\",\"period\":\"p1\","
                + "\"value\":3.0,\"reducedCost\":0.0,\"coefficient\":1.0,"
                + "\"coefficientFrom\":null,\"coefficientTo\":2.5,\"inOptima\":null}");
  }

  @Test
  void numbersKeepEveryDigitAndNothingIsNull() {
    ObjectNode json = PlanJson.of(OUTCOME);
    assertThat(json.path("objective").toString()).isEqualTo("0.30000000000000004");
    assertThat(json.path("secondStage").isNull()).isTrue();
    assertThat(Json.value(Double.NaN).isNull()).isTrue();
    assertThat(Json.value(Double.POSITIVE_INFINITY).isNull()).isTrue();
    assertThat(json.path("totals").path("spend").path("pay").doubleValue()).isEqualTo(5);
  }
}
