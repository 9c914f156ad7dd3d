package org.fourfold.exchange.format;

import java.io.IOException;
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
}
