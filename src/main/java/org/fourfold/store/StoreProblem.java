package org.fourfold.store;

import java.nio.file.Path;
import java.util.Locale;
import org.fourfold.domain.measure.Sentences;

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
    LOCKED,
    WRONG_PASSPHRASE,
    WEAK_PASSPHRASE,
    FOREIGN,
    DAMAGED,
    NOT_A_WORKSPACE,
    OTHER_OWNER,
    OTHER_FORMAT,
    LOG_NOT_WRITABLE,
    NEWER,
    DISK,
    REFUSED,
    CLOSED,
    INTERNAL
  }

  /** What, where, and what to do. */
  public String message(Locale locale) {
    return new Sentences("org.fourfold.store.problems", locale)
        .of(kind.name(), file.toString(), detail);
  }
}
