/**
 * Benchmarks: figures for {@code src/docs/performance.md}, side by side in one run. {@link
 * org.fourfold.benchmark.BenchmarkRun} runs one of {@link org.fourfold.benchmark.Benchmarks} by its
 * name; the next benchmark is one class that implements {@link org.fourfold.benchmark.Benchmark}
 * and one line in that catalogue. Figures are reported, never asserted: what a benchmark computes
 * is held by tests of its short form.
 */
package org.fourfold.benchmark;
