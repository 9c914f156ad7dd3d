package org.fourfold.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Runs one benchmark, or all, and writes what it measured into its page:
 *
 * <pre>mvn -q test-compile exec:exec@benchmark -Dbenchmark=engine -Dbenchmark.sizes=2,10,60</pre>
 */
public final class BenchmarkRun {
  private static final String COMMAND =
      "`mvn -q test-compile exec:exec@benchmark -Dbenchmark=%s -Dbenchmark.sizes=%s`";

  private BenchmarkRun() {}

  /**
   * @param arguments name of a benchmark or {@code all}, sizes separated by commas
   */
  public static void main(String[] arguments) throws IOException {
    String name = arguments[0];
    List<Benchmark> asked =
        Benchmarks.ALL.stream().filter(b -> name.equals("all") || name.equals(b.name())).toList();
    if (asked.isEmpty()) {
      List<String> names = Benchmarks.ALL.stream().map(Benchmark::name).toList();
      System.err.println("There is no benchmark " + name + "; there are " + names + " and all.");
      System.exit(2);
    }
    Sizes sizes = Sizes.parse(arguments[1]);
    for (Benchmark benchmark : asked) {
      String text = benchmark.run(sizes, System.out::println);
      String head =
          "%s; %s; %s."
              .formatted(LocalDate.now(), Machine.words(), COMMAND.formatted(name, arguments[1]));
      PerformancePage.replace(benchmark.page(), benchmark.title(), head + "\n\n" + text);
    }
  }
}
