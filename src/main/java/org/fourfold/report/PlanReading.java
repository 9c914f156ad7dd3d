package org.fourfold.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.fourfold.domain.measure.PeriodSeries;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.report.words.BindingLimit;
import org.fourfold.report.words.PlanWords;

/** A plan with all that its chapters need to put it into words. */
record PlanReading(
    ReportInput input, Wording wording, PlanWords names, PeriodLabels periods, PlanSeries series) {

  static PlanReading of(ReportInput input) {
    Wording wording = new Wording(input.locale());
    PeriodLabels periods = new PeriodLabels(input.department().periods(), input.locale());
    return new PlanReading(
        input,
        wording,
        new PlanWords(input.department(), input.locale()),
        periods,
        new PlanSeries(input.outcome(), periods));
  }

  Department department() {
    return input.department();
  }

  PlanOutcome outcome() {
    return input.outcome();
  }

  String currency() {
    return names.currency();
  }

  String benefitUnit() {
    return names.benefitUnit();
  }

  /** Money with its currency: {@code GBP 1,250}. */
  String priced(double amount) {
    return currency() + "\u00a0" + wording.money(amount);
  }

  /** Amounts by code and period of a table with an empty period for each. */
  <R extends Record> Map<String, double[]> inputs(
      Class<R> table,
      Function<R, String> code,
      Function<R, String> period,
      ToDoubleFunction<R> amount) {
    List<R> rows = department().rows(table);
    return PeriodSeries.of(department().periods(), rows, code, period, amount, 0);
  }

  /** The periods in which a limit is reached: {@code Apr 26 – Jun 26}. */
  String when(BindingLimit limit) {
    if (periods.place(limit.dearest().period()) < 0) {
      return wording.text("whole.horizon");
    }
    List<Integer> places =
        limit.periods().stream()
            .map(l -> periods.place(l.period()))
            .filter(t -> t >= 0)
            .distinct()
            .toList();
    return places.size() == periods.count() && places.size() > 1
        ? wording.text("every.period")
        : periods.ranges(places);
  }

  double[] blank() {
    return new double[periods.count()];
  }
}
