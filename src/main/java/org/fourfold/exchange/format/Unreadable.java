package org.fourfold.exchange.format;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;

/** A file cannot be read at all; carries the problem to show. */
public final class Unreadable extends IOException {
  private static final long serialVersionUID = 1;
  private final transient Problem problem;

  public Unreadable(Problem problem) {
    super(problem.fault().name());
    this.problem = problem;
  }

  public static Unreadable of(String file, int row, Fault fault, Object... arguments) {
    List<String> texts = List.of(arguments).stream().map(String::valueOf).toList();
    return new Unreadable(Problem.error(file, row, "", fault, texts));
  }

  public Problem problem() {
    return problem;
  }

  /** Why a file cannot be read, as a problem of it. */
  public static Problem problem(String file, IOException e) {
    return switch (e) {
      case Unreadable known -> known.problem();
      case AccessDeniedException _ -> Problem.error(file, 0, "", Fault.DENIED, List.of());
      default -> {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        yield Problem.error(file, 0, "", Fault.UNREADABLE, List.of(why));
      }
    };
  }
}
