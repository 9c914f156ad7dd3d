package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whoever does not see the window hears of every control what it is. */
@ExtendWith(ApplicationExtension.class)
class AccessTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage);
  }

  @Test
  void everyControlThatTakesTheFocusSaysWhatItIs() {
    Set<String> silent = new TreeSet<>();
    Parent frame = window.root();
    for (var screen : window.shell().screens()) {
      window.go(screen.name());
      Parent root = window.root();
      for (TabPane tabs : tabPanes(root)) {
        for (int i = 0; i < tabs.getTabs().size(); i++) {
          int tab = i;
          window.robot().interact(() -> tabs.getSelectionModel().select(tab));
          window.settle();
          silent(root).forEach(n -> silent.add(screen.name() + ": " + n));
        }
      }
      silent(root).forEach(n -> silent.add(screen.name() + ": " + n));
    }
    assertThat(silent).isEmpty();
  }

  private static List<TabPane> tabPanes(Parent root) {
    return all(root).filter(TabPane.class::isInstance).map(TabPane.class::cast).toList();
  }

  private static List<String> silent(Parent root) {
    List<Node> labelled =
        all(root)
            .filter(Label.class::isInstance)
            .map(n -> ((Label) n).getLabelFor())
            .filter(n -> n != null)
            .toList();
    return all(root)
        .filter(n -> n instanceof Control && n.isFocusTraversable())
        .filter(n -> !(n instanceof ScrollPane || n instanceof SplitPane || n instanceof TabPane))
        .filter(n -> !labelled.contains(n) && !named(n))
        .map(AccessTest::describe)
        .toList();
  }

  private static boolean named(Node node) {
    String own = node instanceof ButtonBase button ? ((Labeled) button).getText() : "";
    return Stream.of(own, node.getAccessibleText()).anyMatch(t -> t != null && !t.isBlank());
  }

  private static String describe(Node node) {
    String type = node.getClass().getSimpleName();
    return type + " #" + node.getId() + " ." + String.join(".", node.getStyleClass());
  }

  private static Stream<Node> all(Node node) {
    List<Node> nodes = new ArrayList<>(List.of(node));
    if (node.isVisible() && node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(c -> all(c).forEach(nodes::add));
    }
    return nodes.stream().filter(Node::isVisible);
  }
}
