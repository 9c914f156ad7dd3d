package org.fourfold.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Job shops of a folder that is named by {@code -Dfourfold.shops}: files as the published ones, and
 * {@code expected.csv} with {@code instance,lower_bound,upper_bound}.
 */
final class ShopBenchmark implements Benchmark {
  @Override
  public String name() {
    return "shops";
  }

  @Override
  public String title() {
    return "Other job shops";
  }

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    try {
      return ScheduleBenchmark.others(telling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
