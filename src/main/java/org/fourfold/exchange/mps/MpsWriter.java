package org.fourfold.exchange.mps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fourfold.solver.LinearProgram;

/**
 * Writes a programme as a free-form MPS file with the planner's own names and its own sense.
 * Numbers keep full precision, so that reading the file gives the same programme. A row without
 * limits is written as a row of type N, which readers leave out.
 */
public final class MpsWriter {
  private static final String OBJECTIVE = "objective";

  private MpsWriter() {}

  /** Writes {@code program} to a UTF-8 file under the name {@code title}. */
  public static void write(LinearProgram program, String title, Path file) throws IOException {
    Files.writeString(file, text(program, title), StandardCharsets.UTF_8);
  }

  /** The file as text; throws where a row's limits contradict each other, which MPS cannot say. */
  public static String text(LinearProgram p, String title) throws MpsException {
    StringBuilder out = new StringBuilder();
    out.append(MpsNames.MARK).append("\nNAME ").append(MpsNames.written(title)).append('\n');
    if (p.maximise()) {
      out.append("OBJSENSE\n    MAX\n");
    }
    String objective = objectiveName(p);
    rows(p, objective, out);
    columns(p, objective, out);
    limits(p, objective, out);
    bounds(p, out);
    return out.append("ENDATA\n").toString();
  }

  private static String objectiveName(LinearProgram p) {
    String name = OBJECTIVE;
    for (int i = 0; i < p.rowCount(); i++) {
      if (p.row(i).name().equals(name)) {
        name = "_" + name;
        i = -1;
      }
    }
    return name;
  }

  private static char type(LinearProgram p, int row) {
    boolean lower = Double.isFinite(p.rowLower()[row]);
    boolean upper = Double.isFinite(p.rowUpper()[row]);
    if (lower && upper) {
      return p.rowLower()[row] == p.rowUpper()[row] ? 'E' : 'L';
    }
    return lower ? 'G' : upper ? 'L' : 'N';
  }

  private static void rows(LinearProgram p, String objective, StringBuilder out)
      throws MpsException {
    out.append("ROWS\n N  ").append(objective).append('\n');
    for (int i = 0; i < p.rowCount(); i++) {
      String name = p.row(i).name();
      if (p.rowLower()[i] > p.rowUpper()[i]) {
        throw new MpsException(
            0, "The limits of " + name + " contradict each other; a model file cannot say that.");
      }
      out.append(' ').append(type(p, i)).append("  ").append(MpsNames.written(name)).append('\n');
    }
  }

  private static void columns(LinearProgram p, String objective, StringBuilder out) {
    out.append("COLUMNS\n");
    boolean whole = false;
    int markers = 0;
    for (int j = 0; j < p.columnCount(); j++) {
      if (p.whole()[j] != whole) {
        whole = p.whole()[j];
        marker(markers++, whole, out);
      }
      String name = MpsNames.written(p.decision(j).name());
      boolean empty = p.columnStart()[j] == p.columnStart()[j + 1];
      if (p.cost()[j] != 0 || empty) {
        entry(name, objective, p.cost()[j], out);
      }
      for (int e = p.columnStart()[j]; e < p.columnStart()[j + 1]; e++) {
        entry(name, MpsNames.written(p.row(p.rowIndex()[e]).name()), p.coefficient()[e], out);
      }
    }
    if (whole) {
      marker(markers, false, out);
    }
  }

  private static void marker(int number, boolean begin, StringBuilder out) {
    out.append("    MARKER").append(number).append("  'MARKER'  ");
    out.append(begin ? "'INTORG'\n" : "'INTEND'\n");
  }

  private static void limits(LinearProgram p, String objective, StringBuilder out) {
    out.append("RHS\n");
    if (p.constant() != 0) {
      entry("RHS", objective, -p.constant(), out);
    }
    StringBuilder ranges = new StringBuilder();
    for (int i = 0; i < p.rowCount(); i++) {
      String name = MpsNames.written(p.row(i).name());
      char type = type(p, i);
      double limit = type == 'G' ? p.rowLower()[i] : p.rowUpper()[i];
      if (type != 'N' && limit != 0) {
        entry("RHS", name, limit, out);
      }
      if (type == 'L' && Double.isFinite(p.rowLower()[i])) {
        entry("RANGE", name, limit - p.rowLower()[i], ranges);
      }
    }
    if (!ranges.isEmpty()) {
      out.append("RANGES\n").append(ranges);
    }
  }

  private static void bounds(LinearProgram p, StringBuilder out) {
    StringBuilder bounds = new StringBuilder();
    for (int j = 0; j < p.columnCount(); j++) {
      String name = MpsNames.written(p.decision(j).name());
      double lower = p.lower()[j];
      double upper = p.upper()[j];
      if (lower == upper) {
        bound("FX", name, Double.toString(lower), bounds);
        continue;
      }
      if (Double.isInfinite(lower)) {
        bound(Double.isInfinite(upper) ? "FR" : "MI", name, "", bounds);
      } else if (lower != 0 || upper < 0) {
        bound("LO", name, Double.toString(lower), bounds);
      }
      if (Double.isFinite(upper)) {
        bound("UP", name, Double.toString(upper), bounds);
      } else if (p.whole()[j] && Double.isFinite(lower)) {
        bound("PL", name, "", bounds);
      }
    }
    if (!bounds.isEmpty()) {
      out.append("BOUNDS\n").append(bounds);
    }
  }

  private static void bound(String type, String name, String value, StringBuilder out) {
    out.append(' ').append(type).append(" BOUND  ").append(name);
    out.append(value.isEmpty() ? "" : "  ").append(value).append('\n');
  }

  private static void entry(String first, String second, double value, StringBuilder out) {
    out.append("    ").append(first).append("  ").append(second).append("  ");
    out.append(value).append('\n');
  }
}
