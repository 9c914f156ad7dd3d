package org.fourfold.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fourfold.ui.mvvm.History;

/**
 * What screens hold beside the workspace and lose when the program ends: a day of jobs, a list of
 * packages. Used from the screen's thread.
 */
public final class Drafts {

  private record Draft(String name, History<?> history) {}

  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /** The same drafts for screens that are made anew. */
  Drafts copy() {
    Drafts copy = new Drafts();
    drafts.forEach((k, d) -> copy.drafts.put(k, new Draft(d.name(), d.history().copy())));
    return copy;
  }

  /**
   * A screen's own history: the one it had, where it is made anew.
   *
   * @param screen by which the navigation names it
   * @param name in the planner's words
   * @param first what it begins with
   */
  @SuppressWarnings("unchecked") // a screen always asks for states of its own kind
  public <T> History<T> of(String screen, String name, Supplier<T> first) {
    Draft had = drafts.get(screen);
    History<?> history = had == null ? new History<>(first.get()) : had.history();
    drafts.put(screen, new Draft(name, history));
    return (History<T>) history;
  }

  /** Names of those that are in no file. */
  public List<String> unsaved() {
    return drafts.values().stream()
        .filter(d -> d.history().dirty().get())
        .map(Draft::name)
        .toList();
  }
}
