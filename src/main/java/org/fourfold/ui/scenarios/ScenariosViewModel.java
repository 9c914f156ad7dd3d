package org.fourfold.ui.scenarios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioEdit;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.monitoring.Replanning;
import org.fourfold.ui.control.GridViewModel;
import org.fourfold.ui.control.TableSource;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Refresh;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.OutcomeKey;
import org.fourfold.ui.shell.Session;

/** The tree of scenarios: which there are, which is looked at, and what can be done with it. */
public final class ScenariosViewModel {
  private static final String CODE = "SCENARIO_";

  private final Session session;
  private final Dialogs dialogs;
  private final Texts texts;
  private final Words words;
  private final NumberText numbers;
  private final GridViewModel<Assumption> grid;
  private final Refresh<Workspace, Map<String, Read>> reading;
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
  private Map<String, Read> read = Map.of();

  /**
   * What reading a scenario once gives: the hash of its department, and whether all can be made.
   */
  private record Read(String hash, boolean faulty) {}

  public ScenariosViewModel(Session session, TableSource tables, Dialogs dialogs) {
    this.session = session;
    this.dialogs = dialogs;
    texts = new Texts(ScenariosViewModel.class, session.locale());
    words = new Words(session.locale());
    numbers = new NumberText(session.locale());
    grid = new GridViewModel<>(PlanningTables.ASSUMPTIONS, tables, "scenario");
    reading =
        new Refresh<>(
            "scenarios", session.tasks().quiet(), ScenariosViewModel::read, this::took, _ -> {});
    InvalidationListener changed = _ -> changed();
    session.workspace().addListener((_, _, w) -> reading.submit(w));
    session.workspace().addListener(changed);
    session.scenario().addListener(changed);
    session.request().addListener(changed);
    session.planning().outcomes().addListener(changed);
    session.scenario().addListener((_, _, code) -> grid.scope(code));
    grid.scope(session.scenario().get());
    reading.submit(session.workspace().get());
  }

  private static Map<String, Read> read(Workspace workspace) {
    ScenarioTree tree = new ScenarioTree(workspace);
    Map<String, Read> all = new HashMap<>();
    all.put("", new Read(workspace.department().hash(), false));
    for (Scenario s : workspace.rows(PlanningTables.SCENARIOS)) {
      ScenarioTree.Resolved resolved = tree.resolve(s.scenario());
      all.put(s.scenario(), new Read(resolved.department().hash(), !resolved.problems().isEmpty()));
    }
    return all;
  }

  private void took(Map<String, Read> all) {
    read = all;
    changed();
  }

  private void changed() {
    revision.set(revision.get() + 1);
  }

  private ScenarioTree tree() {
    return new ScenarioTree(session.workspace().get());
  }

  private ScenarioEdit edit() {
    return new ScenarioEdit(session.workspace().get());
  }

  /** Counts up whenever a line may have changed. */
  public ReadOnlyIntegerProperty revision() {
    return revision.getReadOnlyProperty();
  }

  /** The base, or a scenario. */
  public ScenarioLine line(String code) {
    PlanRequest r = session.request().get();
    OutcomeKey key =
        new OutcomeKey(
            code,
            r.focus(),
            r.objective().orElse(session.department().get().profile().objective()));
    Optional<PlanOutcome> outcome = session.planning().outcome(key);
    Read found = read.get(code);
    boolean stale =
        outcome.isPresent()
            && (found != null && !outcome.get().inputHash().equals(found.hash())
                || Replanning.outOfDate(
                    outcome.get(),
                    session.department().get(),
                    session.workspace().get().rows(PlanningTables.ACTUALS)));
    String name = code.isEmpty() ? texts.of("base") : tree().name(code);
    boolean faulty = found != null && found.faulty();
    return new ScenarioLine(code, name, tree().own(code).size(), faulty, outcome, stale);
  }

  /** Whether a plan was made of a scenario as it is now; taken for so until it is known. */
  boolean isOf(String code, PlanOutcome outcome) {
    Read found = read.get(code);
    return found == null || found.hash().equals(outcome.inputHash());
  }

