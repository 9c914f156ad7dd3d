package org.fourfold.ui.calculators;

import java.util.List;
import java.util.OptionalDouble;
import org.fourfold.domain.measure.Problem;

/** One calculation as a form asks it. */
interface Calculation {
  /** By which its words are found. */
  String name();

  List<Asked> asked();

  /**
   * @return why there is no answer; empty where there is one
   */
  List<Problem> problems(Values values);

  /** The answer, asked only where there is one. */
  List<String> answer(Values values, Say say);

  /**
   * What it comes to as a requirement of a capacity in one period; empty where it says nothing of
   * that.
   *
   * @param days of the period
   */
  default OptionalDouble requirement(Values values, CapacityUnit unit, double days) {
    return OptionalDouble.empty();
  }

  /** Whether it ever says anything of a requirement. */
  default boolean requires() {
    return false;
  }

  /**
   * A field.
   *
   * @param key by which problems and words name it
   * @param initial what stands in it first, {@code ""} for nothing
   * @param optional may stay empty
   * @param list several numbers separated by commas
   */
  record Asked(String key, String initial, boolean optional, boolean list) {
    static Asked of(String key, String initial) {
      return new Asked(key, initial, false, false);
    }

    static Asked maybe(String key, String initial) {
      return new Asked(key, initial, true, false);
    }

    static Asked list(String key, String initial) {
      return new Asked(key, initial, false, true);
    }
  }
}
