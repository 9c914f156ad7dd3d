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
public final class BudgetReport implements Report {
  @Override
  public String name() {
    return "budget";
  }

  @Override
  public String titleKey() {
    return "report.budget";
  }

  @Override
  public ReportDocument produce(ReportInput input) {
    PlanReading reading = PlanReading.of(input);
    ReportFrame frame = new ReportFrame(this, reading);
    if (!input.outcome().hasPlan()) {
      return frame.withoutPlan();
    }
    Wording words = reading.wording();
    BudgetPages pages = new BudgetPages(reading);
    frame.add(chapter("centres", words.text("section.budget"), List.of(pages.byCentre())));
    List<Sheet> sheets = new ArrayList<>(List.of(pages.byCategory()));
    Sheet lines = new FinancePages(reading).budgets();
    if (!lines.rows().isEmpty()) {
      sheets.add(lines);
    }
    frame.add(chapter("categories", words.text("section.budget.lines"), sheets));
    frame.addBasisAndProof();
    double total = Cents.money(pages.total());
    return frame.document(
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
