package org.fourfold.ui.schedule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.schedule.ScheduleDay;
import org.fourfold.exchange.csv.RowFile;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Tasks;

/** Files of the day: opened table by table, saved all together. */
public final class DayCommands {
  private final ScheduleViewModel model;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Texts texts;

  public DayCommands(ScheduleViewModel model, Tasks tasks, Dialogs dialogs) {
    this.model = model;
    this.tasks = tasks;
    this.dialogs = dialogs;
    texts = model.texts();
  }

  /** Asks for a file and takes its rows in place of the table's; one step of undo. */
  <R extends Record> void open(Table<R> table) {
    Dialogs.FileKind kind = new Dialogs.FileKind(texts.of("kind.csv"), List.of("*.csv", "*.txt"));
    dialogs
        .open(texts.of("open." + table.file()), List.of(kind))
        .ifPresent(file -> open(table, file));
  }

  private <R extends Record> void open(Table<R> table, Path file) {
    tasks.<RowFile<R>>start(
        texts.of("task.open"),
        _ -> DayFiles.read(table, file),
        read -> opened(table, file, read),
        e -> refuse(file + ": " + e.getMessage()));
  }

  private <R extends Record> void opened(Table<R> table, Path file, RowFile<R> read) {
    if (read.problems().stream().anyMatch(Problem::isError)) {
      refuse(model.sentences().problems(read.problems()));
      return;
    }
    String name = file.getFileName().toString();
    ScheduleDay day = model.history().present().get();
    model.replace(texts.of("action.open", name), day.with(table, read.rows()));
    model.tell(texts.of("opened", read.rows().size(), name));
  }

  private void refuse(String why) {
    dialogs.fail(texts.of("open.failed"), why);
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
    tasks.<Path>start(
        texts.of("task.save"),
        _ -> DayFiles.write(day, folder),
        written -> {
          model.history().markSaved(day);
          model.tell(texts.of("saved", written.toString()));
        },
        e -> dialogs.fail(texts.of("save.failed"), folder + ": " + e.getMessage()));
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
