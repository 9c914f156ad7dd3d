package org.fourfold.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Group;
import org.fourfold.ui.shell.Hue;
import org.fourfold.ui.shell.Screen;

/** The screens of the navigation in their order, and how each is made when it is first shown. */
final class Screens {
  private final Texts titles;
  private final List<Screen> screens = new ArrayList<>();
  private final Map<String, Supplier<Parent>> makers = new HashMap<>();

  /**
   * @param titles words of the shell
   */
  Screens(Texts titles) {
    this.titles = titles;
  }

  /**
   * Adds a screen to the navigation.
   *
   * @param name its title is {@code screen.name} in the words of the shell
   * @param files tables of the planning folder edited on it
   */
  void add(
      String name, Group group, String icon, Hue hue, Set<String> files, Supplier<Parent> content) {
    screens.add(new Screen(name, titles.of("screen." + name), group, icon, hue, files));
    makers.put(name, content);
  }

  List<Screen> all() {
    return screens;
  }

  List<String> names() {
    return screens.stream().map(Screen::name).toList();
  }

  Map<String, Supplier<Parent>> makers() {
    return makers;
  }
}
