package org.fourfold.exchange.mps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourfold.solver.LinearProgram;

/**
 * Reads a model file in fixed or free MPS form: NAME, OBJSENSE, ROWS, COLUMNS with integer markers,
 * RHS (the objective's constant with its sign turned), RANGES, BOUNDS, ENDATA. Minimises unless the
 * file says otherwise. What is not linear or mixed-integer (quadratic parts, special ordered sets,
 * semi-continuous columns) is refused. Source: IBM, Mathematical Programming System/360, 1971.
 */
public final class MpsReader {

  private MpsReader() {}

  /** Reads a UTF-8 file; throws {@link MpsException} with line and reason where it is no model. */
  public static LinearProgram read(Path file) throws IOException {
    // Old files hold single bytes beyond ASCII in comments and names: never refuse one for that.
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return parse(
        text.indexOf('\uFFFD') < 0 ? text : new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** Reads a model from its text. */
  public static LinearProgram parse(String text) throws MpsException {
    List<String> lines = text.lines().toList();
    try {
      return new Reading(lines, MpsForm.FIXED).program();
    } catch (MpsException fixed) {
      try {
        return new Reading(lines, MpsForm.FREE).program();
      } catch (MpsException free) {
        // What lies in no line is missing from a file that could be taken apart.
        throw free.line() > 0 && fixed.line() > free.line() ? fixed : free;
      }
    }
  }

  private static final class Reading {
    private final MpsContent content = new MpsContent();
    private final MpsForm form;
    private Optional<MpsSection> section = Optional.empty();
    private boolean senseNext;
    private boolean nameNext;
    private boolean ended;
    private boolean escaped;

    private Reading(List<String> lines, MpsForm form) throws MpsException {
      this.form = form;
      for (int i = 0; i < lines.size() && !ended; i++) {
        String line = lines.get(i).stripTrailing();
        escaped |= line.equals(MpsNames.MARK);
        if (line.isEmpty() || line.startsWith("*")) {
          continue;
        }
        if (Character.isWhitespace(line.charAt(0))) {
          data(i + 1, line);
        } else {
          header(i + 1, line);
        }
      }
      if (!ended) {
        throw new MpsException(lines.size(), "the file ends before ENDATA.");
      }
    }

    private void header(int number, String line) throws MpsException {
      String[] words = line.split("\\s+");
      if (senseNext && words[0].toUpperCase(Locale.ROOT).matches("(MAX|MIN)(IMI[SZ]E)?")) {
        sense(number, words[0]);
        return;
      }
      senseNext = false;
      nameNext = false;
      section = Optional.empty();
      switch (words[0].toUpperCase(Locale.ROOT)) {
        case "NAME" -> {}
        case "ENDATA" -> ended = true;
        case "OBJSENSE" -> {
          senseNext = words.length == 1;
          if (words.length > 1) {
            sense(number, words[1]);
          }
        }
        case "OBJNAME", "OBJECT" -> nameNext = true;
        case "ROWS" -> section = Optional.of(MpsSection.ROWS);
        case "COLUMNS" -> section = Optional.of(MpsSection.COLUMNS);
        case "RHS" -> section = Optional.of(MpsSection.RHS);
        case "RANGES" -> section = Optional.of(MpsSection.RANGES);
        case "BOUNDS" -> section = Optional.of(MpsSection.BOUNDS);
        default ->
            throw new MpsException(
                number,
                "'"
                    + words[0]
                    + "' is not supported; allowed: NAME OBJSENSE ROWS COLUMNS RHS RANGES BOUNDS"
                    + " ENDATA.");
      }
    }

    private void data(int number, String line) throws MpsException {
      if (senseNext) {
        sense(number, line.strip());
        return;
      }
      if (nameNext) {
        throw new MpsException(number, "choosing among objectives is not supported.");
      }
      MpsSection here =
          section.orElseThrow(
              () -> new MpsException(number, "data before any section: " + line.strip()));
      MpsLine taken =
          form.take(number, line, here, n -> content.isColumn(MpsNames.read(n, escaped)));
      MpsLine read = MpsNames.read(taken, escaped);
      switch (here) {
        case ROWS -> content.row(read);
        case COLUMNS -> content.column(read);
        case RHS -> content.limit(read, false);
        case RANGES -> content.limit(read, true);
        case BOUNDS -> content.bound(read);
      }
    }

    private void sense(int number, String word) throws MpsException {
      switch (word.toUpperCase(Locale.ROOT)) {
        case "MAX", "MAXIMIZE", "MAXIMISE" -> content.maximise(true);
        case "MIN", "MINIMIZE", "MINIMISE" -> content.maximise(false);
        default -> throw new MpsException(number, "'" + word + "' is neither MIN nor MAX.");
      }
    }

    private LinearProgram program() throws MpsException {
      return content.program();
    }
  }
}
