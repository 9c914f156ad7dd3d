package org.fourfold.solver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import org.fourfold.solver.HighsLibrary.Call;

/** HiGHS reading a model file by itself and solving it: what another solver makes of our files. */
@SuppressWarnings("restricted")
public final class HighsFileReader {
  private static final int ERROR = -1;
  private static final int OPTIMAL = 7;
  private final HighsLibrary library;
  private final MemorySegment readModel;

  public HighsFileReader() throws IOException, EngineUnavailable {
    library = HighsLibrary.load();
    Path file = HighsFile.unpacked(NativeCache.ofUser());
    readModel = SymbolLookup.libraryLookup(file, Arena.global()).findOrThrow("Highs_readModel");
  }

  /** The optimum, NaN where HiGHS refuses the file or calls its answer no optimum. */
  public double optimum(Path model) {
    MemorySegment highs = (MemorySegment) library.call(Call.CREATE);
    try (Arena arena = Arena.ofConfined()) {
      library.call(Call.SET_BOOL, highs, arena.allocateFrom("output_flag"), 0);
      library.call(Call.SET_DOUBLE, highs, arena.allocateFrom("mip_rel_gap"), 0.0);
      if (read(highs, arena.allocateFrom(model.toString())) == ERROR) {
        return Double.NaN;
      }
      library.call(Call.RUN, highs);
      MemorySegment value = arena.allocate(JAVA_DOUBLE);
      library.call(Call.DOUBLE_INFO, highs, arena.allocateFrom("objective_function_value"), value);
      boolean optimal = (int) library.call(Call.MODEL_STATUS, highs) == OPTIMAL;
      return optimal ? value.get(JAVA_DOUBLE, 0) : Double.NaN;
    } finally {
      library.call(Call.DESTROY, highs);
    }
  }

  private int read(MemorySegment highs, MemorySegment name) {
    FunctionDescriptor shape = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS);
    try {
      return (int) Linker.nativeLinker().downcallHandle(readModel, shape).invokeExact(highs, name);
    } catch (Throwable e) {
      throw new IllegalStateException("Highs_readModel failed", e);
    }
  }
}
