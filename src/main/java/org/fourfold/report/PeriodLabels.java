package org.fourfold.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fourfold.domain.measure.Period;

/** Periods as printed: months by their names, others by their codes. */
final class PeriodLabels {
  private final List<Period> periods;
  private final List<String> labels;
  private final Map<String, Integer> places = new HashMap<>();

  PeriodLabels(List<Period> periods, Locale locale) {
    this.periods = periods;
    boolean months = periods.stream().allMatch(p -> p.days() >= 28 && p.days() <= 31);
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(locale.getLanguage().equals("zh") ? "yy年M月" : "MMM yy", locale);
    labels = periods.stream().map(p -> months ? format.format(p.start()) : p.period()).toList();
    for (int t = 0; t < periods.size(); t++) {
      places.put(periods.get(t).period(), t);
    }
  }

  int count() {
    return periods.size();
  }

  List<String> all() {
    return labels;
  }

  /** Place of a period in order, −1 for none of them, such as the total. */
  int place(String code) {
    return places.getOrDefault(code, -1);
  }

  String label(String code, String otherwise) {
    int place = place(code);
    return place < 0 ? otherwise : labels.get(place);
  }

  /** {@code Apr 26 – Jun 26, Sep 26}: neighbours joined. */
  String ranges(Collection<Integer> places) {
    List<Integer> sorted = places.stream().distinct().sorted().toList();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < sorted.size(); ) {
      int j = i;
      while (j + 1 < sorted.size() && sorted.get(j + 1) == sorted.get(j) + 1) {
        j++;
      }
      String from = labels.get(sorted.get(i));
      texts.add(i == j ? from : from + (j == i + 1 ? ", " : " – ") + labels.get(sorted.get(j)));
      i = j + 1;
    }
    return String.join(", ", texts);
  }
}
