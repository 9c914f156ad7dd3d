package org.fourfold.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.fourfold.ui.mvvm.Texts;

/** The menus with their accelerators. */
final class MainMenu {
  private final ShellViewModel model;
  private final Texts texts;
  private final Runnable find;
  private final Runnable problems;
  private final Runnable quit;

  MainMenu(ShellViewModel model, Runnable find, Runnable problems, Runnable quit) {
    this.model = model;
    texts = model.texts();
    this.find = find;
    this.problems = problems;
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
            new SeparatorMenuItem(),
            item("menu.importFolder", "Shortcut+I", commands::importFolder),
            item("menu.importFile", "", commands::importFile),
            item("menu.export", "Shortcut+E", commands::exportTo),
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
        "menu.edit", undo, redo, new SeparatorMenuItem(), item("menu.find", "Shortcut+F", find));
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
    return menu("menu.plan", optimise, cancel, item("menu.problems", "Shortcut+Shift+P", problems));
  }

  private Menu view() {
    ToggleGroup themes = new ToggleGroup();
    MenuItem back = item("menu.back", "Alt+Left", model.session().navigator()::back);
    back.disableProperty().bind(model.session().navigator().canGoBack().not());
    return menu(
        "menu.view", theme("light", themes), theme("dark", themes), new SeparatorMenuItem(), back);
  }

  private MenuItem theme(String name, ToggleGroup themes) {
    RadioMenuItem item = new RadioMenuItem(texts.of("menu." + name));
    item.setToggleGroup(themes);
    item.setSelected(model.theme().get().equals(name));
    item.setOnAction(_ -> model.chooseTheme(name));
    return item;
  }

  private Menu help() {
    return menu("menu.help", item("menu.about", "", () -> new AboutBox(texts).show()));
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
