package org.fourfold.benchmark;

import java.util.List;

/** The catalogue of benchmarks: the next one is one line here. */
final class Benchmarks {
  static final List<Benchmark> ALL =
      List.of(
          new EngineBenchmark(),
          new ModelFilesBenchmark(),
          new ScheduleBenchmark(),
          new SweepBenchmark());

  private Benchmarks() {}
}
