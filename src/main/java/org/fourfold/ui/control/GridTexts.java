package org.fourfold.ui.control;

import java.util.Locale;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.Words;
import org.fourfold.ui.mvvm.Texts;

/** Headers and cells as planners read them. */
final class GridTexts {
  private final TableSource source;
  private final Words words;
  private final Texts texts;

  GridTexts(TableSource source) {
    this.source = source;
    words = new Words(source.locale());
    texts = new Texts(GridTexts.class, source.locale());
  }

  Words words() {
    return words;
  }

  String of(String key, Object... arguments) {
    return texts.of(key, arguments);
  }

  String unit(Column column) {
    return words.unit(column, source.currency(), source.benefitUnit());
  }

  /**
   * A value as shown: numbers exact with grouped thousands, but for those that name a row, as years
   * do; choices in words.
   */
  <R extends Record> String shown(Table<R> table, R entry, Column column) {
    Object value = table.value(entry, column);
    if (value instanceof Coded coded) {
      return words.choice(coded);
    }
    if (column.kind() == ColumnKind.YES_NO) {
      return texts.of(Boolean.TRUE.equals(value) ? "yes" : "no");
    }
    String plain = column.write(value);
    return column.numeric() && !column.key() ? grouped(plain) : plain;
  }

  /** Digits in groups of three before the point; all decimals stay. */
  static String grouped(String plain) {
    int from = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    if (plain.toLowerCase(Locale.ROOT).contains("e")) {
      return plain;
    }
    StringBuilder text = new StringBuilder(from == 1 ? "\u2212" : "");
    for (int i = from; i < end; i++) {
      text.append(plain.charAt(i));
      if ((end - i - 1) % 3 == 0 && i < end - 1) {
        text.append(',');
      }
    }
    return text.append(plain.substring(end)).toString();
  }
}
