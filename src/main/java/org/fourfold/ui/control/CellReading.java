package org.fourfold.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Words;

/**
 * Reads what a planner types or pastes: as files do, and besides numbers with grouped thousands or
 * a per cent sign, names in place of codes, and choices in words.
 */
public final class CellReading {
  private static final Set<String> TICKS = Set.of("\u2713", "\u2714", "x", "on");

  private final TableSource source;
  private final Words words;

  public CellReading(TableSource source, Words words) {
    this.source = source;
    this.words = words;
  }

  public Cell read(Column column, String typed) {
    return read(column, column.refers(), typed);
  }

  /**
   * Reads a cell.
   *
   * @param refers file whose codes it holds, {@code ""} for none
   */
  Cell read(Column column, String refers, String typed) {
    Cell plain = column.read(typed);
    if (plain instanceof Cell.Refused) {
      String text = typed.strip();
      return switch (column.kind()) {
        case NUMBER, MONEY, COUNT -> column.read(number(text, false));
        case DATE -> column.read(TypedDate.plain(text, source.locale()));
        case CHOICE -> column.read(choice(column, text));
        case YES_NO -> TICKS.contains(text.toLowerCase(Locale.ROOT)) ? new Cell.Read(true) : plain;
        case CODE, TEXT -> plain;
      };
    }
    if (!refers.isEmpty() && plain instanceof Cell.Read(String code)) {
      return new Cell.Read(code(refers, code));
    }
    return plain;
  }

  /** A number as files hold it; one with a decimal comma where the whole block has them. */
  String number(String typed, boolean comma) {
    return TypedNumber.plain(typed, source.currency(), comma);
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
  private String code(String refers, String typed) {
    if (typed.isEmpty() || source.code(refers, typed).isPresent()) {
      return typed;
    }
    List<Code> named =
        source.codes(refers).stream()
            .filter(c -> c.name().equalsIgnoreCase(typed) || c.code().equalsIgnoreCase(typed))
            .toList();
    return named.size() == 1 ? named.getFirst().code() : typed;
  }
}
