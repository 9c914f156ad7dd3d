package org.fourfold.solver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The C interface of HiGHS (its header highs_c_api.h, version 1.12) through Java's foreign function
 * interface: the only class that knows its symbols. Stateless and safe between threads; each engine
 * object behind a handle must stay with one thread at a time.
 */
@SuppressWarnings("restricted")
final class HighsLibrary {

  /** One function of the library: its symbol, what it returns and what it takes. */
  enum Call {
    VERSION("Highs_version", ADDRESS),
    SIZE_OF_INT("Highs_getSizeofHighsInt", JAVA_INT, ADDRESS),
    CREATE("Highs_create", ADDRESS),
    DESTROY("Highs_destroy", null, ADDRESS),
    PASS_MIP("Highs_passMip", JAVA_INT, passing(true)),
    PASS_LP("Highs_passLp", JAVA_INT, passing(false)),
    SET_BOOL("Highs_setBoolOptionValue", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT),
    SET_INT("Highs_setIntOptionValue", JAVA_INT, ADDRESS, ADDRESS, JAVA_INT),
    SET_DOUBLE("Highs_setDoubleOptionValue", JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE),
    SET_STRING("Highs_setStringOptionValue", JAVA_INT, ADDRESS, ADDRESS, ADDRESS),
    RUN("Highs_run", JAVA_INT, ADDRESS),
    CLEAR_SOLVER("Highs_clearSolver", JAVA_INT, ADDRESS),
    ZERO_CLOCKS("Highs_zeroAllClocks", JAVA_INT, ADDRESS),
    MODEL_STATUS("Highs_getModelStatus", JAVA_INT, ADDRESS),
    SOLUTION("Highs_getSolution", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS),
    INT_INFO("Highs_getIntInfoValue", JAVA_INT, ADDRESS, ADDRESS, ADDRESS),
    DOUBLE_INFO("Highs_getDoubleInfoValue", JAVA_INT, ADDRESS, ADDRESS, ADDRESS),
    RANGING("Highs_getRanging", JAVA_INT, pointers(25)),
    ROW_BOUNDS("Highs_changeRowBounds", JAVA_INT, ADDRESS, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE),
    COLUMN_BOUNDS("Highs_changeColBounds", JAVA_INT, ADDRESS, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE),
    COST("Highs_changeColCost", JAVA_INT, ADDRESS, JAVA_INT, JAVA_DOUBLE),
    COEFFICIENT("Highs_changeCoeff", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_DOUBLE),
    BASIS("Highs_getBasis", JAVA_INT, pointers(3)),
    SET_BASIS("Highs_setBasis", JAVA_INT, pointers(3)),
    SET_SOLUTION("Highs_setSolution", JAVA_INT, pointers(5)),
    SET_CALLBACK("Highs_setCallback", JAVA_INT, pointers(3)),
    START_CALLBACK("Highs_startCallback", JAVA_INT, ADDRESS, JAVA_INT),
    CALLBACK_ITEM("Highs_getCallbackDataOutItem", ADDRESS, ADDRESS, ADDRESS);

    private final String symbol;
    private final FunctionDescriptor shape;

    Call(String symbol, MemoryLayout result, MemoryLayout... arguments) {
      this.symbol = symbol;
      shape =
          result == null
              ? FunctionDescriptor.ofVoid(arguments)
              : FunctionDescriptor.of(result, arguments);
    }

    private static MemoryLayout[] passing(boolean wholeUnits) {
      MemoryLayout[] all = pointers(wholeUnits ? 16 : 15);
      for (int i = 1; i <= 5; i++) {
        all[i] = JAVA_INT;
      }
      all[6] = JAVA_DOUBLE;
      return all;
    }

    private static MemoryLayout[] pointers(int count) {
      MemoryLayout[] all = new MemoryLayout[count];
      java.util.Arrays.fill(all, ADDRESS);
      return all;
    }
  }

  /** Hears the engine: callback type, what it tells (see {@link HighsTelling}), what it is told. */
  @FunctionalInterface
  interface Callback {
    void heard(int type, MemorySegment telling, MemorySegment told);
  }

