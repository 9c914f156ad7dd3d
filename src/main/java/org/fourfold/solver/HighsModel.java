package org.fourfold.solver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourfold.solver.HighsLibrary.Call;

/**
 * One model inside HiGHS: the engine's object and the memory lent to it, both released by {@link
 * #close}. One thread at a time.
 */
final class HighsModel implements AutoCloseable {
  private static final int BY_COLUMNS = 1;
  private static final int MINIMISE = 1;
  private static final int MAXIMISE = -1;

  private final HighsLibrary library;
  private final Arena arena = Arena.ofShared();
  private final MemorySegment highs;
  private final int columns;
  private final int rows;
  private boolean busy;
  private boolean abandoned;

  HighsModel(HighsLibrary library, LinearProgram program) {
    this.library = library;
    this.columns = program.columnCount();
    this.rows = program.rowCount();
    highs = (MemorySegment) library.call(Call.CREATE);
    set("output_flag", false);
    set("log_to_console", false);
    set("threads", 1);
    set("parallel", "off");
    // Coefficients down to the planner's smallest count; the default drops those below 1e-9.
    set("small_matrix_value", 1e-12);
  }

  /** Copies a programme into the engine; false where it refuses it. */
  boolean pass(LinearProgram p) {
    try (Arena copy = Arena.ofConfined()) {
      Object[] linear = {
        highs,
        columns,
        rows,
        p.nonZeros(),
        BY_COLUMNS,
        p.maximise ? MAXIMISE : MINIMISE,
        p.constant,
        copy.allocateFrom(JAVA_DOUBLE, p.cost),
        copy.allocateFrom(JAVA_DOUBLE, p.lower),
        copy.allocateFrom(JAVA_DOUBLE, p.upper),
        copy.allocateFrom(JAVA_DOUBLE, p.rowLower),
        copy.allocateFrom(JAVA_DOUBLE, p.rowUpper),
        copy.allocateFrom(JAVA_INT, p.columnStart),
        copy.allocateFrom(JAVA_INT, p.rowIndex),
        copy.allocateFrom(JAVA_DOUBLE, p.coefficient)
      };
      if (!p.hasWholeUnits()) {
        return (int) library.call(Call.PASS_LP, linear) >= 0;
      }
      int[] kind = new int[columns];
      for (int j = 0; j < columns; j++) {
        kind[j] = p.whole[j] ? 1 : 0;
      }
      Object[] mixed = Arrays.copyOf(linear, linear.length + 1);
      mixed[linear.length] = copy.allocateFrom(JAVA_INT, kind);
      return (int) library.call(Call.PASS_MIP, mixed) >= 0;
    }
  }

  void set(String option, boolean value) {
    accepted(option, Call.SET_BOOL, value ? 1 : 0);
  }

  void set(String option, int value) {
    accepted(option, Call.SET_INT, value);
  }

  void set(String option, double value) {
    accepted(option, Call.SET_DOUBLE, value);
  }

  void set(String option, String value) {
    try (Arena copy = Arena.ofConfined()) {
      accepted(option, Call.SET_STRING, copy.allocateFrom(value));
    }
  }

  private void accepted(String option, Call call, Object value) {
    try (Arena copy = Arena.ofConfined()) {
      if ((int) library.call(call, highs, copy.allocateFrom(option), value) < 0) {
        throw new IllegalStateException("HiGHS refuses " + value + " for its option " + option);
      }
    }
  }

  /** Sends the engine's callbacks of these types to {@code callback} from now on. */
  void listen(HighsLibrary.Callback callback, int... types) {
    MemorySegment pointer = library.pointerTo(callback, arena);
    library.call(Call.SET_CALLBACK, highs, pointer, MemorySegment.NULL);
    for (int type : types) {
      library.call(Call.START_CALLBACK, highs, type);
    }
  }

  void rowBounds(int row, double lower, double upper) {
    library.call(Call.ROW_BOUNDS, highs, row, lower, upper);
  }

  void columnBounds(int column, double lower, double upper) {
    library.call(Call.COLUMN_BOUNDS, highs, column, lower, upper);
  }

  void cost(int column, double cost) {
    library.call(Call.COST, highs, column, cost);
  }

