package org.fourfold.exchange.format;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Problem;

/** Problems as they are found; counts all, keeps the first of them. */
public final class ProblemList {
  /** Most errors, and most warnings, kept: nobody reads further. */
  public static final int MOST = 1000;

  private final List<Problem> errors = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private int count;

  public void add(Problem problem) {
    if (problem.isError()) {
      count++;
    }
    List<Problem> kept = problem.isError() ? errors : warnings;
    if (kept.size() < MOST) {
      kept.add(problem);
    }
  }

  public boolean hasErrors() {
    return count > 0;
  }

  public List<Problem> warnings() {
    return List.copyOf(warnings);
  }

  public ImportResult.Refused refused() {
    List<Problem> all = new ArrayList<>(errors);
    all.addAll(warnings);
    return new ImportResult.Refused(List.copyOf(all), count);
  }
}
