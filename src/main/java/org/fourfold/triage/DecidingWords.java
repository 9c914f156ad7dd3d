package org.fourfold.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourfold.learning.text.Grams;
import org.fourfold.learning.text.Vocabulary;

/**
 * The words of a note that speak most for its class and against the next best.
 *
 * <p><b>Method.</b> What each feature adds to the lead is shared among the places of the text where
 * it stands, evenly among their characters; a word's weight is the sum over its characters. In runs
 * of Chinese characters, sequences of two to four are weighed so, and the best that do not overlap
 * are taken.
 */
final class DecidingWords {
  private static final int MOST = 5;
  private static final int LONGEST_HAN = 4;

  private record Span(int from, int to, double weight) {}

  private DecidingWords() {}

  /**
   * @param plain text in {@link Grams#plain} form
   * @param index features of the text, ascending
   * @param reasons what each adds to the lead
   * @return the strongest first, none twice
   */
  static List<String> of(String plain, Vocabulary vocabulary, int[] index, double[] reasons) {
    double[] weight = weights(plain, vocabulary, index, reasons);
    List<Span> spans = spans(plain, weight);
    spans.sort(Comparator.comparingDouble(Span::weight).reversed().thenComparingInt(Span::from));
    List<Span> taken = new ArrayList<>();
    Set<String> words = new HashSet<>();
    List<String> found = new ArrayList<>();
    for (Span span : spans) {
      String word = plain.substring(span.from(), span.to());
      boolean apart = taken.stream().noneMatch(t -> span.from() < t.to() && t.from() < span.to());
      if (apart && words.add(word)) {
        taken.add(span);
        found.add(word);
        if (found.size() == MOST) {
          break;
        }
      }
    }
    return List.copyOf(found);
  }

  /** What each character adds to the lead. */
  private static double[] weights(
      String plain, Vocabulary vocabulary, int[] index, double[] reasons) {
    int[] count = new int[index.length];
    Grams.of(
        plain,
        (feature, _, _) -> {
          int at = find(vocabulary, index, feature);
          if (at >= 0) {
            count[at]++;
          }
        });
    double[] weight = new double[plain.length()];
    Grams.of(
        plain,
        (feature, from, to) -> {
          int at = find(vocabulary, index, feature);
          if (at >= 0) {
            double share = reasons[at] / count[at] / (to - from);
            for (int i = from; i < to; i++) {
              weight[i] += share;
            }
          }
        });
    return weight;
  }

  private static int find(Vocabulary vocabulary, int[] index, long feature) {
    int place = vocabulary.place(feature);
    return place < 0 ? -1 : Arrays.binarySearch(index, place);
  }

  private static List<Span> spans(String plain, double[] weight) {
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < plain.length()) {
      char c = plain.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        i++;
        continue;
      }
      boolean han = Grams.isHan(c);
      int to = i;
      while (to < plain.length()
          && Character.isLetterOrDigit(plain.charAt(to))
          && Grams.isHan(plain.charAt(to)) == han) {
        to++;
      }
      if (han) {
        hanSpans(weight, i, to, spans);
      } else {
        span(weight, i, to, spans);
      }
      i = to;
    }
    return spans;
  }

  private static void hanSpans(double[] weight, int from, int to, List<Span> spans) {
    if (to - from == 1) {
      span(weight, from, to, spans);
    }
    for (int a = from; a < to - 1; a++) {
      for (int b = a + 2; b <= Math.min(to, a + LONGEST_HAN); b++) {
        span(weight, a, b, spans);
      }
    }
  }

  private static void span(double[] weight, int from, int to, List<Span> spans) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += weight[i];
    }
    if (sum > 0 && weight[from] > 0 && weight[to - 1] > 0) {
      spans.add(new Span(from, to, sum));
    }
  }
}
