package org.fourfold.app.command;

/** An engine asked for by name cannot be loaded on this machine. */
public final class EngineMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EngineMissing(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
