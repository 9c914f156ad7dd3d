package org.fourfold.benchmark;

import java.nio.file.Path;
import java.util.function.Consumer;

/** One benchmark: measures, and tells what it found as a section of the performance page. */
public interface Benchmark {

  /** By which it is asked for. */
  String name();

  /** Heading of its section of its {@link #page}; never changes. */
  String title();

  /** The page it belongs to. */
  default Path page() {
    return Path.of("src/docs/performance.md");
  }

  /**
   * Measures and returns the section's text in Markdown, without its heading.
   *
   * @param sizes which of its sizes to run, in thousands of non-zeros; those it does not have, and
   *     all where it has none, are no error
   * @param telling hears one line for each thing measured, while it goes on
   */
  String run(Sizes sizes, Consumer<String> telling);
}
