package org.fourfold.ui.reports;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.report.BoardReport;
import org.fourfold.report.Report;
import org.fourfold.report.ReportInput;
import org.fourfold.report.Reports;
import org.fourfold.report.page.PageImage;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.PrintResult;
import org.fourfold.report.page.ReportFormat;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Refresh;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.OutcomeKey;
import org.fourfold.ui.shell.Session;

/** A report of the plan on paper: which, how large, page by page. */
public final class ReportsViewModel {
  /** What a printed report is made of. */
  private record Wanted(
      Report report, ReportInput input, PlanRequest request, Map<OutcomeKey, PlanOutcome> kept) {}

  /** A page to be drawn of a document. */
  private record Leaf(byte[] pdf, int page, double scale) {}

  private final Session session;
  private final Dialogs dialogs;
  private final Supplier<LocalDateTime> clock;
  private final String version;
  private final Texts texts;
  private final ObservableValue<Optional<PlanOutcome>> outcome;
  private final ObservableBooleanValue stale;
  private final Refresh<Wanted, Document> setting;
  private final Refresh<Leaf, PageImage> drawing;
  private final ObjectProperty<Report> report =
      new SimpleObjectProperty<>(this, "report", Reports.ALL.getFirst());
  private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(this, "paper", Paper.A4);
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page");
  private final ReadOnlyObjectWrapper<Document> document =
      new ReadOnlyObjectWrapper<>(this, "document");
  private final ReadOnlyObjectWrapper<PageImage> image = new ReadOnlyObjectWrapper<>(this, "image");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
  private double scale = 1.5;
  private boolean watched;

  /**
   * @param optimiser plans what a board paper holds the plan against
   * @param clock gives the date printed on the cover
   * @param version of the program
   */
  public ReportsViewModel(
      Session session,
      Dialogs dialogs,
      PlanOptimiser optimiser,
      Supplier<LocalDateTime> clock,
      String version) {
    this.session = session;
    this.dialogs = dialogs;
    this.clock = clock;
    this.version = version;
    texts = new Texts(ReportsViewModel.class, session.locale());
    Board board = new Board(optimiser, texts);
    outcome = session.outcome();
    stale = session.stale();
    setting =
        new Refresh<>(
            texts.of("task.set"),
            session.tasks(),
            (w, told) ->
                Document.of(
                    w.report()
                        .produce(
                            w.report() instanceof BoardReport
                                ? board.with(w.input(), w.request(), w.kept(), told)
                                : w.input())),
            this::show,
            this::fail);
    drawing =
        new Refresh<>(
            "page",
            session.tasks().quiet(),
            l -> Document.draw(l.pdf(), l.page(), l.scale()),
            image::set,
            this::fail);
    outcome.addListener(_ -> refresh());
    report.addListener(_ -> refresh());
    paper.addListener(_ -> refresh());
  }

  /** Called when the screen is shown and when it is left: nobody waits for pages nobody sees. */
  public void watch(boolean looking) {
    boolean began = looking && !watched;
    watched = looking;
    if (began) {
      refresh();
    }
  }

  private void refresh() {
    if (!watched) {
      return;
    }
    if (outcome.getValue().isEmpty()) {
      document.set(null);
      image.set(null);
      return;
    }
    busy.set(true);
    message.set("");
    setting.submit(
        new Wanted(
            report.get(),
            input(outcome.getValue().get()),
            session.request().get(),
            Map.copyOf(session.planning().outcomes())));
  }

  private ReportInput input(PlanOutcome planned) {
    return new ReportInput(
        session.workspace().get(),
        session.department().get(),
        planned,
        session.scenario().get(),
        clock.get(),
        paper.get(),
        session.locale(),
        version);
  }

  private void show(Document made) {
    busy.set(false);
    document.set(made);
    turn(Math.min(page.get(), made.pages() - 1));
  }

  private void fail(Exception e) {
    busy.set(false);
    message.set(texts.of("failed", String.valueOf(e.getMessage())));
  }

  /** Turns to a page, the nearest there is. */
  public void turn(int wanted) {
    if (document.get() != null) {
      page.set(Math.max(0, Math.min(wanted, document.get().pages() - 1)));
      drawing.submit(new Leaf(document.get().pdf(), page.get(), scale));
    }
  }

  /**
   * Draws pages finer or coarser from now on.
   *
   * @param pixelsPerPoint 1 shows a page at 72 dots per inch
   */
  public void scale(double pixelsPerPoint) {
    double rounded = Math.max(0.5, Math.ceil(4 * pixelsPerPoint) / 4);
    if (rounded != scale) {
      scale = rounded;
      turn(page.get());
    }
  }

  public void save() {
    if (document.get() == null) {
      return;
    }
    Document shown = document.get();
    String name = texts.of("file", session.name().get(), report.get().name());
    dialogs
        .save(texts.of("save.title"), name.replaceAll("[\\\\/:*?\"<>|]+", "-"), kinds())
        .ifPresent(file -> write(shown, file));
  }

  private List<Dialogs.FileKind> kinds() {
    return Arrays.stream(ReportFormat.values())
        .map(f -> new Dialogs.FileKind(texts.of("kind." + f.code()), List.of("*." + f.code())))
        .toList();
  }

  private void write(Document shown, Path file) {
    session
        .tasks()
        .<Path>start(
            texts.of("task.save"),
            _ -> shown.save(file),
            saved -> message.set(texts.of("saved", saved.toString())),
            e ->
                dialogs.fail(
                    texts.of("save.failed"),
                    texts.of("save.failed.text", file.toString(), String.valueOf(e.getMessage()))));
  }

  public void print() {
    if (document.get() == null) {
      return;
    }
    byte[] pdf = document.get().pdf();
    Paper size = paper.get();
    String name = session.name().get();
    session
        .tasks()
        .<PrintResult>start(
            texts.of("task.print"),
            _ -> Document.print(pdf, size, name),
            this::printed,
            e -> dialogs.fail(texts.of("print.failed"), String.valueOf(e.getMessage())));
  }

  private void printed(PrintResult result) {
    switch (result) {
      case PrintResult.Printed(int pages) -> message.set(texts.of("printed", pages));
      case PrintResult.Cancelled _ -> message.set("");
      case PrintResult.NoPrinter _ -> dialogs.fail(texts.of("print.none"), texts.of("print.save"));
      case PrintResult.Failed(String reason) -> dialogs.fail(texts.of("print.failed"), reason);
    }
  }

  public void goToPlan() {
    session.navigator().go("plan");
  }

  public List<Report> reports() {
    return Reports.ALL;
  }

  public String title(Report of) {
    return Reports.title(of, session.locale());
  }

  public ObjectProperty<Report> report() {
    return report;
  }

  public ObjectProperty<Paper> paper() {
    return paper;
  }

  /** The page looked at, from 0. */
  public ReadOnlyIntegerProperty page() {
    return page.getReadOnlyProperty();
  }

  /** The report as it would be printed, null before there is a plan. */
  public ReadOnlyObjectProperty<Document> document() {
    return document.getReadOnlyProperty();
  }

  /** The page looked at as a picture, null until it is drawn. */
  public ReadOnlyObjectProperty<PageImage> image() {
    return image.getReadOnlyProperty();
  }

  /** The report is being set. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** The report shows a plan made for other inputs. */
  public ObservableBooleanValue stale() {
    return stale;
  }

  /** What became of saving, printing or setting, {@code ""} for nothing. */
  public ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }

  public Texts texts() {
    return texts;
  }
}