  /** What stands on a scenario, in order. */
  public List<ScenarioLine> children(String code) {
    return tree().children(code).stream().map(s -> line(s.scenario())).toList();
  }

  /** All of them, the base first, children after their parents. */
  public List<ScenarioLine> all() {
    List<ScenarioLine> lines = new ArrayList<>();
    lines.add(line(""));
    below("", lines, new HashSet<>());
    return lines;
  }

  private void below(String code, List<ScenarioLine> lines, Set<String> seen) {
    for (ScenarioLine child : children(code)) {
      if (seen.add(child.code())) {
        lines.add(child);
        below(child.code(), lines, seen);
      }
    }
  }

  /** How a scenario stands to the base, in a word or a number with its sign. */
  public String standing(ScenarioLine line) {
    if (line.faulty()) {
      return texts.of("standing.faulty");
    }
    if (line.outcome().isEmpty()) {
      return texts.of("standing.none");
    }
    if (line.stale()) {
      return texts.of("standing.stale");
    }
    PlanOutcome outcome = line.outcome().get();
    if (!outcome.hasPlan()) {
      boolean proven = outcome.status() == PlanStatus.INFEASIBLE;
      return texts.of(proven ? "standing.impossible" : "standing.failed");
    }
    double base = line("").objective();
    double here = line.objective();
    if (line.code().isEmpty() || Double.isNaN(base)) {
      return numbers.amount(here);
    }
    return signed(here - base);
  }

  String signed(double change) {
    String text = numbers.amount(change);
    return change > 0 && !text.equals("0") ? "+" + text : text;
  }

  public void look(String code) {
    if (!code.equals(session.scenario().get())) {
      session.look(code);
    }
  }

  /** Adds a scenario that stands on the one looked at. */
  public void create() {
    ask("new.title", texts.of("new.initial"))
        .ifPresent(
            name -> {
              String code = tree().freeCode(CODE);
              Scenario added = new Scenario(code, name, session.scenario().get());
              session.branch(texts.of("action.new", name), added, List.of());
            });
  }

  public void rename(String code) {
    ask("rename.title", tree().name(code))
        .ifPresent(
            name ->
                session.arrange(texts.of("action.rename", name), _ -> edit().rename(code, name)));
  }

  private Optional<String> ask(String title, String initial) {
    return dialogs
        .ask(texts.of(title), texts.of("name.label"), initial)
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }

  public void duplicate(String code) {
    String name = texts.of("copy.name", tree().name(code));
    String copy = tree().freeCode(CODE);
    session.arrange(texts.of("action.duplicate", name), _ -> edit().duplicate(code, copy, name));
    session.look(copy);
  }

  /** Deletes a scenario with what stands on it, asking first where that is anything. */
  public void delete(String code) {
    List<String> gone = edit().withDescendants(code);
    String name = tree().name(code);
    boolean sure =
        gone.size() == 1
            || dialogs.confirm(
                texts.of("delete.title", name),
                texts.of(
                    "delete.text",
                    gone.stream().skip(1).map(tree()::name).collect(Collectors.joining(", "))),
                texts.of("delete.verb"));
    if (sure) {
      session.arrange(texts.of("action.delete", name), _ -> edit().delete(code));
    }
  }

  public boolean canReorder(String code, int step) {
    return edit().canReorder(code, step);
  }

  public void reorder(String code, int step) {
    session.arrange(texts.of("action.move", tree().name(code)), _ -> edit().reorder(code, step));
  }

  /** The scenarios that one may stand on: the base, and all that do not stand on it. */
  public List<ScenarioLine> parents(String code) {
    ScenarioEdit edit = edit();
    return all().stream().filter(l -> edit.canMove(code, l.code())).toList();
  }

  public void move(String code, String parent) {
    session.arrange(texts.of("action.move", tree().name(code)), _ -> edit().move(code, parent));
  }

  /** What the scenario assumes, as cells. */
  public GridViewModel<Assumption> grid() {
    return grid;
  }

  public Session session() {
    return session;
  }

  Dialogs dialogs() {
    return dialogs;
  }

  public Texts texts() {
    return texts;
  }

  public Words words() {
    return words;
  }

  NumberText numbers() {
    return numbers;
  }
}
