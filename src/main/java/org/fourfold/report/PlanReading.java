package org.fourfold.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.fourfold.domain.measure.PeriodSeries;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;

/** A plan with all that its chapters need to put it into words. */
record PlanReading(
    ReportInput input, Wording wording, Names names, PeriodLabels periods, PlanSeries series) {

  static PlanReading of(ReportInput input) {
    Wording wording = new Wording(input.locale());
    PeriodLabels periods = new PeriodLabels(input.department().periods(), input.locale());
    return new PlanReading(
        input,
        wording,
        new Names(input.department(), wording),
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
    String currency = department().profile().currency();
    return currency.isEmpty() ? wording.words().word("unit.money") : currency;
  }

  String benefitUnit() {
    String unit = department().profile().benefitUnit();
    return unit.isEmpty() ? wording.words().word("unit.benefit") : unit;
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

  double[] blank() {
    return new double[periods.count()];
  }

  static String lines(List<String> stacked) {
    return String.join("\n", stacked);
  }
}
