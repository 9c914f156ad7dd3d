package org.fourfold.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.fourfold.domain.measure.Period;

/** Periods as planners call them: months by name, weeks by their first day. */
public final class PeriodNames {
  private final List<Period> periods;
  private final Locale locale;
  private final ChartWords words;

  public PeriodNames(List<Period> periods, Locale locale) {
    this.periods = periods;
    this.locale = locale;
    words = new ChartWords(locale);
  }

  /** Short names for axes and headers; the year stands with the first and with each January. */
  public List<String> headers() {
    List<String> headers = new ArrayList<>();
    for (int t = 0; t < periods.size(); t++) {
      LocalDate start = periods.get(t).start();
      boolean newYear = t == 0 || start.getYear() != periods.get(t - 1).start().getYear();
      headers.add(newYear ? ofYear(shortName(t), start) : shortName(t));
    }
    return headers;
  }

  private String shortName(int t) {
    LocalDate start = periods.get(t).start();
    return monthly() ? month(start) : day("d MMM", start);
  }

  private String month(LocalDate start) {
    String month = start.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    // British English has one month of four letters, which then stands out in every header.
    return locale.getLanguage().equals("en") ? month.substring(0, 3) : month;
  }

  /** Short names without any year, for narrow columns. */
  public List<String> bare() {
    List<String> names = new ArrayList<>();
    for (int t = 0; t < periods.size(); t++) {
      names.add(shortName(t));
    }
    return names;
  }

  /** The name in a sentence: {@code March}, {@code 5 January}. */
  public String name(int t) {
    LocalDate start = periods.get(t).start();
    String month = start.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    boolean unique = periods.size() <= 12 || !monthly();
    String name = monthly() ? (chinese() ? month(start) : month) : day("d MMMM", start);
    return unique ? name : ofYear(name, start);
  }

  private boolean chinese() {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  private String day(String pattern, LocalDate start) {
    return DateTimeFormatter.ofPattern(chinese() ? "M月d日" : pattern, locale).format(start);
  }

  private String ofYear(String name, LocalDate start) {
    return chinese() ? start.getYear() + "年" + name : name + " " + start.getYear();
  }

  private boolean monthly() {
    return periods.stream().allMatch(p -> p.days() >= 27 && p.days() <= 32);
  }

  /**
   * Periods in words, runs drawn together: {@code from March to June}, {@code in May and July},
   * {@code in all 12 periods}, {@code in 7 of 12 periods}.
   *
   * @param places of the periods, from 0
   */
  public String when(SortedSet<Integer> places) {
    if (places.size() == periods.size() && periods.size() > 1) {
      return words.text(monthly() ? "when.every-month" : "when.every-period");
    }
    List<int[]> runs = runs(places);
    if (runs.size() == 1 && places.size() > 1) {
      return words.text("when.run", name(runs.getFirst()[0]), name(runs.getFirst()[1]));
    }
    if (places.size() <= 3) {
      return words.text("when.in", words.list(places.stream().map(this::name).toList()));
    }
    String key = monthly() ? "when.some-months" : "when.some-periods";
    return words.text(key, words.count(places.size()), words.count(periods.size()));
  }

  private static List<int[]> runs(SortedSet<Integer> places) {
    List<int[]> runs = new ArrayList<>();
    for (int place : places) {
      if (!runs.isEmpty() && runs.getLast()[1] == place - 1) {
        runs.getLast()[1] = place;
      } else {
        runs.add(new int[] {place, place});
      }
    }
    return runs;
  }
}
