package org.fourfold.report;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.measure.Words;

/** Sentences and numbers of reports in one language. */
final class Wording {
  /** A cell with nothing in it that counts. */
  static final String NONE = "–";

  private final Locale locale;
  private final Sentences sentences;
  private final Words words;
  private final NumberText numbers;

  Wording(Locale locale) {
    this.locale = locale;
    sentences = new Sentences("org.fourfold.report.messages", locale);
    words = new Words(locale);
    numbers = new NumberText(locale);
  }

  /** A sentence with these texts put in; numbers come formatted. */
  String text(String key, Object... texts) {
    Object[] arguments =
        Arrays.stream(texts).map(t -> t instanceof Integer ? t : t.toString()).toArray();
    return sentences.of(key, arguments);
  }

  String choice(Coded constant) {
    return words.choice(constant);
  }

  Words words() {
    return words;
  }

  String date(LocalDateTime date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
  }

  String dateTime(LocalDateTime date) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(locale)
        .format(date);
  }

  String amount(double value) {
    return numbers.amount(value);
  }

  String money(double value) {
    return numbers.money(value);
  }

  String share(double value) {
    return numbers.share(value);
  }

  /** A planner's word as a heading. */
  String heading(String word) {
    int first = word.offsetByCodePoints(0, Math.min(1, word.length()));
    return word.substring(0, first).toUpperCase(locale) + word.substring(first);
  }

  /** A list as read out: {@code a, b and c}. */
  String list(List<String> items) {
    return sentences.list(items);
  }
}
