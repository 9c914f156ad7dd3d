package org.fourfold.app;

/** The toolkit cannot open a window on this machine. */
public final class NoWindow extends Exception {
  private static final long serialVersionUID = 1L;

  public NoWindow(Throwable cause) {
    super(firstLine(cause), cause);
  }

  private static String firstLine(Throwable cause) {
    String text =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return text.lines().findFirst().orElse("").strip();
  }
}