  /** At least as long as the engine's callback structures, for reading them. */
  private static final long CALLBACK_BYTES = 512;

  private static final FunctionDescriptor CALLBACK =
      FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS);

  private final Linker linker = Linker.nativeLinker();
  private final Map<Call, MemorySegment> addresses = new EnumMap<>(Call.class);
  private final Map<Call, MethodHandle> handles = new ConcurrentHashMap<>();

  private HighsLibrary(Path file) {
    SymbolLookup symbols = SymbolLookup.libraryLookup(file, Arena.global());
    for (Call call : Call.values()) {
      addresses.put(call, symbols.findOrThrow(call.symbol));
    }
  }

  /** Loads the library of this machine, for as long as the process lives. */
  static HighsLibrary load() throws EngineUnavailable {
    try {
      return load(HighsFile.unpacked(NativeCache.ofUser()));
    } catch (java.io.IOException e) {
      throw new EngineUnavailable("The HiGHS library could not be unpacked: " + e.getMessage(), e);
    }
  }

  static HighsLibrary load(Path file) throws EngineUnavailable {
    HighsLibrary library;
    try {
      library = new HighsLibrary(file);
    } catch (IllegalArgumentException
        | java.util.NoSuchElementException
        | IllegalCallerException
        | LinkageError e) {
      throw new EngineUnavailable("The HiGHS library does not load: " + e.getMessage(), e);
    }
    if ((int) library.call(Call.SIZE_OF_INT, MemorySegment.NULL) != Integer.BYTES) {
      throw new EngineUnavailable("The HiGHS library counts in wider numbers than expected.");
    }
    NativeOutput.silence();
    return library;
  }

  String version() {
    return ((MemorySegment) call(Call.VERSION)).reinterpret(64).getString(0);
  }

  /** Calls a function; the arguments are as in its shape. */
  Object call(Call call, Object... arguments) {
    try {
      return (Object) handles.computeIfAbsent(call, this::handle).invokeExact(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(call.symbol + " failed", e);
    }
  }

  /** A function as one that takes and gives objects; made at its first use, which takes a while. */
  private MethodHandle handle(Call call) {
    MethodHandle exact = linker.downcallHandle(addresses.get(call), call.shape);
    return exact
        .asType(exact.type().generic())
        .asSpreader(Object[].class, exact.type().parameterCount());
  }

  /** A function pointer that reaches {@code callback} while {@code arena} is open. */
  MemorySegment pointerTo(Callback callback, Arena arena) {
    try {
      MethodHandle entry =
          MethodHandles.lookup()
              .findStatic(
                  HighsLibrary.class,
                  "heard",
                  MethodType.methodType(
                      void.class,
                      Callback.class,
                      int.class,
                      MemorySegment.class,
                      MemorySegment.class,
                      MemorySegment.class,
                      MemorySegment.class))
              .bindTo(callback);
      return linker.upcallStub(entry, CALLBACK, arena);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the callback's own entry is gone", e);
    }
  }

  /** Offset of an item in what a callback tells, as this library itself lays it out. */
  long callbackOffset(String item) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment base = arena.allocate(CALLBACK_BYTES, Long.BYTES);
      for (long at = 0; at < CALLBACK_BYTES; at += Long.BYTES) {
        base.set(JAVA_LONG, at, at);
      }
      long found =
          ((MemorySegment) call(Call.CALLBACK_ITEM, base, arena.allocateFrom(item))).address();
      // An array is answered by its pointer, which here holds its own offset.
      return found == 0 ? -1 : found < CALLBACK_BYTES ? found : found - base.address();
    }
  }

  /** A copy of an array of the engine's. */
  double[] doubles(MemorySegment array, int count) {
    return array.reinterpret((long) count * Double.BYTES).toArray(JAVA_DOUBLE_UNALIGNED);
  }

  private static void heard(
      Callback callback,
      int type,
      MemorySegment message,
      MemorySegment out,
      MemorySegment in,
      MemorySegment user) {
    callback.heard(type, out.reinterpret(CALLBACK_BYTES), in.reinterpret(CALLBACK_BYTES));
  }
}
