package org.fourfold.ui.mvvm;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the planner is, and the way back. */
public final class Navigator {
  private static final int DEPTH = 50;

  private final Deque<Place> before = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(this, "place");
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");

  public Navigator(Place start) {
    place.set(start);
  }

  public void go(String screen) {
    go(Place.screen(screen));
  }

  public void go(Place next) {
    if (!next.screen().equals(place.get().screen())) {
      before.push(place.get());
      if (before.size() > DEPTH) {
        before.removeLast();
      }
      canGoBack.set(true);
    } else if (next.equals(place.get())) {
      // The same place again must still be heard: the planner may have scrolled away from it.
      place.set(Place.screen(next.screen()));
    }
    place.set(next);
  }

  public void back() {
    if (!before.isEmpty()) {
      place.set(before.pop());
      canGoBack.set(!before.isEmpty());
    }
  }

  public ReadOnlyObjectProperty<Place> place() {
    return place.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoBack() {
    return canGoBack.getReadOnlyProperty();
  }
}
