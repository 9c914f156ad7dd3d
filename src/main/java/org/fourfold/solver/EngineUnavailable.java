package org.fourfold.solver;

/** An engine that cannot run on this machine; the message says why, in plain words. */
public final class EngineUnavailable extends Exception {
  private static final long serialVersionUID = 1L;

  EngineUnavailable(String message) {
    super(message);
  }

  EngineUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
