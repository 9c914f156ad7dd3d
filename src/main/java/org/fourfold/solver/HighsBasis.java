package org.fourfold.solver;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import org.fourfold.solver.HighsLibrary.Call;

/** Takes a basis out of HiGHS and gives it one. */
final class HighsBasis {
  private static final int VALID = 1;

  private HighsBasis() {}

  /** The basis as the engine holds it now, empty where it has none. */
  static Optional<Basis> of(HighsLibrary library, MemorySegment highs, int columns, int rows) {
    try (Arena copy = Arena.ofConfined()) {
      MemorySegment valid = copy.allocate(JAVA_INT);
      library.call(Call.INT_INFO, highs, copy.allocateFrom("basis_validity"), valid);
      MemorySegment ofColumns = copy.allocate(JAVA_INT, columns + 1L);
      MemorySegment ofRows = copy.allocate(JAVA_INT, rows + 1L);
      if (valid.get(JAVA_INT, 0) != VALID
          || (int) library.call(Call.BASIS, highs, ofColumns, ofRows) < 0) {
        return Optional.empty();
      }
      return Optional.of(new Basis(numbers(ofColumns, columns), numbers(ofRows, rows)));
    }
  }

  /** Whether the engine takes the basis. */
  static boolean give(HighsLibrary library, MemorySegment highs, Basis basis) {
    try (Arena copy = Arena.ofConfined()) {
      return (int)
              library.call(
                  Call.SET_BASIS,
                  highs,
                  copy.allocateFrom(JAVA_INT, basis.columns()),
                  copy.allocateFrom(JAVA_INT, basis.rows()))
          >= 0;
    }
  }

  private static int[] numbers(MemorySegment segment, int count) {
    return segment.asSlice(0, (long) count * Integer.BYTES).toArray(JAVA_INT);
  }
}
