package org.fourfold.app.command;

import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;

/** An input that a verb refuses; it has changed nothing. */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @param problems at least one of them an error
   */
  public BadInput(List<Problem> problems) {
    super(problems.size() + " problems");
    this.problems = List.copyOf(problems);
  }

  /** A file or folder that cannot be read or written, with the reason in words. */
  public static BadInput unreadable(String reason) {
    return new BadInput(List.of(Problem.error("", 0, "", Fault.UNREADABLE, List.of(reason))));
  }

  /** A department that has no periods to plan for. */
  static Problem noPeriods() {
    return Problem.error("periods", 0, "", Fault.MISSING_FILE, List.of());
  }

  /**
   * @throws BadInput where any of the problems is an error
   */
  public static void refuse(List<Problem> problems) {
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new BadInput(problems);
    }
  }

  public List<Problem> problems() {
    return problems;
  }
}
