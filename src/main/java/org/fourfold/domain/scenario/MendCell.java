package org.fourfold.domain.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.fourfold.domain.finance.Budget;
import org.fourfold.domain.finance.Obligation;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.Relaxation;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;

/**
 * The number of a planning folder that stands behind a limit.
 *
 * @param keys condition on the rows of the file, without the period
 * @param period of the row, null where the file knows none
 */
record MendCell(Table<?> table, String keys, String period, String field) {
  private static final MathContext DIGITS = new MathContext(6, RoundingMode.UP);
  private static final MathContext PLAIN = new MathContext(5, RoundingMode.HALF_UP);
  private static final double ROUNDING = 1e-7;

  /** The numbers behind a limit; more than one where several share what is owed. */
  static List<MendCell> behind(Department d, Relaxation limit) {
    String code = limit.code();
    String period = limit.period();
    boolean job = limit.name().startsWith("work");
    return switch (limit.name().substring(0, limit.name().indexOf('['))) {
      case "capacity" -> in(DepartmentTables.AVAILABILITY, "capacity=" + code, period, "amount");
      case "demand" -> in(DepartmentTables.DEMAND, "service=" + code, period, "amount");
      case "work" -> in(DepartmentTables.INFORMATION_VOLUMES, "job=" + code, period, "amount");
      case "budget" -> budget(d, code, period);
      case "obligation" -> obligations(d, code, period);
      case "rule" -> in(DepartmentTables.RULES, "rule=" + code, null, "amount");
      case "headcount" -> staffing(code, period, "maximum");
      case "rise", "fall" ->
          in(DepartmentTables.RESOURCES, "resource=" + code, null, "largest_change");
      case "funding" -> funding(code, period);
      case "least_funding" ->
          in(DepartmentTables.FUNDING_SOURCES, "source=" + code, null, "minimum");
      case "minimum", "work_minimum" ->
          limit.kind() == LimitKind.HEADCOUNT
              ? staffing(code, period, "minimum")
              : bound(job, code, "minimum");
      case "maximum", "work_maximum" -> bound(job, code, "maximum");
      default -> List.of();
    };
  }

  private static List<MendCell> in(Table<?> table, String keys, String period, String field) {
    return List.of(new MendCell(table, keys, period, field));
  }

  private static List<MendCell> staffing(String code, String period, String field) {
    return in(DepartmentTables.RESOURCE_PERIODS, "resource=" + code, period, field);
  }

  private static List<MendCell> bound(boolean job, String code, String field) {
    return job
        ? in(DepartmentTables.INFORMATION_JOBS, "job=" + code, null, field)
        : in(DepartmentTables.SERVICES, "service=" + code, null, field);
  }

  private static List<MendCell> funding(String code, String period) {
    if (code.equals("cash")) {
      return in(DepartmentTables.PROFILE, "*", null, "opening_cash");
    }
    String field = period.equals(Period.TOTAL) ? "maximum_total" : "maximum";
    return in(DepartmentTables.FUNDING_SOURCES, "source=" + code, null, field);
  }

  private static List<MendCell> budget(Department d, String code, String period) {
    return d.rows(Budget.class).stream()
        .filter(b -> (b.costCentre() + "/" + b.spendCategory()).equals(code))
        .findFirst()
        .map(b -> "cost_centre=" + b.costCentre() + ";spend_category=" + b.spendCategory())
        .map(keys -> in(DepartmentTables.BUDGETS, keys, period, "amount"))
        .orElse(List.of());
  }

  private static List<MendCell> obligations(Department d, String category, String period) {
    return d.rows(Obligation.class).stream()
        .filter(o -> o.spendCategory().equals(category))
        .map(o -> "spend_category=" + category + ";cost_centre=" + o.costCentre())
        .distinct()
        .map(keys -> new MendCell(DepartmentTables.OBLIGATIONS, keys, period, "amount"))
        .toList();
  }

  /** Whether changes for several periods come on top of each other in it. */
  boolean adds() {
    return table == DepartmentTables.PROFILE;
  }

  /** The amount in force; 0 where none is given. */
  BigDecimal amount(Department d) {
    return own(d).or(() -> elsewhere(d)).orElse(BigDecimal.ZERO);
  }

  /** Adds to the number where it has a row of its own, else sets it for its period. */
  Assumption assumption(Department d, BigDecimal by, String scenario, int order, String reason) {
    boolean there = period == null || own(d).isPresent();
    boolean mayBeNegative = table == DepartmentTables.RULES;
    BigDecimal change = mayBeNegative ? by : by.max(amount(d).negate());
    return new Assumption(
        scenario,
        order,
        table.file(),
        period == null ? keys : where(period),
        field,
        there ? Operation.ADD : Operation.SET,
        (there ? change : amount(d).add(change)).stripTrailingZeros().toPlainString(),
        null,
        null,
        reason,
        "",
        "",
        null);
  }

  private Optional<BigDecimal> own(Department d) {
    return period == null ? number(d, table, keys) : number(d, table, where(period));
  }

  /** From the row for every period, else from the thing itself. */
  private Optional<BigDecimal> elsewhere(Department d) {
    Optional<BigDecimal> each = period == null ? Optional.empty() : number(d, table, where(""));
    return table == DepartmentTables.RESOURCE_PERIODS
        ? each.or(() -> number(d, DepartmentTables.RESOURCES, keys))
        : each;
  }

  private String where(String of) {
    return keys + ";period=" + of;
  }

  private <R extends Record> Optional<BigDecimal> number(Department d, Table<R> of, String where) {
    if (of.type().isInstance(d.profile())) {
      return number(of, of.type().cast(d.profile()));
    }
    return RowCondition.parse(of, where)
        .flatMap(condition -> d.rows(of).stream().filter(condition::fits).findFirst())
        .flatMap(row -> number(of, row));
  }

  private <R extends Record> Optional<BigDecimal> number(Table<R> of, R row) {
    Column column = of.column(field);
    Object value = of.value(row, column);
    return Optional.ofNullable(value).map(v -> new BigDecimal(column.write(v)));
  }

  /** The amount with six digits, no nearer to 0 than it was but for rounding. */
  static BigDecimal outward(double by) {
    if (!Double.isFinite(by)) {
      throw new IllegalArgumentException("No number can be changed by " + by);
    }
    BigDecimal exact = new BigDecimal(by);
    BigDecimal plain = exact.round(PLAIN);
    boolean rounding = Math.abs(plain.doubleValue() - by) <= ROUNDING * Math.abs(by);
    return rounding ? plain : exact.round(DIGITS);
  }
}
