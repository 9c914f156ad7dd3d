package org.fourfold.report.page;

/** How printing ended. */
public sealed interface PrintResult {
  /** Handed to the printer. */
  record Printed(int pages) implements PrintResult {}

  /** The planner closed the dialog. */
  record Cancelled() implements PrintResult {}

  /** The machine has no printer, or no screen to choose one on. Save as PDF instead. */
  record NoPrinter() implements PrintResult {}

  /**
   * The printer refused.
   *
   * @param reason in its own words
   */
  record Failed(String reason) implements PrintResult {}
}
