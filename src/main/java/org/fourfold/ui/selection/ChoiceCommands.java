package org.fourfold.ui.selection;

import org.fourfold.domain.selection.PackageChoice;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.RowFiles;
import org.fourfold.ui.shell.Tasks;

/** Files of packages: opened and saved. */
public final class ChoiceCommands {
  private final SelectionViewModel model;
  private final RowFiles files;
  private final Dialogs dialogs;
  private final Texts texts;

  public ChoiceCommands(SelectionViewModel model, Tasks tasks, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    texts = model.texts();
    files = new RowFiles(tasks, dialogs, texts);
  }

  /** Asks for a file and takes its packages in place of those there; one step of undo. */
  void open() {
    files.open(
        texts.of("open.title"),
        ChoiceFiles::read,
        (name, rows, warnings) -> {
          PackageChoice choice = model.history().present().get();
          model.replace(texts.of("action.open", name), choice.with(PackageChoice.PACKAGES, rows));
          if (!warnings.isEmpty()) {
            dialogs.tell(texts.of("open.partly"), warnings);
          }
        });
  }

  /** Asks for a file and writes the packages into it; capacities are told to the verb. */
  void save() {
    PackageChoice choice = model.history().present().get();
    files.save(
        texts.of("save.title"),
        "packages.csv",
        file -> ChoiceFiles.write(choice.packages(), file),
        _ -> model.history().markSaved(choice));
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
