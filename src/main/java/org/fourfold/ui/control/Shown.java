package org.fourfold.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/** What a box to choose from shows for a value; nobody types into it. */
public final class Shown<T> extends StringConverter<T> {
  private final Function<T, String> words;

  public Shown(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("the box is not typed into");
  }
}
