package org.fourfold.ui.control;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Table;
import org.fourfold.ui.control.PeriodColumn.Kind;

/** Makes the columns of a period grid. */
final class PeriodColumns {
  private static final int SHORTEST_MONTH = 28;
  private static final int LONGEST_MONTH = 31;

  private PeriodColumns() {}

  static List<PeriodColumn> of(
      Table<?> table, List<Column> keys, List<Period> periods, GridTexts texts, Locale locale) {
    List<PeriodColumn> columns = new ArrayList<>();
    for (Column key : keys) {
      columns.add(new PeriodColumn(Kind.KEY, "", key, texts.words().column(table, key), ""));
    }
    boolean counted = keys.size() == 1;
    if (counted) {
      columns.add(new PeriodColumn(Kind.UNIT, "", null, texts.of("unit"), ""));
    }
    if (!table.column("period").required()) {
      columns.add(
          new PeriodColumn(Kind.EACH, "", null, texts.of("each"), texts.of("each.lighter")));
    }
    for (Period period : periods) {
      columns.add(period(period, locale));
    }
    if (table.column("period").or().contains(Period.TOTAL)) {
      columns.add(
          new PeriodColumn(
              Kind.WHOLE, Period.TOTAL, null, texts.of("whole"), texts.of("whole.lighter")));
    }
    columns.add(new PeriodColumn(Kind.SUM, "", null, texts.of("sum"), texts.of("sum.lighter")));
    columns.add(new PeriodColumn(Kind.COURSE, "", null, texts.of("series"), ""));
    return List.copyOf(columns);
  }

  /** A month by its name and year, any other period by its code and first day. */
  private static PeriodColumn period(Period period, Locale locale) {
    boolean month =
        period.start().getDayOfMonth() == 1
            && period.days() >= SHORTEST_MONTH
            && period.days() <= LONGEST_MONTH;
    String title =
        month ? period.start().format(DateTimeFormatter.ofPattern("LLL", locale)) : period.period();
    String lighter =
        month
            ? Integer.toString(period.start().getYear())
            : period.start().format(DateTimeFormatter.ofPattern("d MMM", locale));
    return new PeriodColumn(Kind.PERIOD, period.period(), null, title, lighter);
  }
}
