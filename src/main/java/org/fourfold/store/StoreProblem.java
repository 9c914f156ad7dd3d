package org.fourfold.store;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why a workspace file could not be opened, read or written.
 *
 * @param file it happened with
 * @param detail what the database said, for the log; the sentence may quote it
 */
public record StoreProblem(Kind kind, Path file, String detail) {

  /** What happened; each has a sentence in {@code store/problems.properties}. */
  public enum Kind {
    ALREADY_OPEN,
    NOT_FOUND,
    ALREADY_EXISTS,
    BAD_PATH,
    FOLDER_NOT_WRITABLE,
    READ_ONLY,
    WRONG_PASSPHRASE,
    DAMAGED,
    NOT_A_WORKSPACE,
    NEWER,
    DISK,
    REFUSED,
    CLOSED,
    INTERNAL
  }

  /** What, where, and what to do. */
  public String message(Locale locale) {
    ResourceBundle bundle = ResourceBundle.getBundle("org.fourfold.store.problems", locale);
    return new MessageFormat(bundle.getString(kind.name()), locale)
        .format(new Object[] {file.toString(), detail});
  }
}
