package org.fourfold.solver;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.Optional;

/**
 * Keeps native code off standard output. HiGHS 1.12 prints a line of its own from branch and cut
 * even with its output off, which would spoil a machine-readable result. Java writes to the file
 * descriptor itself, so pointing the C library's stream elsewhere silences native code alone. On
 * Windows the C library has no such variable, and nothing is done.
 */
@SuppressWarnings("restricted")
final class NativeOutput {

  private NativeOutput() {}

  /** Sends what native code prints to nowhere, for as long as the process lives. */
  static void silence() {
    Linker linker = Linker.nativeLinker();
    SymbolLookup c = linker.defaultLookup();
    Optional<MemorySegment> stream = c.find("stdout").or(() -> c.find("__stdoutp"));
    Optional<MemorySegment> open = c.find("fopen");
    if (stream.isEmpty() || open.isEmpty()) {
      return;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment nowhere =
          (MemorySegment)
              linker
                  .downcallHandle(open.get(), FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS))
                  .invokeExact(arena.allocateFrom("/dev/null"), arena.allocateFrom("w"));
      if (nowhere.address() != 0) {
        stream.get().reinterpret(ADDRESS.byteSize()).set(ADDRESS, 0, nowhere);
      }
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("opening a file that is always there failed", e);
    }
  }
}
