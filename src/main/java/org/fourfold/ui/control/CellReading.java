package org.fourfold.ui.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Words;

/**
 * Reads what a planner types or pastes: as files do, and besides numbers with grouped thousands or
 * a per cent sign, names in place of codes, and choices in words.
 */
public final class CellReading {
  private static final Pattern GROUPED =
      Pattern.compile("-?\\d{1,3}([,\\u00a0\\u202f ]\\d{3})+(\\.\\d+)?");
  private static final Pattern PERCENT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*%");

  private final TableSource source;
  private final Words words;

  public CellReading(TableSource source, Words words) {
    this.source = source;
    this.words = words;
  }

  public Cell read(Column column, String typed) {
    Cell plain = column.read(typed);
    if (column.numeric() && plain instanceof Cell.Refused) {
      return column.read(number(typed.strip()));
    }
    if (column.kind() == ColumnKind.CHOICE && plain instanceof Cell.Refused) {
      return column.read(choice(column, typed.strip()));
    }
    if (!column.refers().isEmpty() && plain instanceof Cell.Read(String code)) {
      return new Cell.Read(code(column, code));
    }
    return plain;
  }

  private static String number(String typed) {
    String text = typed.replace('\u2212', '-');
    var percent = PERCENT.matcher(text);
    if (percent.matches()) {
      return new BigDecimal(percent.group(1)).movePointLeft(2).toPlainString();
    }
    return GROUPED.matcher(text).matches() ? text.replaceAll("[,\\u00a0\\u202f ]", "") : text;
  }

  private String choice(Column column, String typed) {
    for (Object constant : column.type().getEnumConstants()) {
      if (constant instanceof Coded coded && words.choice(coded).equalsIgnoreCase(typed)) {
        return coded.code();
      }
    }
    return typed;
  }

  /** The code itself, or the code of the one thing so named. */
  private String code(Column column, String typed) {
    List<Code> codes = source.codes(column.refers());
    if (typed.isEmpty() || codes.stream().anyMatch(c -> c.code().equals(typed))) {
      return typed;
    }
    List<Code> named =
        codes.stream()
            .filter(c -> c.name().equalsIgnoreCase(typed) || c.code().equalsIgnoreCase(typed))
            .toList();
    return named.size() == 1 ? named.getFirst().code() : typed;
  }
}
