package org.fourfold.ui.selection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.selection.CapacityRow;
import org.fourfold.domain.selection.PackageChoice;
import org.fourfold.domain.selection.PackageRow;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.domain.selection.SelectionProblem;
import org.fourfold.selection.SearchLimit;
import org.fourfold.selection.Selector;
import org.fourfold.selection.Selectors;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LpSolver;
import org.fourfold.ui.control.GridViewModel;
import org.fourfold.ui.control.HistoryTables;
import org.fourfold.ui.mvvm.Background.Progress;
import org.fourfold.ui.mvvm.History;
import org.fourfold.ui.mvvm.Running;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** Packages, capacities, and the choice of every method. */
public final class SelectionViewModel {
  private static final Duration EACH = Duration.ofSeconds(30);

  /** Beginning of the codes of scenarios made of choices. */
  private static final String SCENARIO = "CHOICE";

  private final Session session;
  private final Supplier<LpSolver> solver;
  private final Texts texts;
  private final SelectionSentences sentences;
  private final History<PackageChoice> history;
  private final HistoryTables<PackageChoice> tables;
  private final GridViewModel<PackageRow> packages;
  private final GridViewModel<CapacityRow> capacities;
  private final ObservableList<MethodLine> lines = FXCollections.observableArrayList();
  private final ObservableList<PackageLine> chosen = FXCollections.observableArrayList();
  private final ObservableList<PackageLine> left = FXCollections.observableArrayList();
  private final ObjectProperty<MethodLine> line = new SimpleObjectProperty<>(this, "line");
  private final ReadOnlyStringWrapper finding = new ReadOnlyStringWrapper(this, "finding", "");
  private final ReadOnlyStringWrapper use = new ReadOnlyStringWrapper(this, "use", "");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ReadOnlyBooleanWrapper canApply = new ReadOnlyBooleanWrapper(this, "canApply");
  private Running running;
  private PackageChoice answered = PackageChoice.EMPTY;
  private boolean again;

  /**
   * @param solver for mixed-integer programmes
   */
  public SelectionViewModel(Session session, Supplier<LpSolver> solver) {
    this.session = session;
    this.solver = solver;
    texts = new Texts(SelectionViewModel.class, session.locale());
    history = session.drafts().of("selection", texts.of("title"), ChoiceFiles::example);
    sentences = new SelectionSentences(texts);
    tables = new HistoryTables<>(history, () -> PackageChoice.TABLES, session.locale());
    packages = new GridViewModel<>(PackageChoice.PACKAGES, tables);
    capacities = new GridViewModel<>(PackageChoice.CAPACITIES, tables);
    line.addListener(_ -> look());
    line.addListener(_ -> weighApplying());
    session.department().addListener(_ -> weighApplying());
    history.present().addListener(_ -> choose());
    choose();
  }

  /** Chooses by every method; a run under way is stopped, and followed by one of what is now. */
  public void choose() {
    PackageChoice asked = history.present().get();
    List<Problem> wrong = problems(asked);
    tables.show(wrong);
    if (busy.get()) {
      again = true;
      running.cancel();
      return;
    }
    message.set(trouble(asked, wrong));
    if (!message.get().isEmpty()) {
      show(asked, List.of());
      return;
    }
    busy.set(true);
    running =
        session
            .tasks()
            .<List<MethodLine>>start(
                texts.of("task.choose"),
                told -> answers(asked.problem(), told),
                found -> end(() -> show(asked, found)),
                e -> end(() -> message.set(texts.of("failed", String.valueOf(e.getMessage())))));
  }

  private void end(Runnable tell) {
    busy.set(false);
    tell.run();
    if (again) {
      again = false;
      choose();
    }
  }

  private static List<Problem> problems(PackageChoice asked) {
    if (!asked.complete()) {
      return List.of();
    }
    return asked.problem().problems().stream()
        .map(
            p ->
                p.file().equals("items")
                    ? new Problem(
                        PackageChoice.PACKAGES.file(),
                        p.row(),
                        p.column(),
                        p.fault(),
                        p.arguments(),
                        p.severity())
                    : p)
        .toList();
  }

  private String trouble(PackageChoice asked, List<Problem> wrong) {
    if (asked.packages().isEmpty()) {
      return texts.of("trouble.packages");
    }
    if (!asked.complete()) {
      return texts.of("trouble.capacities", PackageChoice.MOST_CAPACITIES);
    }
    return wrong.isEmpty() ? "" : wrong.getFirst().message(session.locale());
  }

