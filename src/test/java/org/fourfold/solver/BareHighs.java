package org.fourfold.solver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.fourfold.solver.HighsLibrary.Call;

/**
 * HiGHS alone, to compare with: a programme handed to the library and run, with the options that
 * our own solves use (one thread, crossover, presolve as it chooses), and nothing around it. Only
 * its own run is timed.
 */
public final class BareHighs {
  /** HiGHS' number for an optimum. */
  private static final int OPTIMAL = 7;

  private final HighsLibrary library;

  /**
   * @param optimal whether HiGHS calls its answer optimal; without that the objective means nothing
   * @param seconds wall-clock seconds of {@code Highs_run}
   */
  public record Run(boolean optimal, double objective, double seconds) {}

  public BareHighs() throws EngineUnavailable {
    library = HighsLibrary.load();
  }

  /**
   * @param solver {@code simplex}, {@code ipm}, or {@code choose} for whole units
   */
  public Run run(LinearProgram p, String solver, double timeLimitSeconds, double gap) {
    MemorySegment highs = (MemorySegment) library.call(Call.CREATE);
    try (Arena arena = Arena.ofConfined()) {
      configure(highs, arena, solver, timeLimitSeconds, gap);
      pass(highs, arena, p);
      long start = System.nanoTime();
      library.call(Call.RUN, highs);
      double seconds = (System.nanoTime() - start) * 1e-9;
      MemorySegment objective = arena.allocate(JAVA_DOUBLE);
      library.call(
          Call.DOUBLE_INFO, highs, arena.allocateFrom("objective_function_value"), objective);
      boolean optimal = (int) library.call(Call.MODEL_STATUS, highs) == OPTIMAL;
      return new Run(optimal, objective.get(JAVA_DOUBLE, 0), seconds);
    } finally {
      library.call(Call.DESTROY, highs);
    }
  }

  private void configure(
      MemorySegment highs, Arena arena, String solver, double timeLimit, double gap) {
    set(Call.SET_BOOL, highs, arena, "output_flag", 0);
    set(Call.SET_INT, highs, arena, "threads", 1);
    set(Call.SET_STRING, highs, arena, "parallel", arena.allocateFrom("off"));
    set(Call.SET_DOUBLE, highs, arena, "small_matrix_value", 1e-12);
    set(Call.SET_STRING, highs, arena, "solver", arena.allocateFrom(solver));
    set(Call.SET_STRING, highs, arena, "run_crossover", arena.allocateFrom("on"));
    set(Call.SET_DOUBLE, highs, arena, "time_limit", timeLimit);
    set(Call.SET_DOUBLE, highs, arena, "mip_rel_gap", gap);
    set(Call.SET_DOUBLE, highs, arena, "mip_abs_gap", Math.max(1e-9, gap));
  }

  private void set(Call call, MemorySegment highs, Arena arena, String option, Object value) {
    if ((int) library.call(call, highs, arena.allocateFrom(option), value) < 0) {
      throw new IllegalStateException("HiGHS refuses " + value + " for " + option);
    }
  }

  private void pass(MemorySegment highs, Arena arena, LinearProgram p) {
    int[] kind = new int[p.columnCount()];
    for (int j = 0; j < kind.length; j++) {
      kind[j] = p.whole()[j] ? 1 : 0;
    }
    int accepted =
        (int)
            library.call(
                Call.PASS_MIP,
                highs,
                p.columnCount(),
                p.rowCount(),
                p.nonZeros(),
                1,
                p.maximise() ? -1 : 1,
                p.constant(),
                arena.allocateFrom(JAVA_DOUBLE, p.cost()),
                arena.allocateFrom(JAVA_DOUBLE, p.lower()),
                arena.allocateFrom(JAVA_DOUBLE, p.upper()),
                arena.allocateFrom(JAVA_DOUBLE, p.rowLower()),
                arena.allocateFrom(JAVA_DOUBLE, p.rowUpper()),
                arena.allocateFrom(JAVA_INT, p.columnStart()),
                arena.allocateFrom(JAVA_INT, p.rowIndex()),
                arena.allocateFrom(JAVA_DOUBLE, p.coefficient()),
                arena.allocateFrom(JAVA_INT, kind));
    if (accepted < 0) {
      throw new IllegalStateException("HiGHS refuses the model");
    }
  }
}
