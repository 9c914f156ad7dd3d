package org.fourfold.optimisation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fourfold.domain.outcome.PlanCertificate;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.SolverUsed;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.Certificate;
import org.fourfold.solver.Solution;

/** Writes down what planning came to. */
final class OutcomeWriter {
  private static final double NANOS = 1e9;

  private final Department department;
  private final PlanRequest request;
  private final Map<String, String> further;
  private final long start = System.nanoTime();

  OutcomeWriter(Department department, PlanRequest request, Map<String, String> further) {
    this.department = department;
    this.request = request;
    this.further = further;
  }

  PlanOutcome write(
      Goal goal,
      Solved solved,
      PlanRead read,
      List<String> notApplied,
      Reasons reasons,
      Extras extras) {
    boolean planned = solved.plan().isPresent();
    double gap =
        Math.abs(solved.objective() - solved.bound()) / Math.max(1, Math.abs(solved.objective()));
    return new PlanOutcome(
        solved.status(),
        request.focus(),
        goal.objective(),
        number(solved.objective()),
        planned && goal.shown() ? solved.second() : null,
        number(solved.bound()),
        number(gap),
        solved.plan().map(OutcomeWriter::solver).orElse(null),
        (System.nanoTime() - start) / NANOS,
        department.hash(),
        request.seed(),
        options(),
        solved.plan().map(plan -> certificate(plan.certificate(), solved)).orElse(null),
        read.decisions(),
        read.limits(),
        read.totals(),
        notApplied,
        reasons.conflict(),
        reasons.relaxation(),
        solved.message(),
        reasons.alternatives(),
        reasons.cutShort(),
        extras.marginals(),
        extras.ties());
  }

  private Map<String, String> options() {
    Map<String, String> options = new TreeMap<>(further);
    options.put("focus", request.focus().code());
    request.objective().ifPresent(o -> options.put("objective", o.code()));
    options.put("solver", request.engine().code());
    options.put("time-limit", String.valueOf(request.timeLimit().toMillis() / 1000.0));
    options.put("gap", String.format(Locale.ROOT, "%s", request.gap()));
    options.put("marginals", yesNo(request.marginals()));
    options.put("ties", yesNo(request.ties()));
    options.put("ranges", yesNo(request.ranges()));
    return options;
  }

  private static String yesNo(boolean wanted) {
    return wanted ? "yes" : "no";
  }

  /** An engine names itself with its version: {@code HiGHS 1.12.0}. */
  private static SolverUsed solver(Solution plan) {
    int space = plan.engine().lastIndexOf(' ');
    return space < 0
        ? new SolverUsed(plan.engine(), "", plan.method())
        : new SolverUsed(
            plan.engine().substring(0, space), plan.engine().substring(space + 1), plan.method());
  }

  private static PlanCertificate certificate(Certificate c, Solved solved) {
    return new PlanCertificate(
        c.maxRowViolation(),
        c.maxBoundViolation(),
        c.maxIntegralityViolation(),
        number(solved.dualityGap()),
        number(solved.mipGap()),
        Certificate.VERIFIED_BY);
  }

  private static Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
