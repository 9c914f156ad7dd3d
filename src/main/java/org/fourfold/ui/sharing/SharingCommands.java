package org.fourfold.ui.sharing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.sharing.CoalitionRow;
import org.fourfold.domain.sharing.GameKind;
import org.fourfold.domain.sharing.SharingBoard;
import org.fourfold.domain.sharing.SharingOutcome;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.report.SharesPage;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.ReportFormat;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LpSolver;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.RowFiles;
import org.fourfold.ui.shell.Tasks;
import org.fourfold.whatif.PooledPlans;
import org.fourfold.whatif.PooledValues;

/** Games from files and from the plan, and the page that explains them. */
public final class SharingCommands {
  private static final int MOST_PROBLEMS = 8;
  private static final int PROPOSED = 8;
  private static final int DECIMALS = 2;

  private final SharingViewModel model;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final PooledPlans plans;
  private final Texts texts;
  private final RowFiles files;

  /**
   * @param solver for the plans of coalitions
   */
  public SharingCommands(
      SharingViewModel model, Tasks tasks, Dialogs dialogs, Supplier<LpSolver> solver) {
    this.model = model;
    this.tasks = tasks;
    this.dialogs = dialogs;
    plans = new PooledPlans(new PlanOptimiser(_ -> solver.get()));
    texts = model.texts();
    files = new RowFiles(tasks, dialogs, texts);
  }

  /** Asks which cost centres play, and takes what each of their coalitions comes to as the game. */
  void plan() {
    Department department = model.session().department().get();
    List<String> known = PooledPlans.players(department);
    if (!model.session().errors().isEmpty() || department.periods().isEmpty()) {
      dialogs.fail(texts.of("plan.title"), texts.of("plan.wrong"));
      return;
    }
    String proposed = known.stream().limit(PROPOSED).collect(Collectors.joining(", "));
    dialogs
        .ask(texts.of("plan.title"), texts.of("plan.label", PooledPlans.MOST_PLAYERS), proposed)
        .ifPresent(text -> plan(department, known, text));
  }

  void plan(Department department, List<String> known, String text) {
    List<String> players =
        Arrays.stream(text.split("[,;]"))
            .map(String::strip)
            .filter(p -> !p.isEmpty())
            .distinct()
            .toList();
    List<String> unknown = players.stream().filter(p -> !known.contains(p)).toList();
    if (!unknown.isEmpty() || players.size() < 2 || players.size() > PooledPlans.MOST_PLAYERS) {
      dialogs.fail(
          texts.of("plan.title"),
          texts.of(
              unknown.isEmpty() ? "plan.number" : "plan.unknown",
              String.join(", ", unknown),
              String.join(", ", known),
              PooledPlans.MOST_PLAYERS));
      return;
    }
    PlanRequest request = model.session().request().get();
    NumberText numbers = new NumberText(texts.locale());
    tasks.<Optional<PooledValues>>start(
        texts.of("task.plan"),
        told -> {
          Cancellation cancellation = new Cancellation();
          told.onCancel(cancellation::request);
          PooledValues found =
              plans.find(
                  department,
                  request,
                  players,
                  p ->
                      told.tell(
                          texts.of(
                              "plan.progress", numbers.amount(p.done()), numbers.amount(p.of())),
                          p.done() / (double) p.of()),
                  cancellation);
          return told.cancelled() ? Optional.empty() : Optional.of(found);
        },
        // What was stopped leaves the game as it was.
        found -> found.ifPresent(this::planned),
        e ->
            dialogs.fail(
                texts.of("plan.title"), texts.of("failed", String.valueOf(e.getMessage()))));
  }

  private void planned(PooledValues values) {
    if (!values.complete()) {
      String without =
          java.util.stream.IntStream.range(1, values.worth().size())
              .filter(s -> values.worth().get(s).isNaN())
              .mapToObj(values::name)
              .limit(MOST_PROBLEMS)
              .collect(Collectors.joining(", "));
      dialogs.fail(texts.of("plan.title"), texts.of("plan.without", without));
      return;
    }
    List<CoalitionRow> rows = new ArrayList<>();
    for (int s = 1; s < values.worth().size(); s++) {
      BigDecimal worth =
          BigDecimal.valueOf(values.worth().get(s)).setScale(DECIMALS, RoundingMode.HALF_EVEN);
      rows.add(new CoalitionRow(values.name(s), worth.toPlainString()));
    }
    SharingBoard board = model.history().present().get();
    model.replace(
        texts.of("action.plan"),
        board
            .with(values.costs() ? GameKind.COSTS : GameKind.SAVINGS)
            .with(SharingBoard.GAME, rows));
    NumberText numbers = new NumberText(texts.locale());
    List<String> told = new ArrayList<>();
    if (values.eased()) {
      told.add(texts.of("plan.eased"));
    }
    if (values.hasWholeUnits() && !Double.isNaN(values.whole())) {
      String divided = numbers.amount(values.worth().getLast());
      told.add(texts.of("plan.whole", divided, numbers.amount(values.whole())));
    }
    if (!told.isEmpty()) {
      dialogs.tell(texts.of("plan.done"), String.join("\n", told));
    }
  }

  /** Saves the page that says why each share of the rule looked at is what it is. */
  void print() {
    SharingOutcome chosen =
        model.line().get() == null ? null : model.line().get().outcome().orElse(null);
    if (chosen == null) {
      dialogs.tell(texts.of("print.title"), texts.of("print.nothing"));
      return;
    }
    List<SharingOutcome> all = model.lines().stream().flatMap(l -> l.outcome().stream()).toList();
    SharesPage page =
        new SharesPage(
            model.session().name().get(),
            chosen,
            all,
            LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES),
            Paper.A4,
            texts.locale());
    dialogs
        .save(
            texts.of("print.title"),
            texts.of("print.file"),
            List.of(new Dialogs.FileKind("PDF", List.of("*.pdf"))))
        .ifPresent(
            file ->
                tasks.<Path>start(
                    texts.of("task.print"),
                    _ -> {
                      SafeFile.write(file, out -> ReportFormat.PDF.write(page.document(), out));
                      return file;
                    },
                    _ -> {},
                    e -> dialogs.fail(texts.of("print.failed"), file + ": " + e.getMessage())));
  }

  /** Asks for a file and takes its game in place of the one there; one step of undo. */
  void open() {
    files.open(
        texts.of("open.title"),
        SharingFiles::read,
        (name, rows, _) -> {
          SharingBoard board = model.history().present().get();
          model.replace(texts.of("action.open", name), board.with(SharingBoard.GAME, rows));
        });
  }

  /** Asks for a file and writes the game into it. */
  void save() {
    SharingBoard board = model.history().present().get();
    files.save(
        texts.of("save.title"),
        "game.csv",
        file -> SharingFiles.write(board.game(), file),
        _ -> model.history().markSaved(board));
  }

  /** Takes the example in place of what is there; one step of undo. */
  void example() {
    model.replace(texts.of("action.example"), SharingFiles.example());
  }

  /** Takes away every row; one step of undo. */
  void clear() {
    model.replace(texts.of("action.clear"), SharingBoard.EMPTY);
  }
}
