package org.fourfold.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.ui.mvvm.Place;
import org.fourfold.ui.mvvm.Texts;

/** The frame: title, status, navigation and the verbs that every screen shares. */
public final class ShellViewModel {
  private final Session session;
  private final Remembered remembered;
  private final WorkspaceCommands commands;
  private final List<Screen> screens;
  private final Consumer<Locale> speak;
  private final Texts texts;
  private final Words words;
  private final Search search;
  private final StringBinding title;
  private final StringBinding saved;
  private final ReadOnlyStringWrapper theme = new ReadOnlyStringWrapper(this, "theme");

  public ShellViewModel(
      Session session,
      WorkspaceCommands commands,
      Remembered remembered,
      List<Screen> screens,
      Consumer<Locale> speak) {
    this.session = session;
    this.remembered = remembered;
    this.commands = commands;
    this.screens = List.copyOf(screens);
    this.speak = speak;
    texts = new Texts(ShellViewModel.class, session.locale());
    words = new Words(session.locale());
    search = new Search(screens, words);
    theme.set(remembered.theme());
    saved =
        Bindings.createStringBinding(
            this::savedText,
            session.saving().state(),
            session.saving().reason(),
            session.history().dirty());
    title =
        Bindings.createStringBinding(
            this::titleText, session.name(), session.stale(), session.scenario(), saved);
  }

  private String savedText() {
    return switch (session.saving().state().get()) {
      case NOWHERE -> texts.of(session.history().dirty().get() ? "saved.unsaved" : "saved.nowhere");
      case SAVED -> texts.of("saved.saved");
      case SAVING -> texts.of("saved.saving");
      case FAILED -> texts.of("saved.failed", session.saving().reason().get());
    };
  }

  private String titleText() {
    StringBuilder text = new StringBuilder(session.name().get());
    scenario().ifPresent(s -> text.append(" – ").append(s.name()));
    boolean plain = session.saving().state().get() == Saving.State.SAVED;
    text.append(plain ? "" : " (" + texts.of("title." + savingKey()) + ")");
    text.append(session.stale().get() ? " – " + texts.of("title.stale") : "");
    return text + " – Fourfold";
  }

  private String savingKey() {
    return switch (session.saving().state().get()) {
      case SAVED -> "saved";
      case SAVING -> "saving";
      case FAILED -> "failed";
      case NOWHERE -> session.history().dirty().get() ? "unsaved" : "nowhere";
    };
  }

  private Optional<Scenario> scenario() {
    return scenarios().stream()
        .filter(s -> s.scenario().equals(session.scenario().get()))
        .findFirst();
  }

  /** Plans what is on screen; does nothing while it cannot. */
  public void optimise() {
    if (session.canPlan().get()) {
      session.plan(texts.of("task.plan"));
      if (screens.stream().anyMatch(s -> s.name().equals("plan"))) {
        session.navigator().go("plan");
      }
    }
  }

  public ObservableBooleanValue canOptimise() {
    return session.canPlan();
  }

  /** Goes to the cell that a problem names. */
  public void goTo(Problem problem) {
    screenOf(problem.file())
        .map(s -> new Place(s.name(), problem.file(), problem.row() - 2, problem.column()))
        .ifPresent(session.navigator()::go);
  }

  private Optional<Screen> screenOf(String file) {
    return screens.stream().filter(s -> s.files().contains(file)).findFirst();
  }

  /** A problem in one sentence that begins with its place in the planner's words. */
  public String sentence(Problem problem) {
    String place =
        PlanningTables.of(problem.file()).map(words::table).orElse(texts.of("problem.department"));
    return problem.row() < 2
        ? place + ": " + problem.sentence(session.locale())
        : texts.of("problem.row", place, problem.row() - 1, problem.sentence(session.locale()));
  }

  public List<Search.Hit> find(String query) {
    return search.find(session.workspace().get(), query);
  }

  public List<Scenario> scenarios() {
    return session.workspace().get().rows(PlanningTables.SCENARIOS);
  }

  /** {@code light} or {@code dark}. */
  public ReadOnlyStringProperty theme() {
    return theme.getReadOnlyProperty();
  }

  public void chooseTheme(String wanted) {
    theme.set(wanted);
    remembered.rememberTheme(wanted);
  }

  /** Goes on in another language, once what is queued is kept. */
  public void chooseLanguage(Locale wanted) {
    if (!wanted.equals(session.locale())) {
      remembered.rememberLanguage(wanted.toLanguageTag());
      speak.accept(wanted);
    }
  }

  public ObservableStringValue title() {
    return title;
  }

  /** Whether what the planner did is kept, in words. */
  public ObservableStringValue saved() {
    return saved;
  }

  /** Name of the screen shown. */
  public String screen() {
    return session.navigator().place().get().screen();
  }

  public List<Screen> screens() {
    return screens;
  }

  public Session session() {
    return session;
  }

  public WorkspaceCommands commands() {
    return commands;
  }

  public Texts texts() {
    return texts;
  }
}
