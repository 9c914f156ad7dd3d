package org.fourfold.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;

/** The machine in hand: what it is, how much memory this process took, what its threads spent. */
final class Machine {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Path CLEAR = Path.of("/proc/self/clear_refs");

  private Machine() {}

  static String words() {
    Runtime java = Runtime.getRuntime();
    return "%d processors (%s), heap up to %d MB, Java %s"
        .formatted(
            java.availableProcessors(),
            processor(),
            java.maxMemory() >> 20,
            Runtime.version().feature());
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }
  }

  /**
   * Processor seconds of this process, since large runs have a thread of their own; others' load on
   * the machine hardly touches them.
   */
  static double processorSeconds() {
    return SYSTEM.getProcessCpuTime() * 1e-9;
  }

  /** Forgets the largest memory so far, where the system can. */
  static void forgetPeak() {
    System.gc();
    try {
      Files.writeString(CLEAR, "5");
    } catch (IOException e) {
      // Elsewhere than on Linux there is no such file: then no peak is told either.
    }
  }

  /** Largest resident memory of the process since the last {@link #forgetPeak}, in MB. */
  static OptionalLong peak() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /** A number with three digits. */
  static String figure(double value) {
    int places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : value >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }
}
