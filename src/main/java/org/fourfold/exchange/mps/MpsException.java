package org.fourfold.exchange.mps;

import java.io.IOException;

/** A model file that cannot be understood: where, what stands there, what is allowed. */
public final class MpsException extends IOException {
  private static final long serialVersionUID = 1L;
  private final int line;

  MpsException(int line, String message) {
    super(line > 0 ? "Line " + line + ": " + message : message);
    this.line = line;
  }

  /** Line of the file counted from 1, 0 where the fault lies in no line. */
  public int line() {
    return line;
  }
}
