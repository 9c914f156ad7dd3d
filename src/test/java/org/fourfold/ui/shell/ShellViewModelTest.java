package org.fourfold.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Place;
import org.fourfold.ui.mvvm.Texts;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
  private static final Screen RESOURCES =
      new Screen(
          "resources",
          "Resources",
          Group.DESCRIBE,
          "mdi2a-account",
          Hue.RESOURCES,
          Set.of("resources", "resource_yields"));

  private final Workspace sample = SampleWorkspace.read();
  private final Session session = TestDesk.session(sample);
  private final List<String> told = new ArrayList<>();
  private final Texts texts = new Texts(ShellViewModel.class, Locale.UK);
  private final WorkspaceCommands commands =
      new WorkspaceCommands(session, new TestDesk.MemoryFiles(true), new Answers(), texts, _ -> {});
  private final ShellViewModel shell =
      new ShellViewModel(
          session, commands, new TestDesk.MemoryRemembered("light"), List.of(RESOURCES), _ -> {});

  /** A planner who agrees to everything. */
  private final class Answers implements Dialogs {
    @Override
    public boolean confirm(String title, String text, String verb) {
      return told.add(title);
    }

    @Override
    public void tell(String title, String text) {
      told.add(title);
    }

    @Override
    public void fail(String title, String text) {
      told.add(title);
    }

    @Override
    public Optional<String> ask(String title, String label, String initial) {
      return Optional.of("Ward 7");
    }

    @Override
    public Optional<Path> open(String title, List<FileKind> kinds) {
      return Optional.of(Path.of("any"));
    }

    @Override
    public Optional<Path> openFolder(String title) {
      return Optional.of(Path.of("any"));
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
      return Optional.of(Path.of("kept"));
    }
  }

  @Test
  void searchFindsRowsByCodeAndName() {
    Resource third = sample.rows(DepartmentTables.RESOURCES).get(2);
    Search.Hit byCode = shell.find(third.resource().toLowerCase(Locale.ROOT)).getFirst();
    assertThat(byCode.place()).isEqualTo(new Place("resources", "resources", 2, "resource"));
    assertThat(shell.find(third.name())).extracting(Search.Hit::place).contains(byCode.place());
    assertThat(shell.find("no such thing")).isEmpty();
    assertThat(shell.find("  ")).isEmpty();
  }

  @Test
  void aProblemLeadsToItsCell() {
    TestDesk.recodeFirstResource(session, "OTHER");
    var problem =
        session.errors().stream()
            .filter(p -> p.file().equals("resource_yields"))
            .findFirst()
            .orElseThrow();
    shell.goTo(problem);
    assertThat(session.navigator().place().get())
        .isEqualTo(new Place("resources", "resource_yields", problem.row() - 2, problem.column()));
    assertThat(shell.sentence(problem)).startsWith("Yields, row " + (problem.row() - 1) + ": ");
  }

  @Test
  void optimiseWaitsForMendedInputs() {
    assertThat(shell.canOptimise().get()).isTrue();
    TestDesk.recodeFirstResource(session, "OTHER");
    assertThat(shell.canOptimise().get()).isFalse();
    shell.optimise();
    assertThat(session.outcome().getValue()).isEmpty();
    session.undo();
    shell.optimise();
    assertThat(session.outcome().getValue()).isPresent();
  }

  @Test
  void theTitleSaysUnsavedAndOutOfDate() {
    assertThat(shell.title().get()).endsWith("(not saved) – Fourfold");
    session.plan("Planning");
    session.edit(
        "name",
        w ->
            w.with(
                DepartmentTables.PROFILE.with(
                    w.profile(), DepartmentTables.PROFILE.column("price_year"), "1999")));
    assertThat(shell.title().get()).contains("(unsaved)").contains("plan out of date");
    session.look(sample.rows(PlanningTables.SCENARIOS).getFirst().scenario());
    assertThat(shell.title().get())
        .contains(sample.rows(PlanningTables.SCENARIOS).getFirst().name());
  }

  @Test
  void aNewWorkspaceIsAskedForAndUnkeptChangesAreSpokenOf() {
    TestDesk.recodeFirstResource(session, "OTHER");
    commands.create();
    assertThat(told).containsExactly("The workspace could not be saved", "Changes are not kept");
    assertThat(session.name().get()).isEqualTo("Ward 7");
    assertThat(session.workspace().get()).isEqualTo(Workspace.empty("Ward 7"));
    assertThat(shell.canOptimise().get()).as("nothing to plan yet").isFalse();
    commands.openSample();
    assertThat(session.workspace().get()).isEqualTo(sample);
    assertThat(told).hasSize(2);
  }

  @Test
  void anImportIsOneStepOfUndo() {
    commands.create();
    Workspace before = session.workspace().get();
    commands.importFolder();
    assertThat(session.workspace().get()).isEqualTo(sample);
    session.undo();
    assertThat(session.workspace().get()).isSameAs(before);
  }

  @Test
  void themesAreRemembered() {
    shell.chooseTheme("dark");
    assertThat(shell.theme().get()).isEqualTo("dark");
  }
}
