package org.fourfold.store;

import java.util.Locale;

/** The store could not do what was asked; nothing of it was done. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient StoreProblem problem;

  public StoreException(StoreProblem problem, Throwable cause) {
    super(problem.message(Locale.ENGLISH), cause);
    this.problem = problem;
  }

  public StoreException(StoreProblem problem) {
    this(problem, null);
  }

  public StoreProblem problem() {
    return problem;
  }
}
