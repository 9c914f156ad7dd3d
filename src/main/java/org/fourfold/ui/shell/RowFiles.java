package org.fourfold.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Problem;
import org.fourfold.exchange.csv.RowFile;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Texts;

/**
 * Opens and saves rows of a screen with an undo of its own, in its words: {@code task.open}, {@code
 * open.failed}, {@code task.save}, {@code save.failed}, {@code kind.csv}.
 */
public final class RowFiles {
  private static final int MOST_PROBLEMS = 8;

  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Texts texts;
  private final Function<List<Problem>, String> told;

  /** Problems are told a line each, the first few of them. */
  public RowFiles(Tasks tasks, Dialogs dialogs, Texts texts) {
    this(
        tasks,
        dialogs,
        texts,
        problems ->
            problems.stream()
                .limit(MOST_PROBLEMS)
                .map(p -> p.message(texts.locale()))
                .collect(Collectors.joining("\n")));
  }

  /**
   * @param told problems in the words of the screen
   */
  public RowFiles(Tasks tasks, Dialogs dialogs, Texts texts, Function<List<Problem>, String> told) {
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.texts = texts;
    this.told = told;
  }

  /** Reads a file off the screen's thread. */
  @FunctionalInterface
  public interface Reading<R extends Record> {
    RowFile<R> read(Path file) throws IOException;
  }

  /** Writes a file off the screen's thread. */
  @FunctionalInterface
  public interface Writing {
    Path write(Path file) throws IOException;
  }

  /** Takes what was read without errors. */
  @FunctionalInterface
  public interface Taking<R extends Record> {
    /**
     * @param name of the file
     * @param warnings what is told of it, {@code ""} for nothing
     */
    void take(String name, List<R> rows, String warnings);
  }

  /** Asks for a file and reads it; one with errors is refused, and nothing is taken. */
  public <R extends Record> void open(String title, Reading<R> reading, Taking<R> taking) {
    dialogs
        .open(title, List.of(csv("*.csv", "*.txt")))
        .ifPresent(
            file ->
                tasks.<RowFile<R>>start(
                    texts.of("task.open"),
                    _ -> reading.read(file),
                    read -> opened(file, read, taking),
                    e -> dialogs.fail(texts.of("open.failed"), file + ": " + e.getMessage())));
  }

  private <R extends Record> void opened(Path file, RowFile<R> read, Taking<R> taking) {
    String text = told.apply(read.problems());
    if (read.problems().stream().anyMatch(Problem::isError)) {
      dialogs.fail(texts.of("open.failed"), text);
    } else {
      taking.take(file.getFileName().toString(), read.rows(), text);
    }
  }

  /** Asks for a file and writes it. */
  public void save(String title, String suggested, Writing writing, Consumer<Path> saved) {
    dialogs.save(title, suggested, List.of(csv("*.csv"))).ifPresent(f -> write(f, writing, saved));
  }

  /** Writes a file or folder that was asked for already. */
  public void write(Path place, Writing writing, Consumer<Path> saved) {
    tasks.<Path>start(
        texts.of("task.save"),
        _ -> writing.write(place),
        saved,
        e -> dialogs.fail(texts.of("save.failed"), place + ": " + e.getMessage()));
  }

  private Dialogs.FileKind csv(String... patterns) {
    return new Dialogs.FileKind(texts.of("kind.csv"), List.of(patterns));
  }
}
