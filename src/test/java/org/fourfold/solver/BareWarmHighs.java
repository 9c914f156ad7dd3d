package org.fourfold.solver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.fourfold.solver.HighsLibrary.Call;

/**
 * A warm session of HiGHS alone, to compare sweeps with: the programme is handed over once, then
 * limits of rows change and it runs again. Nothing is checked and nothing but the objective read.
 */
public final class BareWarmHighs implements AutoCloseable {
  /** HiGHS' number for an optimum. */
  private static final int OPTIMAL = 7;

  private final HighsLibrary library;
  private final Arena arena = Arena.ofConfined();
  private final MemorySegment highs;
  private final MemorySegment item;
  private final MemorySegment objective = arena.allocate(JAVA_DOUBLE);

  public BareWarmHighs(LinearProgram p) throws EngineUnavailable {
    library = HighsLibrary.load();
    highs = (MemorySegment) library.call(Call.CREATE);
    item = arena.allocateFrom("objective_function_value");
    library.call(Call.SET_BOOL, highs, arena.allocateFrom("output_flag"), 0);
    library.call(Call.SET_INT, highs, arena.allocateFrom("threads"), 1);
    library.call(
        Call.PASS_LP,
        highs,
        p.columnCount(),
        p.rowCount(),
        p.nonZeros(),
        1,
        p.maximise ? -1 : 1,
        p.constant,
        arena.allocateFrom(JAVA_DOUBLE, p.cost),
        arena.allocateFrom(JAVA_DOUBLE, p.lower),
        arena.allocateFrom(JAVA_DOUBLE, p.upper),
        arena.allocateFrom(JAVA_DOUBLE, p.rowLower),
        arena.allocateFrom(JAVA_DOUBLE, p.rowUpper),
        arena.allocateFrom(JAVA_INT, p.columnStart),
        arena.allocateFrom(JAVA_INT, p.rowIndex),
        arena.allocateFrom(JAVA_DOUBLE, p.coefficient));
  }

  public void rowBounds(int row, double lower, double upper) {
    library.call(Call.ROW_BOUNDS, highs, row, lower, upper);
  }

  /** The objective, NaN where HiGHS does not call its answer optimal. */
  public double run() {
    library.call(Call.RUN, highs);
    library.call(Call.DOUBLE_INFO, highs, item, objective);
    boolean optimal = (int) library.call(Call.MODEL_STATUS, highs) == OPTIMAL;
    return optimal ? objective.get(JAVA_DOUBLE, 0) : Double.NaN;
  }

  @Override
  public void close() {
    library.call(Call.DESTROY, highs);
    arena.close();
  }
}
