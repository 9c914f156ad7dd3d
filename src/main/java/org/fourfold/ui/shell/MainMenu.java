package org.fourfold.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.fourfold.exchange.fhir.FhirFormat.Form;
import org.fourfold.ui.mvvm.Texts;

/** The menus with their accelerators. */
final class MainMenu {
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private final ShellViewModel model;
  private final Texts texts;
  private final Runnable find;
  private final Runnable problems;
  private final Runnable palette;
  private final Consumer<String> help;
  private final Runnable quit;

  /**
   * @param find puts the focus into the search
   * @param palette lists every command
   * @param help shows a page of help by its name
   */
  MainMenu(
      ShellViewModel model,
      Runnable find,
      Runnable problems,
      Runnable palette,
      Consumer<String> help,
      Runnable quit) {
    this.model = model;
    texts = model.texts();
    this.find = find;
    this.problems = problems;
    this.palette = palette;
    this.help = help;
    this.quit = quit;
  }

  void fill(MenuBar bar) {
    bar.getMenus().setAll(file(), edit(), plan(), view(), help());
  }

  private Menu file() {
    WorkspaceCommands commands = model.commands();
    Menu recent = new Menu(texts.of("menu.recent"));
    Menu file =
        menu(
            "menu.file",
            item("menu.new", "Shortcut+N", commands::create),
            item("menu.open", "Shortcut+O", commands::open),
            recent,
            item("menu.sample", "", commands::openSample),
            new SeparatorMenuItem(),
            item("menu.saveAs", "Shortcut+Shift+S", commands::saveAs),
            item("menu.lock", "", commands::lock),
            item("menu.backup", "", commands.backups()::backUp),
            item("menu.restore", "", commands.backups()::restore),
            new SeparatorMenuItem(),
            item("menu.importFolder", "Shortcut+I", commands::importFolder),
            item("menu.importFile", "", commands::importFile),
            item("menu.export", "Shortcut+E", commands::exportTo),
            menu(
                "menu.fhir",
                item("menu.fhir.beds", "", () -> commands.exportFhir(Form.FHIR_CAPACITY)),
                item("menu.fhir.slots", "", () -> commands.exportFhir(Form.FHIR_SLOTS))),
            new SeparatorMenuItem(),
            item("menu.close", "Shortcut+Q", quit));
    file.setOnShowing(_ -> fillRecent(recent));
    return file;
  }

  private void fillRecent(Menu recent) {
    List<Path> files = model.commands().recent();
    recent.getItems().clear();
    for (Path path : files) {
      MenuItem item =
          new MenuItem(texts.of("menu.recent.file", path.getFileName(), path.getParent()));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> model.commands().open(path));
      recent.getItems().add(item);
    }
    recent.setDisable(files.isEmpty());
  }

  private Menu edit() {
    Session session = model.session();
    MenuItem undo = item("menu.undo", "Shortcut+Z", session::undo);
    MenuItem redo = item("menu.redo", "Shortcut+Shift+Z", session::redo);
    undo.textProperty().bind(named(session.history().undoable(), "menu.undo"));
    redo.textProperty().bind(named(session.history().redoable(), "menu.redo"));
    undo.disableProperty().bind(session.history().canUndo().not());
    redo.disableProperty().bind(session.history().canRedo().not());
    return menu(
        "menu.edit",
        undo,
        redo,
        new SeparatorMenuItem(),
        item("menu.find", "Shortcut+F", find),
        item("menu.changes", "", model.commands()::changes));
  }

  private ObservableStringValue named(ObservableStringValue action, String key) {
    return Bindings.createStringBinding(
        () -> action.get().isEmpty() ? texts.of(key) : texts.of(key + ".what", action.get()),
        action);
  }

  private Menu plan() {
    MenuItem optimise = item("menu.optimise", "Shortcut+Enter", model::optimise);
    optimise.disableProperty().bind(model.canOptimise().map(can -> !can));
    MenuItem cancel = item("menu.cancel", "", model.session().planning()::cancel);
    cancel.disableProperty().bind(model.session().planning().busy().not());
    return menu("menu.plan", optimise, cancel, item("menu.problems", "Shortcut+Shift+M", problems));
  }

  private Menu view() {
    ToggleGroup themes = new ToggleGroup();
    MenuItem back = item("menu.back", "Alt+Left", model.session().navigator()::back);
    back.disableProperty().bind(model.session().navigator().canGoBack().not());
    return menu(
        "menu.view",
        theme("light", themes),
        theme("dark", themes),
        new SeparatorMenuItem(),
        languages(),
        new SeparatorMenuItem(),
        back);
  }

  /** Each in its own words; closed while something runs, whose result would find nobody. */
  private Menu languages() {
    ToggleGroup group = new ToggleGroup();
    Menu menu =
        menu(
            "menu.language",
            LANGUAGES.stream().map(l -> language(l, group)).toArray(MenuItem[]::new));
    menu.disableProperty().bind(Bindings.isNotEmpty(model.session().tasks().running()));
    return menu;
  }

  private MenuItem language(Locale locale, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(texts.of("language." + locale.getLanguage()));
    item.setToggleGroup(group);
    item.setSelected(locale.getLanguage().equals(model.session().locale().getLanguage()));
    item.setOnAction(_ -> model.chooseLanguage(locale));
    return item;
  }

  private MenuItem theme(String name, ToggleGroup themes) {
    RadioMenuItem item = new RadioMenuItem(texts.of("menu." + name));
    item.setToggleGroup(themes);
    item.setSelected(model.theme().get().equals(name));
    item.setOnAction(_ -> model.chooseTheme(name));
    return item;
  }

  private Menu help() {
    return menu(
        "menu.help",
        item("menu.screenHelp", "F1", () -> help.accept(model.screen())),
        item("menu.start", "", () -> help.accept("start")),
        item("menu.keys", "", () -> help.accept("keys")),
        item("menu.terms", "", () -> help.accept("terms")),
        new SeparatorMenuItem(),
        item("menu.palette", "Shortcut+Shift+P", palette),
        new SeparatorMenuItem(),
        item("menu.about", "", () -> new AboutBox(texts).show()));
  }

  private Menu menu(String key, MenuItem... items) {
    return new Menu(texts.of(key), null, items);
  }

  private MenuItem item(String key, String accelerator, Runnable action) {
    MenuItem item = new MenuItem(texts.of(key));
    item.setOnAction(_ -> action.run());
    if (!accelerator.isEmpty()) {
      item.setAccelerator(KeyCombination.keyCombination(accelerator));
    }
    return item;
  }
}
