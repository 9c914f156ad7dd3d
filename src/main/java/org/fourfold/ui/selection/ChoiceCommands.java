package org.fourfold.ui.selection;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.selection.PackageChoice;
import org.fourfold.domain.selection.PackageRow;
import org.fourfold.exchange.csv.RowFile;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Tasks;

/** Files of packages: opened and saved. */
public final class ChoiceCommands {
  private static final int MOST_PROBLEMS = 8;

  private final SelectionViewModel model;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Texts texts;

  public ChoiceCommands(SelectionViewModel model, Tasks tasks, Dialogs dialogs) {
    this.model = model;
    this.tasks = tasks;
    this.dialogs = dialogs;
    texts = model.texts();
  }

  /** Asks for a file and takes its packages in place of those there; one step of undo. */
  void open() {
    dialogs
        .open(texts.of("open.title"), List.of(csv()))
        .ifPresent(
            file ->
                tasks.<RowFile<PackageRow>>start(
                    texts.of("task.open"),
                    _ -> ChoiceFiles.read(file),
                    read -> opened(file, read),
                    e -> dialogs.fail(texts.of("open.failed"), file + ": " + e.getMessage())));
  }

  private Dialogs.FileKind csv() {
    return new Dialogs.FileKind(texts.of("kind.csv"), List.of("*.csv", "*.txt"));
  }

  private void opened(Path file, RowFile<PackageRow> read) {
    String told =
        read.problems().stream()
            .limit(MOST_PROBLEMS)
            .map(p -> p.message(texts.locale()))
            .collect(Collectors.joining("\n"));
    if (read.problems().stream().anyMatch(Problem::isError)) {
      dialogs.fail(texts.of("open.failed"), told);
      return;
    }
    PackageChoice choice = model.history().present().get();
    model.replace(
        texts.of("action.open", file.getFileName().toString()),
        choice.with(PackageChoice.PACKAGES, read.rows()));
    if (!told.isEmpty()) {
      dialogs.tell(texts.of("open.partly"), told);
    }
  }

  /** Asks for a file and writes the packages into it; capacities are told to the verb. */
  void save() {
    PackageChoice choice = model.history().present().get();
    dialogs
        .save(texts.of("save.title"), "packages.csv", List.of(csv()))
        .ifPresent(
            file ->
                tasks.<Path>start(
                    texts.of("task.save"),
                    _ -> ChoiceFiles.write(choice.packages(), file),
                    _ -> model.history().markSaved(choice),
                    e -> dialogs.fail(texts.of("save.failed"), file + ": " + e.getMessage())));
  }

  /** Takes the example in place of what is there; one step of undo. */
  void example() {
    model.replace(texts.of("action.example"), ChoiceFiles.example());
  }

  /** Takes away every row; one step of undo. */
  void clear() {
    model.replace(texts.of("action.clear"), PackageChoice.EMPTY);
  }
}
