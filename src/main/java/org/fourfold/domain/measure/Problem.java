package org.fourfold.domain.measure;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing wrong with an input: what, where, what is allowed, what to do.
 *
 * @param file of the planning folder, without suffix; with it where it is no such file
 * @param row as a spreadsheet counts, the header being 1; 0 for the file as a whole
 * @param column name in files, {@code ""} for the row as a whole
 * @param arguments for the sentence
 */
public record Problem(
    String file, int row, String column, Fault fault, List<String> arguments, Severity severity) {

  /** Whether an input with this problem can still be planned with. */
  public enum Severity {
    ERROR,
    WARNING
  }

  private static final String SENTENCES = "org.fourfold.domain.problems";

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem error(
      String file, int row, String column, Fault fault, List<String> arguments) {
    return new Problem(file, row, column, fault, arguments, Severity.ERROR);
  }

  public static Problem warning(
      String file, int row, String column, Fault fault, List<String> arguments) {
    return new Problem(file, row, column, fault, arguments, Severity.WARNING);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** What is wrong, what is allowed and what to do, without the place. */
  public String sentence(Locale locale) {
    return new Sentences(SENTENCES, locale).of(fault.name(), arguments.toArray());
  }

  /** {@code demand.csv, row 7, column amount: …} */
  public String message(Locale locale) {
    ResourceBundle bundle = Sentences.bundle(SENTENCES, locale);
    StringBuilder place = new StringBuilder(file);
    place.append(file.isEmpty() || file.indexOf('.') >= 0 ? "" : ".csv");
    if (row > 0) {
      place.append(bundle.getString("row")).append(row);
    }
    if (!column.isEmpty()) {
      place.append(bundle.getString("column")).append(column);
    }
    return place + (place.isEmpty() ? "" : bundle.getString("colon")) + sentence(locale);
  }
}