  void coefficient(int row, int column, double value) {
    library.call(Call.COEFFICIENT, highs, row, column, value);
  }

  Optional<Basis> basis() {
    return HighsBasis.of(library, highs, columns, rows);
  }

  /** Whether the next linear run begins from there. */
  boolean begin(Basis basis) {
    return HighsBasis.give(library, highs, basis);
  }

  /** Gives the next search over whole units a plan to begin from. */
  void begin(double[] values) {
    try (Arena copy = Arena.ofConfined()) {
      MemorySegment none = MemorySegment.NULL;
      library.call(
          Call.SET_SOLUTION, highs, copy.allocateFrom(JAVA_DOUBLE, values), none, none, none);
    }
  }

  /** Forgets what earlier runs left behind (basis, solution), keeps the model. */
  void forget() {
    library.call(Call.CLEAR_SOLVER, highs);
  }

  HighsStatus run() {
    library.call(Call.ZERO_CLOCKS, highs);
    library.call(Call.RUN, highs);
    return HighsStatus.of((int) library.call(Call.MODEL_STATUS, highs));
  }

  int intInfo(String name) {
    try (Arena copy = Arena.ofConfined()) {
      MemorySegment value = copy.allocate(JAVA_INT);
      library.call(Call.INT_INFO, highs, copy.allocateFrom(name), value);
      return value.get(JAVA_INT, 0);
    }
  }

  double doubleInfo(String name) {
    try (Arena copy = Arena.ofConfined()) {
      MemorySegment value = copy.allocate(JAVA_DOUBLE);
      library.call(Call.DOUBLE_INFO, highs, copy.allocateFrom(name), value);
      return value.get(JAVA_DOUBLE, 0);
    }
  }

  /** Values of the columns and duals of the rows as the engine holds them now. */
  EnginePoint point() {
    try (Arena copy = Arena.ofConfined()) {
      MemorySegment values = copy.allocate(JAVA_DOUBLE, Math.max(1, columns));
      MemorySegment reduced = copy.allocate(JAVA_DOUBLE, Math.max(1, columns));
      MemorySegment activities = copy.allocate(JAVA_DOUBLE, Math.max(1, rows));
      MemorySegment duals = copy.allocate(JAVA_DOUBLE, Math.max(1, rows));
      library.call(Call.SOLUTION, highs, values, reduced, activities, duals);
      return new EnginePoint(doubles(values, columns), Optional.of(doubles(duals, rows)));
    }
  }

  /**
   * Values of the engine's ranging, in the order cost up, cost down, column bound up, down, row
   * bound up, down; null where it has none. The cost arrays are read for the columns only.
   */
  double[][] ranging() {
    try (Arena copy = Arena.ofConfined()) {
      Object[] arguments = new Object[25];
      Arrays.fill(arguments, MemorySegment.NULL);
      arguments[0] = highs;
      for (int block = 0; block < 6; block++) {
        arguments[1 + 4 * block] = copy.allocate(JAVA_DOUBLE, (long) columns + rows + 1);
      }
      if ((int) library.call(Call.RANGING, arguments) < 0) {
        return null;
      }
      double[][] values = new double[6][];
      for (int block = 0; block < 6; block++) {
        values[block] =
            doubles((MemorySegment) arguments[1 + 4 * block], block < 4 ? columns : rows);
      }
      return values;
    }
  }

  private static double[] doubles(MemorySegment segment, int count) {
    return segment.asSlice(0, (long) count * Double.BYTES).toArray(JAVA_DOUBLE);
  }

  /**
   * Does work on this model; an {@link #abandon} meanwhile takes effect after it. For runs that the
   * caller may stop waiting for.
   */
  <T> T use(Supplier<T> work) {
    synchronized (this) {
      busy = true;
    }
    try {
      return work.get();
    } finally {
      synchronized (this) {
        busy = false;
        if (abandoned) {
          close();
        }
      }
    }
  }

  /** Releases this model as soon as no work uses it any more. */
  synchronized void abandon() {
    abandoned = true;
    if (!busy) {
      close();
    }
  }

  @Override
  public synchronized void close() {
    if (arena.scope().isAlive()) {
      library.call(Call.DESTROY, highs);
      arena.close();
    }
  }
}
