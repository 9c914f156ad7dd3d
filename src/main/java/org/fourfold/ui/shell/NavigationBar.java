package org.fourfold.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of screens with icon and word, under its four headings; empty headings are left out. */
final class NavigationBar {
  private final ShellViewModel model;
  private final Map<String, ToggleButton> entries;

  /**
   * @param entries gets each entry by its screen's name
   */
  NavigationBar(ShellViewModel model, Map<String, ToggleButton> entries) {
    this.model = model;
    this.entries = entries;
  }

  List<Node> build() {
    List<Node> nodes = new ArrayList<>();
    for (Group group : Group.values()) {
      List<Screen> members = model.screens().stream().filter(s -> s.group() == group).toList();
      if (!members.isEmpty()) {
        Label heading = new Label(model.texts().of("group." + group.name()));
        heading.getStyleClass().add("navigation-heading");
        nodes.add(heading);
        members.forEach(screen -> nodes.add(entry(screen)));
      }
    }
    return nodes;
  }

  private ToggleButton entry(Screen screen) {
    ToggleButton entry = new ToggleButton(screen.title(), new FontIcon(screen.icon()));
    entry.setContentDisplay(ContentDisplay.LEFT);
    entry.setId("go-" + screen.name());
    entry.getStyleClass().setAll("navigation-entry", screen.hue().style());
    entry.setMaxWidth(Double.MAX_VALUE);
    entry.setOnAction(_ -> go(screen));
    entries.put(screen.name(), entry);
    return entry;
  }

  private void go(Screen screen) {
    entries.get(screen.name()).setSelected(true);
    model.session().navigator().go(screen.name());
  }
}
