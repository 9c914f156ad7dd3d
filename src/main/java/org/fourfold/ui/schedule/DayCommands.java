package org.fourfold.ui.schedule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.ScheduleDay;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.exchange.fhir.ScheduleSlots;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.RowFiles;
import org.fourfold.ui.shell.Tasks;

/** Files of the day: opened table by table, saved all together. */
public final class DayCommands {
  private final ScheduleViewModel model;
  private final RowFiles files;
  private final Dialogs dialogs;
  private final Texts texts;

  public DayCommands(ScheduleViewModel model, Tasks tasks, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    texts = model.texts();
    files = new RowFiles(tasks, dialogs, texts, model.sentences()::problems);
  }

  /** Asks for a file and takes its rows in place of the table's; one step of undo. */
  <R extends Record> void open(Table<R> table) {
    files.<R>open(
        texts.of("open." + table.file()),
        file -> DayFiles.read(table, file),
        (name, rows, _) -> {
          ScheduleDay day = model.history().present().get();
          model.replace(texts.of("action.open", name), day.with(table, rows));
          model.tell(texts.of("opened", rows.size(), name));
        });
  }

  /** Asks for a folder and writes the three files into it. */
  void save() {
    dialogs.openFolder(texts.of("save.title")).ifPresent(this::save);
  }

  private void save(Path folder) {
    boolean there =
        ScheduleDay.TABLES.stream().anyMatch(t -> Files.exists(DayFiles.place(folder, t)));
    String question = texts.of("save.over.text", folder.toString());
    if (there && !dialogs.confirm(texts.of("save.over"), question, texts.of("save.over.go"))) {
      return;
    }
    ScheduleDay day = model.history().present().get();
    files.write(
        folder,
        _ -> DayFiles.write(day, folder),
        written -> {
          model.history().markSaved(day);
          model.tell(texts.of("saved", written.toString()));
        });
  }

  /** Asks for a file and writes the schedule looked at as FHIR Slots; minute 0 is today. */
  void saveSlots() {
    Optional<ScheduleProblem> problem = model.problem();
    if (problem.isEmpty()) {
      dialogs.tell(texts.of("slots.title"), texts.of("slots.none"));
      return;
    }
    List<Assignment> shown = model.assignments();
    dialogs
        .save(
            texts.of("slots.title"),
            texts.of("slots.file"),
            List.of(new Dialogs.FileKind(texts.of("kind.fhir"), List.of("*.json"))))
        .ifPresent(
            file ->
                files.write(
                    file,
                    _ -> {
                      LocalDate day = LocalDate.now();
                      SafeFile.write(
                          file, out -> ScheduleSlots.write(problem.get(), shown, day, out));
                      return file;
                    },
                    written -> model.tell(texts.of("saved", written.toString()))));
  }

  /** Takes the example in place of the day; one step of undo. */
  void example() {
    model.replace(texts.of("action.example"), DayFiles.example());
  }

  /** Takes away every row; one step of undo. */
  void clear() {
    model.replace(texts.of("action.clear"), ScheduleDay.EMPTY);
  }
}
