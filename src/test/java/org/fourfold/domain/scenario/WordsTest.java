package org.fourfold.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Focus;
import org.junit.jupiter.api.Test;

class WordsTest {
  private final Words words = new Words(Locale.ENGLISH);

  @Test
  void everyTableColumnUnitAndChoiceHasItsWord() {
    List<Table<?>> tables = new ArrayList<>(PlanningTables.ALL);
    tables.add(DepartmentTables.PROFILE);
    for (Table<?> table : tables) {
      assertThat(words.table(table)).isNotBlank();
      assertThat(words.about(table)).endsWith(".");
      for (Column column : table.columns()) {
        assertThat(words.column(table, column)).isNotBlank();
        assertThat(words.unit(column, "", "")).isEqualTo(column.unit());
        if (column.kind() == ColumnKind.CHOICE) {
          for (Object constant : column.type().getEnumConstants()) {
            assertThat(words.choice((Coded) constant)).isNotBlank();
          }
        }
      }
    }
    Stream.of(PlanStatus.values(), DecisionKind.values(), LimitKind.values(), Focus.values())
        .flatMap(Stream::of)
        .forEach(c -> assertThat(words.choice((Coded) c)).isNotBlank());
  }

  @Test
  void unitsSpeakTheDepartmentsWords() {
    Column cost = DepartmentTables.RESOURCES.column("unit_cost");
    assertThat(words.unit(cost, "GBP", "QALY")).isEqualTo("GBP/unit/period");
    Column utility = DepartmentTables.SERVICES.column("utility");
    assertThat(words.unit(utility, "GBP", "QALY")).isEqualTo("QALY/unit");
  }

  @Test
  void everyFaultHasASentence() {
    for (Fault fault : Fault.values()) {
      Problem problem = Problem.error("demand", 7, "amount", fault, List.of("a", "b", "c"));
      assertThat(problem.message(Locale.ENGLISH)).startsWith("demand.csv, row 7, column amount: ");
    }
  }
}
