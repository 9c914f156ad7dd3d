package org.fourfold.ui.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.selection.CapacityRow;
import org.fourfold.domain.selection.PackageChoice;
import org.fourfold.domain.selection.PackageRow;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.solver.OjAlgoSolver;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.shell.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Selection screen without a toolkit. */
class SelectionViewModelTest {
  @TempDir Path folder;
  private final SelectionViewModel model =
      new SelectionViewModel(TestDesk.session(Workspace.empty("Test")), OjAlgoSolver::new);

  private MethodLine line(SelectionMethod method) {
    return model.lines().stream().filter(l -> l.method() == method).findFirst().orElseThrow();
  }

  @Test
  void theExampleIsChosenByEveryMethodThatCan() {
    assertThat(model.lines()).hasSize(SelectionMethod.values().length);
    double best = line(SelectionMethod.MILP).value();
    assertThat(line(SelectionMethod.DP).value()).isCloseTo(best, within(1e-6));
    assertThat(line(SelectionMethod.BACKTRACKING).value()).isCloseTo(best, within(1e-6));
    assertThat(line(SelectionMethod.GREEDY).value()).isLessThanOrEqualTo(best + 1e-6);
    assertThat(line(SelectionMethod.CORE).why()).contains("groups");
    assertThat(model.finding().get()).contains("3 exact methods agree");
    assertThat(model.chosen()).extracting(PackageLine::item).contains("TRAU", "EMER");
    assertThat(model.left()).isNotEmpty().allMatch(l -> !l.why().isEmpty());
    assertThat(model.use().get()).startsWith("Theatre sessions:").contains("of 120 used");
  }

  /** S. Martello and P. Toth, Knapsack Problems, 1990, example 2.1: 7 items, capacity 50. */
  @Test
  void aTextbookChoiceWithASecondCapacity() {
    double[] values = {70, 20, 39, 37, 7, 5, 10};
    double[] weights = {31, 10, 20, 19, 4, 3, 6};
    List<PackageRow> rows = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      rows.add(new PackageRow("P" + i, "", values[i], weights[i], 1.0, null, 1, false, ""));
    }
    model.replace("book", new PackageChoice(rows, List.of(new CapacityRow("Hours", 50))));
    for (MethodLine line : model.lines()) {
      assertThat(line.outcome()).isPresent();
      boolean exact = line.method() != SelectionMethod.GREEDY;
      assertThat(line.value()).isLessThanOrEqualTo(107);
      assertThat(!exact || line.value() == 107).isTrue();
    }
    model.replace(
        "one package",
        new PackageChoice(
            rows, List.of(new CapacityRow("Hours", 50), new CapacityRow("Rooms", 1))));
    assertThat(line(SelectionMethod.MILP).value()).isEqualTo(70);
    assertThat(line(SelectionMethod.DP).why()).contains("Mixed-integer");
    assertThat(model.left()).anyMatch(l -> l.why().contains("Rooms"));
    model.history().undo();
    assertThat(line(SelectionMethod.DP).value()).isEqualTo(107);
  }

  @Test
  void whatIsMissingIsSaidAndNothingIsLost() {
    PackageChoice before = model.history().present().get();
    model.replace("none", before.with(PackageChoice.CAPACITIES, List.of()));
    assertThat(model.message().get()).contains("one to 3 capacities");
    assertThat(model.lines()).isEmpty();
    model.replace(
        "small",
        before.with(PackageChoice.CAPACITIES, List.of(new CapacityRow("Theatre sessions", 20))));
    assertThat(model.message().get()).contains("compulsory");
    model.history().undo();
    model.history().undo();
    assertThat(model.history().present().get()).isEqualTo(before);
    assertThat(model.lines()).isNotEmpty();
  }

  @Test
  void packagesComeBackFromTheirFile() throws Exception {
    PackageChoice choice = ChoiceFiles.example();
    Path file = ChoiceFiles.write(choice.packages(), folder.resolve("packages.csv"));
    assertThat(ChoiceFiles.read(file).rows()).isEqualTo(choice.packages());
  }

  /** A service that is asked for and left out is not delivered in the scenario. */
  @Test
  void aChoiceOfServicesBecomesAScenario() {
    Session session = TestDesk.session(SampleWorkspace.read());
    SelectionViewModel sample = new SelectionViewModel(session, OjAlgoSolver::new);
    assertThat(sample.canApply().get()).isFalse();
    assertThat(session.drafts().unsaved()).isEmpty();
    sample.takeServices();
    assertThat(session.drafts().unsaved()).containsExactly("Selection");
    PackageChoice taken = sample.history().present().get();
    assertThat(taken.packages()).isNotEmpty();
    assertThat(taken.capacities()).hasSize(3);
    // Half of what there is: something has to be left out.
    List<CapacityRow> half =
        taken.capacities().stream().map(c -> new CapacityRow(c.name(), c.amount() / 2)).toList();
    List<PackageRow> free =
        taken.packages().stream()
            .map(
                p ->
                    new PackageRow(
                        p.item(),
                        p.name(),
                        p.value(),
                        p.weight(),
                        p.weight2(),
                        p.weight3(),
                        1,
                        false,
                        ""))
            .toList();
    sample.replace("half", new PackageChoice(free, half));
    assertThat(sample.canApply().get()).isTrue();
    String left = sample.left().getFirst().item();
    sample.apply();
    assertThat(session.scenario().get()).isEqualTo("CHOICE1");
    assertThat(
            session.department().get().services().stream()
                .filter(s -> s.service().equals(left))
                .findFirst()
                .orElseThrow()
                .maximum())
        .isZero();
    session.undo();
    assertThat(session.scenario().get()).isEmpty();
  }
}
