package org.fourfold.ui.monitor;

import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.scenario.Actual;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.FileFormats;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Dialogs.FileKind;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** Takes actuals over from a file: those of the same thing and month are replaced. */
public final class ActualsFile {
  private final Session session;
  private final Dialogs dialogs;
  private final Texts texts;

  public ActualsFile(MonitorViewModel monitor, Dialogs dialogs) {
    session = monitor.session();
    this.dialogs = dialogs;
    texts = monitor.texts();
  }

  /** Asks for a file and takes it over; says what is wrong with it instead. */
  public void open() {
    List<FileKind> kinds =
        List.of(new FileKind(texts.of("import.kind"), List.of("*.csv", "*.xlsx", "*.zip")));
    dialogs.open(texts.of("import.title"), kinds).ifPresent(this::read);
  }

  private void read(Path file) {
    Workspace empty = session.workspace().get().with(PlanningTables.ACTUALS, List.of());
    session
        .tasks()
        .quiet()
        .start(
            texts.of("import.title"),
            _ -> FileFormats.of(file).map(f -> f.read(file, empty)).orElse(null),
            this::take,
            e -> fail(String.valueOf(e.getMessage())));
  }

  private void take(ImportResult result) {
    switch (result) {
      case null -> fail(texts.of("import.unknown"));
      case ImportResult.Refused(List<Problem> problems, int _) ->
          fail(problems.getFirst().message(session.locale()));
      case ImportResult.Imported(Workspace read, List<Problem> _) -> {
        List<Actual> actuals = read.rows(PlanningTables.ACTUALS);
        if (actuals.isEmpty()) {
          fail(texts.of("import.nothing"));
        } else {
          session.arrange(
              texts.of("import.action", actuals.size()),
              w ->
                  w.with(
                      PlanningTables.ACTUALS,
                      MergedActuals.of(w.rows(PlanningTables.ACTUALS), actuals)));
        }
      }
    }
  }

  private void fail(String text) {
    dialogs.fail(texts.of("import.failed"), text);
  }
}
