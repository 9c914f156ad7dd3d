package org.fourfold.exchange.mps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The two ways of laying out a line; each takes it apart or says that it does not fit. */
enum MpsForm {
  /** Fields in the columns of text 2-3, 5-12, 15-22, 25-36, 40-47, 50-61; blanks between them. */
  FIXED {
    @Override
    MpsLine take(int number, String line, MpsSection section, Predicate<String> isColumn)
        throws MpsException {
      for (int gap : GAPS) {
        if (gap < line.length() && line.charAt(gap) != ' ') {
          throw new MpsException(
              number, "a name or number runs over the columns of its field: " + line);
        }
      }
      String third = field(line, 14, 22);
      String fifth = field(line, 39, 47);
      List<MpsLine.Pair> pairs = new ArrayList<>();
      if (!third.isEmpty()) {
        pairs.add(new MpsLine.Pair(third, field(line, 24, 36)));
      }
      if (!fifth.isEmpty()) {
        pairs.add(new MpsLine.Pair(fifth, field(line, 49, 61)));
      }
      return new MpsLine(number, field(line, 1, 3), field(line, 4, 12), pairs);
    }
  },

  /** Fields with blanks around them; the name of a set of limits may be left out. */
  FREE {
    @Override
    MpsLine take(int number, String line, MpsSection section, Predicate<String> isColumn)
        throws MpsException {
      List<String> words = List.of(line.strip().split("\\s+"));
      int comment = words.indexOf("$");
      List<String> fields = comment > 0 ? words.subList(0, comment) : words;
      return switch (section) {
        case ROWS -> {
          needs(fields.size() == 2, number, line);
          yield new MpsLine(number, fields.get(0), fields.get(1), List.of());
        }
        case BOUNDS -> bound(number, line, fields, isColumn);
        case COLUMNS, RHS, RANGES -> {
          int named = fields.size() % 2;
          needs(fields.size() > 1 && (named == 1 || section != MpsSection.COLUMNS), number, line);
          List<MpsLine.Pair> pairs = new ArrayList<>();
          for (int f = named; f < fields.size(); f += 2) {
            pairs.add(new MpsLine.Pair(fields.get(f), fields.get(f + 1)));
          }
          yield new MpsLine(number, "", named == 1 ? fields.getFirst() : "", pairs);
        }
      };
    }
  };

  private static final int[] GAPS = {0, 3, 12, 13, 22, 23, 36, 37, 38, 47, 48};

  abstract MpsLine take(int number, String line, MpsSection section, Predicate<String> isColumn)
      throws MpsException;

  private static String field(String line, int from, int to) {
    return line.length() <= from ? "" : line.substring(from, Math.min(to, line.length())).strip();
  }

  /** Type, set, column, value: the set may be missing, and the value where the type needs none. */
  private static MpsLine bound(
      int number, String line, List<String> fields, Predicate<String> isColumn)
      throws MpsException {
    needs(fields.size() >= 2 && fields.size() <= 4, number, line);
    int column = fields.size() > 2 && isColumn.test(fields.get(2)) ? 2 : 1;
    if (fields.size() == 4) {
      column = 2;
    }
    String value = column + 1 < fields.size() ? fields.get(column + 1) : "";
    return new MpsLine(
        number,
        fields.getFirst(),
        column == 2 ? fields.get(1) : "",
        List.of(new MpsLine.Pair(fields.get(column), value)));
  }

  private static void needs(boolean fits, int number, String line) throws MpsException {
    if (!fits) {
      throw new MpsException(number, "not the fields this section has: " + line.strip());
    }
  }
}
