package org.fourfold.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;

/**
 * Everything that can be done now, gathered from what the window shows: menus, buttons, tabs and
 * tables of the screen, and the way to every other screen. What is disabled is left out.
 */
final class CommandList {
  private final ShellViewModel model;
  private final List<Command> commands = new ArrayList<>();

  /** The screen being gathered from; what stands on another than the one shown goes there first. */
  private String screen = "";

  private CommandList(ShellViewModel model) {
    this.model = model;
  }

  /**
   * @param made content of each screen that was shown before, by the screen's name
   */
  static List<Command> of(ShellViewModel model, MenuBar menus, Map<String, Parent> made) {
    CommandList list = new CommandList(model);
    list.of(made, model.screen());
    list.screen = "";
    menus.getMenus().forEach(menu -> list.menu(menu, plain(menu.getText())));
    list.screens();
    list.scenarios();
    model.screens().stream()
        .filter(s -> !s.name().equals(model.screen()))
        .forEach(s -> list.of(made, s.name()));
    return List.copyOf(list.commands);
  }

  private void of(Map<String, Parent> made, String name) {
    Parent content = made.get(name);
    if (content != null) {
      screen = name;
      screen(content, title(name));
    }
  }

  private String title(String name) {
    return model.screens().stream()
        .filter(s -> s.name().equals(name))
        .map(Screen::title)
        .findFirst()
        .orElse("");
  }

  /** Those that answer a query, the best first; all for a blank one. */
  static List<Command> find(List<Command> commands, String query) {
    return commands.stream()
        .filter(c -> c.rank(query) >= 0)
        .sorted(Comparator.comparingInt(c -> c.rank(query)))
        .toList();
  }

  private void menu(Menu menu, String where) {
    if (menu.getOnShowing() != null) {
      menu.getOnShowing().handle(null);
    }
    items(menu.getItems(), where);
  }

  private void items(List<MenuItem> items, String where) {
    for (MenuItem item : items) {
      if (item.isDisable() || !item.isVisible()) {
        continue;
      }
      if (item instanceof Menu below) {
        menu(below, where + " › " + plain(below.getText()));
      } else if (item.getText() != null && item.getOnAction() != null) {
        String text = item.isMnemonicParsing() ? plain(item.getText()) : item.getText();
        add(text, where, keys(item.getAccelerator()), item::fire);
      }
    }
  }

  private static String keys(KeyCombination keys) {
    return keys == null ? "" : keys.getDisplayText();
  }

  private void screens() {
    String go = model.texts().of("palette.go");
    for (Screen screen : model.screens()) {
      add(screen.title(), go, "", () -> model.session().navigator().go(screen.name()));
    }
  }

  private void scenarios() {
    String look = model.texts().of("palette.look");
    add(model.texts().of("scenario.base"), look, "", () -> model.session().look(""));
    model
        .scenarios()
        .forEach(s -> add(s.name(), look, "", () -> model.session().look(s.scenario())));
  }

  private void screen(Node node, String where) {
    if (!node.isVisible() || node.isDisable()) {
      return;
    }
    if (node instanceof TabPane tabs) {
      tabs.getTabs().stream()
          .filter(t -> !t.isDisable() && t.getText() != null && !t.getText().isEmpty())
          .forEach(t -> add(t.getText(), where, "", () -> tabs.getSelectionModel().select(t)));
    }
    if (node instanceof MenuButton button) {
      items(button.getItems(), where + " › " + name(button).orElse(""));
    } else if (node instanceof ButtonBase button) {
      name(button).ifPresent(n -> add(n, where, "", button::fire));
    } else if (node instanceof Control control && !(node instanceof TextInputControl)) {
      table(control, where);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> screen(child, where));
    }
  }

  /** The menu of a table acts on the cells chosen in it. */
  private void table(Control control, String where) {
    ContextMenu menu = control.getContextMenu();
    if (menu != null) {
      if (menu.getOnShowing() != null) {
        menu.getOnShowing().handle(null);
      }
      items(menu.getItems(), where);
    }
  }

  private static Optional<String> name(ButtonBase button) {
    String tip = button.getTooltip() == null ? null : button.getTooltip().getText();
    return Stream.of(button.getText(), button.getAccessibleText(), tip)
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .map(text -> button.isMnemonicParsing() ? plain(text) : text);
  }

  private void add(String title, String where, String keys, Runnable action) {
    boolean there =
        commands.stream().anyMatch(c -> c.title().equals(title) && c.where().equals(where));
    if (!title.isBlank() && !there) {
      commands.add(new Command(title, where, keys, there(action)));
    }
  }

  private Runnable there(Runnable action) {
    String wanted = screen;
    return () -> {
      if (!wanted.isEmpty() && !wanted.equals(model.screen())) {
        model.session().navigator().go(wanted);
      }
      action.run();
    };
  }

  /** Without the mark of its mnemonic: {@code _File}, {@code 文件(_F)}. */
  static String plain(String text) {
    return text.replaceAll("\\s*\\(_\\p{L}\\)", "").replaceFirst("_(?=\\S)", "");
  }
}
