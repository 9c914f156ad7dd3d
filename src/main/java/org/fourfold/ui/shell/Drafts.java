package org.fourfold.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What screens hold beside the workspace and lose when the program ends: a day of jobs, a list of
 * packages. Used from the screen's thread.
 */
public final class Drafts {
  private final Map<String, ObservableBooleanValue> unsaved = new LinkedHashMap<>();

  /**
   * @param name in the planner's words
   * @param dirty whether it is in no file
   */
  public void add(String name, ObservableBooleanValue dirty) {
    unsaved.put(name, dirty);
  }

  /** Names of those that are in no file. */
  public List<String> unsaved() {
    return unsaved.entrySet().stream()
        .filter(e -> e.getValue().get())
        .map(Map.Entry::getKey)
        .toList();
  }
}
