package org.fourfold.report;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.report.page.Cover;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.Section;
import org.fourfold.report.page.Section.Hue;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;

/**
 * Budget statement: planned spend of each cost centre by category against what it may spend, and
 * the funds that pay for it.
 */
public final class BudgetReport extends Report {
  public BudgetReport() {
    super("budget");
  }

  @Override
  ReportDocument chapters(PlanReading reading, ReportFrame frame) {
    Wording words = reading.wording();
    BudgetPages pages = new BudgetPages(reading);
    frame.add(chapter("centres", words.text("section.budget"), List.of(pages.byCentre())));
    List<Sheet> sheets = new ArrayList<>(List.of(pages.byCategory()));
    Sheet lines = new FinancePages(reading).budgets();
    if (!lines.rows().isEmpty()) {
      sheets.add(lines);
    }
    frame.add(chapter("categories", words.text("section.budget.lines"), sheets));
    funds(reading, frame);
    double total = Cents.money(pages.total());
    return frame.close(
        words.text("budget.finding", reading.priced(total)),
        List.of(
            new Cover.BigNumber(
                words.text("budget.planned"),
                SheetCell.of(total, NumberStyle.CENTS),
                reading.currency(),
                Hue.FINANCE)));
  }

  private static void funds(PlanReading reading, ReportFrame frame) {
    Wording words = reading.wording();
    FundPages funds = new FundPages(reading);
    if (!funds.any()) {
      return;
    }
    List<Sheet> money = new ArrayList<>(List.of(funds.funds()));
    if (funds.hasAccount()) {
      money.add(funds.cash());
    }
    frame.add(chapter("funds", words.text("section.funds"), money));
    List<Sheet> grids = new ArrayList<>(List.of(funds.bySource().sheet()));
    PeriodGrid loans = funds.loans();
    if (!loans.isEmpty()) {
      grids.add(loans.sheet());
    }
    String title = words.text("section.funds.grid");
    frame.add(Section.onItsSide("funds-grid", title, Hue.FINANCE, grids));
  }

  private static Section chapter(String id, String title, List<Sheet> sheets) {
    return Section.upright(id, title, Hue.FINANCE, List.of(), sheets);
  }
}
