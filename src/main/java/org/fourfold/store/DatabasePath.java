package org.fourfold.store;

import java.nio.file.Path;
import org.fourfold.store.StoreProblem.Kind;

/** The path of a workspace file, which may be named with or without its suffix. */
final class DatabasePath {
  static final String SUFFIX = ".mv.db";

  private DatabasePath() {}

  /** The file itself, with suffix, absolute. */
  static Path file(Path named) {
    Path absolute = named.toAbsolutePath().normalize();
    if (absolute.getFileName() == null) {
      throw refused(absolute, "it has no name");
    }
    String name = absolute.getFileName().toString();
    Path file = name.endsWith(SUFFIX) ? absolute : absolute.resolveSibling(name + SUFFIX);
    if (file.toString().indexOf(';') >= 0) {
      throw refused(file, "it holds a semicolon");
    }
    if (file.getFileName().toString().length() == SUFFIX.length()) {
      throw refused(file, "it has no name");
    }
    return file;
  }

  private static StoreException refused(Path file, String why) {
    return new StoreException(new StoreProblem(Kind.BAD_PATH, file, why));
  }

  /** The path without suffix, as the database wants it. */
  static String base(Path file) {
    String text = file.toString();
    return text.substring(0, text.length() - SUFFIX.length());
  }

  /** The file's name without suffix. */
  static String title(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }
}
