package org.fourfold.forecasting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Public holidays of a country, each with its own place, so that its effect can be learnt.
 *
 * <p>Weekends are not made up for: a hospital's day follows the feast. The Spring Festival is the
 * second new moon after the winter solstice; its days 2000 to 2040 stand here as published.
 */
enum Holidays {
  NONE,
  UNITED_STATES,
  UNITED_KINGDOM,
  CHINA;

  /** Days after 20 January of the Spring Festival, 2000 to 2040. */
  private static final String SPRING =
      "16 4 23 12 2 20 9 29 18 6 25 14 3 21 11 30 19 8 27 16 5 23 12 2 21 9 28 17 6 24 14 3 22 11"
          + " 30 19 8 26 15 4 23";

  /** The days of a year, always in the same order. */
  List<LocalDate> of(int year) {
    List<LocalDate> days = new ArrayList<>();
    if (this == NONE) {
      return days;
    }
    days.add(LocalDate.of(year, 1, 1));
    switch (this) {
      case UNITED_STATES -> {
        days.add(LocalDate.of(year, 7, 4));
        days.add(LocalDate.of(year, 12, 24));
        days.add(LocalDate.of(year, 12, 25));
        days.add(last(year, 5));
        days.add(LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(
            LocalDate.of(year, 11, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
        days.add(easter(year));
      }
      case UNITED_KINGDOM -> {
        days.add(LocalDate.of(year, 12, 25));
        days.add(LocalDate.of(year, 12, 26));
        days.add(easter(year).minusDays(2));
        days.add(easter(year).plusDays(1));
        days.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(last(year, 5));
        days.add(last(year, 8));
      }
      default -> {
        days.add(LocalDate.of(year, 5, 1));
        days.add(LocalDate.of(year, 10, 1));
        days.add(LocalDate.of(year, 10, 2));
        days.add(LocalDate.of(year, 10, 3));
        String[] spring = SPRING.split(" ");
        if (year >= 2000 && year < 2000 + spring.length) {
          LocalDate first =
              LocalDate.of(year, 1, 20).plusDays(Integer.parseInt(spring[year - 2000]));
          for (int d = -1; d < 6; d++) {
            days.add(first.plusDays(d));
          }
        }
      }
    }
    return days;
  }

  private static LocalDate last(int year, int month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
