package org.fourfold.domain.measure;

import java.util.Locale;

/** An enum whose constants are written in files by a fixed word. */
public interface Coded {
  String name();

  /** The word in files: the constant's name in lower case with hyphens, unless overridden. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
