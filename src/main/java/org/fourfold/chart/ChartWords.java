package org.fourfold.chart;

import java.util.List;
import java.util.Locale;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;

/** The words of charts in one language. */
final class ChartWords {
  private final Sentences sentences;
  private final Locale locale;
  private final NumberText numbers;

  ChartWords(Locale locale) {
    this.locale = locale;
    sentences = new Sentences("org.fourfold.chart.messages", locale);
    numbers = new NumberText(locale);
  }

  /** A message with its arguments, which are texts already. */
  String text(String key, Object... arguments) {
    return sentences.of(key, arguments);
  }

  /** A message in the form that a number asks for: {@code key.1} for one, else {@code key.n}. */
  String counted(String key, int count, Object... arguments) {
    return text(key + (count == 1 ? ".1" : ".n"), arguments);
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  String list(List<String> items) {
    return sentences.list(items);
  }

  /** A count in words up to ten, else in figures. */
  String count(int count) {
    return count <= 10 ? text("count." + count) : numbers.amount(count);
  }

  /** Money in words for a sentence: {@code 1.24 million GBP}, {@code 27.2 million GBP}. */
  String money(double value, String currency) {
    double size = Math.abs(value);
    if (size >= 999_500) {
      return text("million", numbers.fixed(value / 1e6, size >= 1e7 ? 1 : 2), currency).strip();
    }
    double rounded = size >= 10_000 ? Math.rint(value / 1000) * 1000 : value;
    return text("plain", numbers.money(rounded), currency).strip();
  }

  NumberText numbers() {
    return numbers;
  }

  Locale locale() {
    return locale;
  }

  /** The text, its first letter a capital. */
  String sentence(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }
}
