package org.fourfold.ui.timing;

import java.math.BigDecimal;
import java.util.List;
import org.fourfold.domain.finance.Obligation;
import org.fourfold.domain.finance.TimedBoard;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.RowFiles;
import org.fourfold.ui.shell.Session;

/** Files of what is timed, and its way to the plan. */
public final class TimedCommands {
  private final TimedViewModel model;
  private final Dialogs dialogs;
  private final Session session;
  private final Texts texts;
  private final RowFiles files;
  private TimedBoard kept;

  public TimedCommands(TimedViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    session = model.session();
    texts = model.texts();
    files = new RowFiles(session.tasks(), dialogs, texts);
    kept = model.history().present().get();
  }

  /** Makes a scenario in which a spend category also pays what the plan of a part costs. */
  void send(TimedPart part) {
    TimedAnswer answer = model.answer(part).get();
    if (answer.lines().isEmpty()) {
      dialogs.tell(texts.of("send.title"), texts.of("send.nothing"));
      return;
    }
    Department department = session.department().get();
    List<String> known =
        department.rows(Obligation.class).stream()
            .map(Obligation::spendCategory)
            .distinct()
            .toList();
    if (known.isEmpty()) {
      dialogs.fail(texts.of("send.title"), texts.of("send.none"));
      return;
    }
    dialogs
        .ask(
            texts.of("send.title"),
            texts.of("send.label", String.join(", ", known)),
            known.getFirst())
        .ifPresent(category -> send(part, answer, department, category.strip()));
  }

  void send(TimedPart part, TimedAnswer answer, Department department, String category) {
    ScenarioTree tree = new ScenarioTree(session.workspace().get());
    String code = part.name().toLowerCase(java.util.Locale.ROOT);
    for (int k = 2; tree.has(code); k++) {
      code = part.name().toLowerCase(java.util.Locale.ROOT) + k;
    }
    TimedScenario made = TimedScenario.of(department, code, category, answer.spend());
    NumberText numbers = new NumberText(texts.locale());
    if (made.assumptions().isEmpty()) {
      dialogs.fail(texts.of("send.title"), texts.of("send.nowhere", category));
      return;
    }
    String parent = session.scenario().get();
    String name = texts.of("send.name." + part.name());
    session.branch(
        texts.of("action.send", name), new Scenario(code, name, parent), made.assumptions());
    BigDecimal lost = made.lost();
    if (lost.signum() != 0) {
      dialogs.tell(
          texts.of("send.title"), texts.of("send.lost", numbers.money(lost.doubleValue())));
    }
    session.navigator().go("plan");
  }

  /** Asks for a file and takes its rows in place of those there; one step of undo. */
  <R extends Record> void open(Table<R> table) {
    files.<R>open(
        texts.of("open.title"),
        file -> TimedFiles.read(table, file),
        (name, rows, _) -> {
          TimedBoard board = model.history().present().get();
          model.replace(texts.of("action.open", name), board.with(table, rows));
        });
  }

  /** Writes the rows of a table; all is saved once every table that was changed has been. */
  void save(Table<?> table) {
    TimedBoard board = model.history().present().get();
    files.save(
        texts.of("save.title"),
        table.file() + ".csv",
        file -> TimedFiles.write(board, table, file),
        _ -> saved(board, table));
  }

  private <R extends Record> void saved(TimedBoard board, Table<R> table) {
    kept = kept.with(table, board.rows(table));
    if (TimedBoard.TABLES.stream().allMatch(t -> kept.rows(t).equals(board.rows(t)))) {
      model.history().markSaved(board);
    }
  }

  /** Takes the example in place of what is there; one step of undo. */
  void example() {
    model.replace(texts.of("action.example"), TimedFiles.example());
  }
}
