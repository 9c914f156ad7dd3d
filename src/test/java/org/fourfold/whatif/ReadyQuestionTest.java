package org.fourfold.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentCheck;
import org.fourfold.domain.resource.ResourceYield;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.service.ServiceUse;
import org.fourfold.ui.SampleWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadyQuestionTest {
  private final Department sample = SampleWorkspace.read().department();

  private Map<String, String> first(ReadyQuestion question) {
    Map<String, String> given = new LinkedHashMap<>();
    for (Ask ask : question.asks()) {
      List<String> choices = ReadyQuestion.choices(ask, sample);
      given.put(ask.key(), choices.isEmpty() ? ask.initial() : choices.getFirst());
    }
    if (given.containsKey("to")) {
      given.put("to", sample.capacities().get(1).capacity());
    }
    return given;
  }

  /** Whatever is offered as an answer makes a department that can be planned and is another. */
  @ParameterizedTest
  @EnumSource
  void everyQuestionMakesAnotherDepartmentThatFits(ReadyQuestion question) {
    List<Assumption> made = question.assumptions(sample, first(question), "S", "because");
    assertThat(made).isNotEmpty();
    ScenarioTree.Resolved resolved = ScenarioTree.make(sample, made);
    assertThat(resolved.problems()).isEmpty();
    assertThat(resolved.department().hash()).isNotEqualTo(sample.hash());
    assertThat(DepartmentCheck.of(resolved.department())).noneMatch(Problem::isError);
  }

  @Test
  void pooledUnitsKeepWhatIsThereAndWhatIsNeeded() {
    Map<String, String> given = Map.of("from", "BED_RESP", "to", "BED_ACUTE");
    Department pooled =
        ScenarioTree.make(sample, ReadyQuestion.POOL.assumptions(sample, given, "S", ""))
            .department();
    assertThat(yields(pooled, "BED_RESP") + uses(pooled, "BED_RESP")).isZero();
    assertThat(yields(pooled, "BED_ACUTE"))
        .isEqualTo(yields(sample, "BED_ACUTE") + yields(sample, "BED_RESP"), within(1e-9));
    assertThat(uses(pooled, "BED_ACUTE"))
        .isEqualTo(uses(sample, "BED_ACUTE") + uses(sample, "BED_RESP"), within(1e-9));
  }

  private static double yields(Department d, String capacity) {
    return d.rows(ResourceYield.class).stream()
        .filter(y -> y.capacity().equals(capacity))
        .mapToDouble(ResourceYield::amount)
        .sum();
  }

  private static double uses(Department d, String capacity) {
    return d.rows(ServiceUse.class).stream()
        .filter(u -> u.capacity().equals(capacity))
        .mapToDouble(ServiceUse::amount)
        .sum();
  }
}
