package org.fourfold.benchmark;

import java.util.List;

/** The catalogue of benchmarks: the next one is one line here. */
final class Benchmarks {
  static final List<Benchmark> ALL =
      List.of(
          new EngineBenchmark("engine", "Plans beside their engines", List.of(2, 10, 60, 200)),
          new EngineBenchmark("largest", "The largest plans", List.of(900)),
          new DepartmentFolders(),
          new FinanceBenchmark(),
          new ForecastBenchmark(),
          new KnapsackBenchmark(),
          new ModelFilesBenchmark(),
          new RangesBenchmark(),
          new MemoryBenchmark(),
          new ControlBenchmark(),
          new ScheduleBenchmark(),
          new ShopBenchmark(),
          new SweepBenchmark(),
          new TriageBenchmark(),
          new WhatIfBenchmark());

  private Benchmarks() {}
}
