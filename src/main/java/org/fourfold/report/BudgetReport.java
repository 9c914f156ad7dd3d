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

/** Budget statement: planned spend of each cost centre by category against what it may spend. */
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

  private static Section chapter(String id, String title, List<Sheet> sheets) {
    return Section.upright(id, title, Hue.FINANCE, List.of(), sheets);
  }
}
