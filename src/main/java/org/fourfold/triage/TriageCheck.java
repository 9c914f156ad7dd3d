package org.fourfold.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.triage.Note;

/** Whether notes can be learnt from, or classified. */
public final class TriageCheck {
  public static final int MOST_CLASSES = 200;
  private static final int FEWEST = 2;
  private static final int FEW = 5;
  private static final int SHOWN = 20;

  private TriageCheck() {}

  /** Problems of labelled notes; an error makes them unfit to learn from. */
  public static List<Problem> learning(String file, List<Note> notes) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> classes = new TreeMap<>();
    for (Note note : notes) {
      boolean counts = !note.text().isBlank();
      if (note.label().isEmpty()) {
        problems.add(error(file, note.row(), "label", Fault.MISSING_VALUE));
      } else {
        classes.merge(note.label(), counts ? 1 : 0, Integer::sum);
      }
      if (!counts) {
        List<String> none = List.of();
        problems.add(Problem.warning(file, note.row(), "text", Fault.EMPTY_NOTE, none));
      }
    }
    if (classes.size() < 2) {
      problems.add(error(file, 0, "label", Fault.ONE_CLASS, classes.size()));
    }
    if (classes.size() > MOST_CLASSES) {
      problems.add(error(file, 0, "label", Fault.TOO_MANY_CLASSES, classes.size(), MOST_CLASSES));
    }
    classes.forEach(
        (label, count) -> {
          if (count < FEWEST) {
            problems.add(error(file, 0, "label", Fault.EMPTY_CLASS, label, count, FEWEST));
          } else if (count < FEW) {
            List<String> arguments = List.of(label, String.valueOf(count));
            problems.add(Problem.warning(file, 0, "label", Fault.SMALL_CLASS, arguments));
          }
        });
    return fewWarnings(problems);
  }

  /** Errors first, and of warnings the first few. */
  private static List<Problem> fewWarnings(List<Problem> problems) {
    List<Problem> few =
        new ArrayList<>(problems.stream().filter(Problem::isError).limit(SHOWN).toList());
    problems.stream().filter(p -> !p.isError()).limit(SHOWN).forEach(few::add);
    return few;
  }

  private static Problem error(
      String file, int row, String column, Fault fault, Object... arguments) {
    List<String> texts = List.of(arguments).stream().map(String::valueOf).toList();
    return Problem.error(file, row, column, fault, texts);
  }
}
