package org.fourfold.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.TableSet;
import org.fourfold.ui.mvvm.Place;
import org.kordamp.ikonli.javafx.FontIcon;

/** The frame of the window: navigation, top bar, one screen, status bar. */
public final class ShellView {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final ShellViewModel model;
  private final Map<String, Supplier<Parent>> makers;
  private final Help help;
  private final Runnable quit;
  private final Map<String, Parent> made = new HashMap<>();
  private final Map<String, ToggleButton> entries = new HashMap<>();

  /** The menu's Ctrl+Shift+Z is not where everyone's hands are. */
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  @FXML private BorderPane frame;
  @FXML private MenuBar menu;
  @FXML private Label workspace;
  @FXML private ComboBox<String> scenario;
  @FXML private TextField search;
  @FXML private Button undo;
  @FXML private Button redo;
  @FXML private Button optimise;
  @FXML private VBox navigation;
  @FXML private StackPane centre;
  @FXML private HBox welcome;
  @FXML private Button welcomeSample;
  @FXML private Button welcomeImport;
  @FXML private Label saved;
  @FXML private Label readOnly;
  @FXML private Label stale;
  @FXML private HBox task;
  @FXML private Label taskName;
  @FXML private ProgressBar taskProgress;
  @FXML private Button taskCancel;
  @FXML private Button problems;

  /**
   * @param makers makes a screen's content by the screen's name, when it is first shown
   * @param quit closes the window
   */
  public ShellView(
      ShellViewModel model, Map<String, Supplier<Parent>> makers, Help help, Runnable quit) {
    this.help = help;
    this.model = model;
    this.makers = Map.copyOf(makers);
    this.quit = quit;
  }

  @FXML
  private void initialize() {
    Session session = model.session();
    new MainMenu(
            model,
            search::requestFocus,
            this::showProblems,
            this::showPalette,
            this::showHelp,
            quit)
        .fill(menu);
    navigation.getChildren().setAll(new NavigationBar(model, entries).build());
    workspace.textProperty().bind(session.name());
    new ScenarioSwitcher(model).bind(scenario);
    new SearchBox(model).bind(search);
    verbs(session);
    status(session);
    welcome.visibleProperty().bind(session.workspace().map(w -> w.tables().equals(TableSet.EMPTY)));
    welcome.managedProperty().bind(welcome.visibleProperty());
    welcomeSample.setOnAction(_ -> model.commands().openSample());
    welcomeImport.setOnAction(_ -> model.commands().importFolder());
    session.navigator().place().addListener((_, _, place) -> show(place));
    show(session.navigator().place().get());
    Platform.runLater(centre::requestFocus);
    frame.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.F5) {
      model.optimise();
      key.consume();
    } else if (REDO.match(key)) {
      model.session().redo();
      key.consume();
    }
  }

  private void verbs(Session session) {
    icon(undo, "mdi2u-undo-variant");
    icon(redo, "mdi2r-redo-variant");
    icon(optimise, "mdi2c-creation");
    undo.setOnAction(_ -> session.undo());
    redo.setOnAction(_ -> session.redo());
    optimise.setOnAction(_ -> model.optimise());
    undo.disableProperty().bind(session.history().canUndo().not());
    redo.disableProperty().bind(session.history().canRedo().not());
    optimise.disableProperty().bind(model.canOptimise().map(can -> !can));
    undo.setAccessibleText(model.texts().of("undo"));
    redo.setAccessibleText(model.texts().of("redo"));
    search.setAccessibleText(model.texts().of("search.prompt"));
    scenario.setAccessibleText(model.texts().of("scenario"));
    tip(undo).textProperty().bind(session.history().undoable().map(a -> tipText("undo", a)));
    tip(redo).textProperty().bind(session.history().redoable().map(a -> tipText("redo", a)));
    tip(optimise).setText(model.texts().of("optimise.tip"));
  }

  private String tipText(String verb, String action) {
    return action.isEmpty()
        ? model.texts().of(verb + ".none")
        : model.texts().of(verb + ".tip", action);
  }

  private static void icon(Button button, String name) {
    button.setGraphic(new FontIcon(name));
  }

  private static Tooltip tip(Button button) {
    Tooltip tip = new Tooltip();
    button.setTooltip(tip);
    return tip;
  }

  private void status(Session session) {
    StatusBar bar = new StatusBar(model);
    bar.saved(saved);
    bar.badge(readOnly, session.scenario().isNotEmpty());
    bar.badge(stale, session.stale());
    stale.setTooltip(new Tooltip(model.texts().of("stale.tip")));
    bar.task(task, taskName, taskProgress, taskCancel);
    bar.problems(problems);
    problems.setOnAction(_ -> showProblems());
  }

  private void showProblems() {
    new ProblemsPopup(model).show(problems);
  }

  private void showHelp(String page) {
    help.show(page, frame.getScene().getWindow());
  }

  private void showPalette() {
    List<Command> commands = CommandList.of(model, menu, made);
    new CommandPalette(model.texts(), commands, help, this::showHelp).show(frame);
  }

  private void show(Place place) {
    Supplier<Parent> maker = makers.get(place.screen());
    if (maker != null) {
      Parent screen = made.computeIfAbsent(place.screen(), _ -> maker.get());
      if (!centre.getChildren().contains(screen)) {
        centre.getChildren().setAll(screen);
      }
    }
    entries.forEach(
        (name, entry) -> {
          entry.setSelected(name.equals(place.screen()));
          entry.pseudoClassStateChanged(CHOSEN, name.equals(place.screen()));
        });
  }

  /** The whole frame. */
  public Parent root() {
    return frame;
  }
}
