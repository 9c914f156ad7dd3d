package org.fourfold.ui.calculators;

import org.fourfold.domain.measure.NumberText;
import org.fourfold.ui.mvvm.Texts;

/** Sentences of one calculation with numbers as planners read them. */
record Say(Texts texts, NumberText numbers, String name) {

  /** A sentence; arguments are texts already. */
  String of(String key, Object... arguments) {
    return texts.of(name + "." + key, arguments);
  }

  String amount(double value) {
    double rounded = Math.abs(value) >= 100 ? Math.rint(value) : Math.rint(100 * value) / 100;
    return numbers.amount(rounded);
  }

  String share(double value) {
    return numbers.share(value);
  }
}
