package org.fourfold.ui.control;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu of the cells chosen. */
final class GridMenu<L, K> {
  private final SheetPane<L, K> pane;

  GridMenu(SheetPane<L, K> pane) {
    this.pane = pane;
  }

  ContextMenu menu() {
    GridCommands<L, K> commands = pane.commands();
    MenuItem insert = item("menu.insert", "Insert", commands::insert);
    MenuItem duplicate = item("menu.duplicate", "Shortcut+Shift+D", commands::duplicate);
    MenuItem delete = item("menu.delete", "Shift+Delete", commands::delete);
    ContextMenu menu =
        new ContextMenu(
            item("menu.cut", "Shortcut+X", commands::cut),
            item("menu.copy", "Shortcut+C", commands::copy),
            item("menu.paste", "Shortcut+V", commands::paste),
            item("menu.clear", "Delete", commands::clear),
            new SeparatorMenuItem(),
            item("menu.fillDown", "Shortcut+D", commands::fillDown),
            item("menu.fillRight", "Shortcut+R", commands::fillRight),
            new SeparatorMenuItem(),
            item("menu.find", "Shortcut+F", () -> pane.find(false)),
            item("menu.replace", "Shortcut+H", () -> pane.find(true)),
            item("filter.open", "Alt+Down", () -> pane.filterColumn(pane.selection().column())),
            item("menu.all", "Shortcut+A", pane.selection()::chooseAll),
            new SeparatorMenuItem(),
            insert,
            duplicate,
            delete);
    if (pane.model().canAssume()) {
      MenuItem assume = new MenuItem(pane.model().word("menu.assume"));
      assume.setOnAction(_ -> commands.assume());
      menu.getItems().addAll(new SeparatorMenuItem(), assume);
    }
    menu.setOnShowing(
        _ -> {
          boolean grows = pane.model().grows();
          insert.setDisable(!grows);
          duplicate.setDisable(!grows);
          delete.setDisable(!grows);
        });
    return menu;
  }

  private MenuItem item(String key, String accelerator, Runnable action) {
    MenuItem item = new MenuItem(pane.model().word(key));
    item.setOnAction(_ -> action.run());
    item.setAccelerator(KeyCombination.valueOf(accelerator));
    return item;
  }
}
