package org.fourfold.store;

import java.util.Optional;

/** Something in a file that none of ours holds; thrown through the store that reads it. */
final class ForeignContent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ForeignContent(String what) {
    super(what);
  }

  /** The one that an exception of the store stands for; the store wraps what its types throw. */
  static Optional<ForeignContent> in(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof ForeignContent found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
