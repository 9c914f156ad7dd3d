package org.fourfold.ui.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.finance.LotDemand;
import org.fourfold.domain.finance.Obligation;
import org.fourfold.domain.finance.TimedBoard;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.solver.AutoSolver;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.mvvm.Field;
import org.fourfold.ui.shell.Session;
import org.fourfold.ui.shell.WindowDialogs;
import org.junit.jupiter.api.Test;

/** The screen Timed money without a toolkit. */
class TimedViewModelTest {
  private final Session session = TestDesk.session(SampleWorkspace.read());
  private final TimedViewModel model = new TimedViewModel(session, AutoSolver::new);

  @Test
  void eachPartOfTheExampleHasItsPlanAndRunnerUp() {
    for (TimedPart part : TimedPart.values()) {
      assertThat(model.message(part).get()).as(part.name()).isEmpty();
      assertThat(model.answer(part).get().lines()).as(part.name()).isNotEmpty();
      assertThat(model.answer(part).get().runnerUp()).as(part.name()).startsWith("Runner-up");
    }
  }

  /** Wagner and Whitin's own kind of numbers: 10, 10, 40 with an order at 30 and holding 1. */
  @Test
  void termsAndRowsAreOneStepOfUndoEach() {
    TimedBoard before = model.history().present().get();
    Field setup = model.lots().field("setup");
    setup.text().set("30");
    model.lots().commit(setup);
    model.lots().field("pack").text().set("");
    model.lots().commit(model.lots().field("pack"));
    model.lots().field("holding").text().set("1");
    model.lots().commit(model.lots().field("holding"));
    model.replace(
        "rows",
        model
            .history()
            .present()
            .get()
            .with(TimedBoard.DEMAND, List.of(row("Jan", 10), row("Feb", 10), row("Mar", 40))));
    TimedAnswer answer = model.answer(TimedPart.ORDERS).get();
    assertThat(answer.finding()).contains("70");
    assertThat(answer.lines()).extracting(TimedLine::name).containsExactly("Jan", "Mar");
    assertThat(answer.lines().get(1).numbers().get(1)).isEqualTo(30);
    for (int k = 0; k < 4; k++) {
      model.history().undo();
    }
    assertThat(model.history().present().get()).isEqualTo(before);
    assertThat(setup.text().get()).isEqualTo("320");
  }

  private static LotDemand row(String period, int demand) {
    return new LotDemand(period, BigDecimal.valueOf(demand), null, null);
  }

  @Test
  void aTermThatCannotBeStaysAsTypedAndIsExplained() {
    Field term = model.loan().field("term");
    TimedBoard before = model.history().present().get();
    term.text().set("-3");
    model.loan().commit(term);
    assertThat(term.message().get()).isNotEmpty();
    assertThat(term.text().get()).isEqualTo("-3");
    assertThat(model.history().present().get()).isEqualTo(before);
    model.replace("none", before.with(TimedBoard.NEEDS, List.of()));
    assertThat(model.message(TimedPart.LOAN).get()).contains("no needs yet");
  }

  @Test
  void aPlanBecomesAScenarioThatAddsWhatItCosts() {
    Department before = session.department().get();
    TimedAnswer answer = model.answer(TimedPart.ORDERS).get();
    BigDecimal cost = answer.spend().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    String category = before.rows(Obligation.class).getFirst().spendCategory();
    new TimedCommands(model, new WindowDialogs()).send(TimedPart.ORDERS, answer, before, category);
    assertThat(session.scenario().get()).isEqualTo("orders");
    double more = total(session.department().get()) - total(before);
    assertThat(more).isCloseTo(cost.doubleValue(), within(0.1));
    assertThat(session.errors()).isEmpty();
    session.undo();
    assertThat(session.department().get()).isEqualTo(before);
  }

  /** All obligations over the horizon. */
  private static double total(Department department) {
    double sum = 0;
    List<Obligation> rows = department.rows(Obligation.class);
    for (Obligation row : rows) {
      if (!row.period().isEmpty()) {
        sum += row.amount().doubleValue();
      } else {
        long own =
            rows.stream()
                .filter(o -> !o.period().isEmpty())
                .filter(o -> o.spendCategory().equals(row.spendCategory()))
                .filter(o -> o.costCentre().equals(row.costCentre()))
                .count();
        sum += row.amount().doubleValue() * (department.periods().size() - own);
      }
    }
    return sum;
  }

  @Test
  void whatLiesOutsideThePeriodsIsSaid() {
    Department department = session.department().get();
    String category = department.rows(Obligation.class).getFirst().spendCategory();
    TimedScenario made =
        TimedScenario.of(department, "s", category, Map.of("1999", BigDecimal.TEN));
    assertThat(made.lost()).isEqualByComparingTo("10");
    assertThat(made.assumptions()).isEmpty();
    List<Assumption> some =
        TimedScenario.of(
                department,
                "s",
                category,
                Map.of(department.periods().getFirst().period(), BigDecimal.TEN))
            .assumptions();
    assertThat(some).hasSize(1);
    assertThat(new ScenarioTree(session.workspace().get()).has("s")).isFalse();
  }
}