  private List<MethodLine> answers(SelectionProblem problem, Progress told) {
    Cancellation cancellation = new Cancellation();
    told.onCancel(cancellation::request);
    List<MethodLine> answers = new ArrayList<>();
    List<Selector> all = Selectors.all(solver.get());
    for (Selector selector : all) {
      told.tell(sentences.method(selector.method()), answers.size() / (double) all.size());
      List<Problem> refused = selector.refuses(problem);
      if (refused.isEmpty()) {
        SelectionOutcome outcome = selector.select(problem, SearchLimit.of(EACH, cancellation));
        answers.add(new MethodLine(selector.method(), Optional.of(outcome), ""));
      } else {
        String why = sentences.refusal(refused.getFirst());
        answers.add(new MethodLine(selector.method(), Optional.empty(), why));
      }
    }
    return answers;
  }

  private void show(PackageChoice asked, List<MethodLine> found) {
    answered = asked;
    lines.setAll(found);
    finding.set(sentences.finding(found));
    double most =
        found.stream().mapToDouble(l -> l.outcome().isEmpty() ? -1 : l.value()).max().orElse(0);
    line.set(
        found.stream()
            .filter(l -> l.outcome().isPresent() && l.value() >= most)
            .reduce((_, last) -> last)
            .orElse(null));
  }

  private void look() {
    SelectionOutcome outcome = line.get() == null ? null : line.get().outcome().orElse(null);
    if (outcome == null) {
      chosen.clear();
      left.clear();
      use.set(line.get() == null ? "" : line.get().why());
      return;
    }
    Map<String, PackageRow> rows = new HashMap<>();
    answered.packages().forEach(p -> rows.put(p.item(), p));
    chosen.setAll(
        outcome.chosen().stream().map(c -> of(rows.get(c.item()), c.copies(), "")).toList());
    left.setAll(
        outcome.leftOut().stream()
            .map(l -> of(rows.get(l.item()), l.copies(), sentences.why(l, answered.capacities())))
            .toList());
    use.set(sentences.use(outcome, answered.capacities()));
  }

  private static PackageLine of(PackageRow row, int copies, String why) {
    return new PackageLine(row.item(), row.name(), row.value() * copies, copies, why);
  }

  void replace(String action, PackageChoice choice) {
    history.apply(action, choice);
  }

  /** Takes the services of the department looked at as packages; one step of undo. */
  public void takeServices() {
    replace(texts.of("action.services"), ServicePackages.of(session.department().get()));
  }

  /** Whether the choice looked at says anything of the department's services. */
  public ReadOnlyBooleanProperty canApply() {
    return canApply.getReadOnlyProperty();
  }

  /**
   * Makes a scenario of the one looked at in which packages left out are not delivered, looks at
   * it, plans it and shows the plan.
   */
  public void apply() {
    SelectionOutcome outcome = line.get() == null ? null : line.get().outcome().orElse(null);
    if (!canApply.get() || outcome == null) {
      return;
    }
    String code = new ScenarioTree(session.workspace().get()).freeCode(SCENARIO);
    String name = texts.of("scenario.name", code.substring(SCENARIO.length()));
    String reason = texts.of("scenario.reason", sentences.method(outcome.method()));
    session.branch(
        texts.of("scenario.action", name),
        new Scenario(code, name, session.scenario().get()),
        ChosenScenario.of(session.department().get(), outcome, code, reason));
    session.plan(texts.of("scenario.task", name));
    session.navigator().go("plan");
  }

  private void weighApplying() {
    SelectionOutcome outcome = line.get() == null ? null : line.get().outcome().orElse(null);
    canApply.set(
        outcome != null
            && !ChosenScenario.of(session.department().get(), outcome, SCENARIO, "").isEmpty());
  }

  /** Ends the run with what was found. */
  public void cancel() {
    if (busy.get()) {
      running.cancel();
    }
  }

  public History<PackageChoice> history() {
    return history;
  }

  ObservableList<MethodLine> lines() {
    return lines;
  }

  ObservableList<PackageLine> chosen() {
    return chosen;
  }

  ObservableList<PackageLine> left() {
    return left;
  }

  /** The method whose choice is looked at, null for none. */
  ObjectProperty<MethodLine> line() {
    return line;
  }

  /** Names of the capacities of the answers shown. */
  List<CapacityRow> answeredFor() {
    return answered.capacities();
  }

  public ReadOnlyStringProperty finding() {
    return finding.getReadOnlyProperty();
  }

  /** What the choice looked at uses, or why there is none. */
  public ReadOnlyStringProperty use() {
    return use.getReadOnlyProperty();
  }

  /** Why nothing is chosen, {@code ""} where something is. */
  public ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  SelectionSentences sentences() {
    return sentences;
  }

  public GridViewModel<PackageRow> packages() {
    return packages;
  }

  public GridViewModel<CapacityRow> capacities() {
    return capacities;
  }

  public Texts texts() {
    return texts;
  }
}
