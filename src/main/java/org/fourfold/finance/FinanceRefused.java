package org.fourfold.finance;

import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;

/** An input without an answer; carries what is wrong and what would mend it. */
public final class FinanceRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private FinanceRefused(Problem problem) {
    super(problem.fault().name());
    this.problem = problem;
  }

  static FinanceRefused of(Fault fault, Object... arguments) {
    List<String> texts = List.of(arguments).stream().map(String::valueOf).toList();
    return new FinanceRefused(Problem.error("", 0, "", fault, texts));
  }

  public Problem problem() {
    return problem;
  }

  /** Whether the input is sound and yet no plan keeps all its limits. */
  public boolean noPlan() {
    return problem.fault() == Fault.LOT_IMPOSSIBLE || problem.fault() == Fault.LOAN_IMPOSSIBLE;
  }
}
