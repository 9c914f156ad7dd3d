package org.fourfold.costsharing;

import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;

/** An input that a rule has no answer for; carries what is wrong and what to do. */
public final class SharingRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private SharingRefused(Problem problem) {
    super(problem.fault().name());
    this.problem = problem;
  }

  static SharingRefused of(Fault fault, Object... arguments) {
    List<String> texts = List.of(arguments).stream().map(String::valueOf).toList();
    return new SharingRefused(Problem.error("", 0, "", fault, texts));
  }

  public Problem problem() {
    return problem;
  }
}
