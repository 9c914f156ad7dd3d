package org.fourfold.domain.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cells between text and value: the same for a file, a paste, the store and a grid. */
final class CellText {
  private static final double LEAST_PLAIN = 1e-9;
  private static final double MOST_PLAIN = 1e15;
  private static final Set<String> YES = Set.of("yes", "true", "1", "y");
  private static final Set<String> NO = Set.of("no", "false", "0", "n");
  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_CODE = 100;
  private static final int LONGEST_NUMBER = 60;
  private static final double GREATEST = 1e15;

  private CellText() {}

  static Cell read(Column column, String text) {
    String trimmed = text == null ? "" : text.strip();
    if (trimmed.isEmpty()) {
      if (column.required()) {
        return refused(Fault.MISSING_VALUE);
      }
      return column.fallback().isEmpty()
          ? new Cell.Read(textual(column) ? "" : null)
          : value(column, column.fallback());
    }
    return value(column, trimmed);
  }

  private static boolean textual(Column column) {
    return column.kind() == ColumnKind.CODE || column.kind() == ColumnKind.TEXT;
  }

  private static Cell value(Column column, String text) {
    return switch (column.kind()) {
      case CODE -> code(text);
      case TEXT -> text.length() > LONGEST_TEXT ? refused(Fault.TOO_LONG, LONGEST_TEXT) : ok(text);
      case NUMBER -> number(column, text);
      case MONEY -> number(column, text);
      case COUNT -> number(column, text);
      case YES_NO -> yesNo(text.toLowerCase(Locale.ROOT));
      case DATE -> date(text);
      case CHOICE -> choice(column, text);
    };
  }

  private static Cell code(String text) {
    if (text.length() > LONGEST_CODE) {
      return refused(Fault.TOO_LONG, LONGEST_CODE);
    }
    return text.chars().anyMatch(Character::isISOControl) ? refused(Fault.BAD_CODE) : ok(text);
  }

  private static Cell number(Column column, String text) {
    BigDecimal exact;
    try {
      exact = text.length() > LONGEST_NUMBER ? null : new BigDecimal(text);
    } catch (NumberFormatException _) {
      exact = null;
    }
    if (exact == null) {
      return refused(Fault.NOT_A_NUMBER, text);
    }
    double number = exact.doubleValue();
    if (!(Math.abs(number) <= GREATEST)) {
      return refused(Fault.TOO_LARGE, CellText.write(GREATEST));
    }
    if (number < column.min() || number > column.max()) {
      return outside(column);
    }
    if (column.kind() == ColumnKind.COUNT) {
      boolean whole = number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE;
      return whole ? ok((int) number) : refused(Fault.NOT_WHOLE, text);
    }
    if (column.kind() == ColumnKind.MONEY) {
      BigDecimal money = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
      return money.scale() > 8
          ? refused(Fault.TOO_FINE, 8)
          : ok(money.scale() < 0 ? money.setScale(0) : money);
    }
    return ok(number == 0 ? 0.0 : number);
  }

  private static Cell outside(Column column) {
    boolean least = column.min() > Double.NEGATIVE_INFINITY;
    boolean greatest = column.max() < Double.POSITIVE_INFINITY;
    if (least && greatest) {
      return refused(Fault.OUT_OF_RANGE, write(column.min()), write(column.max()));
    }
    return least
        ? refused(Fault.TOO_SMALL, write(column.min()))
        : refused(Fault.TOO_LARGE, write(column.max()));
  }

  private static Cell yesNo(String text) {
    if (YES.contains(text)) {
      return ok(true);
    }
    return NO.contains(text) ? ok(false) : refused(Fault.NOT_A_CHOICE, text, "yes, no");
  }

  private static Cell date(String text) {
    try {
      return ok(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return refused(Fault.NOT_A_DATE, text);
    }
  }

  private static Cell choice(Column column, String text) {
    for (Object constant : column.type().getEnumConstants()) {
      if (((Coded) constant).code().equalsIgnoreCase(text)) {
        return ok(constant);
      }
    }
    return refused(Fault.NOT_A_CHOICE, text, String.join(", ", column.choices()));
  }

  static String write(Object value) {
    return switch (value) {
      case null -> "";
      case Boolean yes -> yes ? "yes" : "no";
      case BigDecimal money -> money.toPlainString();
      case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
          Long.toString(number.longValue());
      case Double number -> digits(number);
      case Coded coded -> coded.code();
      default -> value.toString();
    };
  }

  /** 0.0004, not 4.0E-4; both are read as the same number. */
  private static String digits(double number) {
    String shortest = Double.toString(number);
    double size = Math.abs(number);
    return size >= LEAST_PLAIN && size < MOST_PLAIN
        ? new BigDecimal(shortest).toPlainString()
        : shortest;
  }

  private static Cell ok(Object value) {
    return new Cell.Read(value);
  }

  private static Cell refused(Fault fault, Object... arguments) {
    return new Cell.Refused(fault, List.of(arguments).stream().map(CellText::write).toList());
  }
}
