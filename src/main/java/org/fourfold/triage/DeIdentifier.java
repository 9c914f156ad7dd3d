package org.fourfold.triage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fourfold.domain.triage.Note;
import org.fourfold.domain.triage.Removal;
import org.fourfold.domain.triage.RemovedKind;
import org.fourfold.learning.text.Grams;

/**
 * Takes out of a note what names a person, in English and in Chinese, and puts a pseudonym there:
 * {@code ⟦name 1⟧}, the same for the same person within the note.
 *
 * <p>Patterns find what is written as names, numbers and addresses are; a name that nothing
 * introduces ("saw Smith") is found only where the same note introduces it elsewhere. So what was
 * removed is shown, and a person reads it before notes leave the house.
 */
public final class DeIdentifier {
  private static final int SHORTEST_NAME = 2;

  private DeIdentifier() {}

  public static CleanNote clean(Note note) {
    Cleaning cleaning = new Cleaning(note.text());
    IdentifyingPatterns.ALL.forEach(cleaning::take);
    cleaning.namesAgain();
    return new CleanNote(note, cleaning.text, cleaning.removed);
  }

  /** All notes, in their order. */
  public static List<CleanNote> clean(List<Note> notes) {
    return notes.parallelStream().map(DeIdentifier::clean).toList();
  }

  /** How many things of each kind were removed. */
  public static Map<RemovedKind, Integer> counts(List<CleanNote> notes) {
    Map<RemovedKind, Integer> counts = new EnumMap<>(RemovedKind.class);
    for (CleanNote note : notes) {
      note.removed().forEach(r -> counts.merge(r.kind(), 1, Integer::sum));
    }
    return counts;
  }

  /** One note while it is worked on. */
  private static final class Cleaning {
    private final List<Removal> removed = new ArrayList<>();
    private final Map<String, String> pseudonyms = new HashMap<>();
    private final Map<RemovedKind, Integer> numbers = new EnumMap<>(RemovedKind.class);
    private String text;

    Cleaning(String text) {
      this.text = text.replace(Grams.OPEN, '[').replace(Grams.CLOSE, ']');
    }

    void take(IdentifyingPatterns.Identifying identifying) {
      if (identifying.possible(text)) {
        replace(identifying.pattern(), identifying.kind());
      }
    }

    private void replace(Pattern pattern, RemovedKind kind) {
      Matcher matcher = pattern.matcher(text);
      StringBuilder kept = null;
      int from = 0;
      while (matcher.find()) {
        int start = matcher.groupCount() > 0 ? matcher.start(1) : matcher.start();
        int end = matcher.groupCount() > 0 ? matcher.end(1) : matcher.end();
        if (start < from || start == end) {
          continue;
        }
        kept = kept == null ? new StringBuilder(text.length()) : kept;
        kept.append(text, from, start).append(pseudonym(kind, text.substring(start, end)));
        from = end;
      }
      if (kept != null) {
        text = kept.append(text, from, text.length()).toString();
      }
    }

    private String pseudonym(RemovedKind kind, String what) {
      String known =
          pseudonyms.computeIfAbsent(
              kind + what,
              _ -> {
                String word = kind.code().replace('-', ' ');
                int number = numbers.merge(kind, 1, Integer::sum);
                return Grams.OPEN + word + " " + number + Grams.CLOSE;
              });
      removed.add(new Removal(kind, what, known));
      return known;
    }

    /** Parts of names that were found stand alone elsewhere: "Smith was seen again". */
    void namesAgain() {
      List<String> names =
          removed.stream()
              .filter(r -> r.kind() == RemovedKind.NAME)
              .flatMap(r -> parts(r.removed()))
              .distinct()
              .toList();
      for (String name : names) {
        boolean han = Grams.isHan(name.charAt(0));
        String quoted = Pattern.quote(name);
        String pattern = han ? quoted : "(?<![\\p{L}⟦])" + quoted + "(?!\\p{L})";
        if (text.contains(name)) {
          replace(Pattern.compile(pattern), RemovedKind.NAME);
        }
      }
    }

    private static Stream<String> parts(String name) {
      if (Grams.isHan(name.charAt(0))) {
        return Stream.of(name).filter(n -> n.length() > 1);
      }
      return Stream.of(name.split("[\\s.,]+"))
          .filter(p -> p.length() > SHORTEST_NAME && Character.isUpperCase(p.charAt(0)));
    }
  }
}
