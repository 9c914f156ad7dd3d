package org.fourfold.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.fourfold.report.page.Cover;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.Section;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;

/** A list on paper: its rows on pages on their side, its heading repeated on each. */
public final class ListReport {
  private ListReport() {}

  /**
   * @param workspace that it is a list of, at the foot of each page
   */
  public static ReportDocument of(
      Listing listing, String workspace, LocalDateTime created, Paper paper, Locale locale) {
    Wording words = new Wording(locale);
    String footer = words.text("list.footer", words.dateTime(created), workspace);
    Section section =
        new Section(
            "list",
            words.text("list.rows", listing.rows().size()),
            Section.Hue.ALL,
            true,
            listing.lead(),
            List.of(),
            List.of(),
            List.of(sheet(listing)));
    return new ReportDocument(
        locale,
        paper,
        created,
        words.text("list.subject", listing.title(), workspace),
        footer,
        new Cover.Fact(listing.title(), workspace),
        words.text("page.of"),
        words.text("grid.part", "{0}", "{1}", "{2}"),
        "",
        new Cover(listing.title(), workspace, List.of(), "", List.of()),
        List.of(section));
  }

  private static Sheet sheet(Listing listing) {
    List<Sheet.Head> heads =
        listing.headings().stream().map(h -> Sheet.Head.text(h.label(), h.width())).toList();
    List<Sheet.Row> rows =
        listing.rows().stream()
            .map(r -> Sheet.Row.item(r.stream().map(SheetCell::of).toList()))
            .toList();
    return new Sheet("", "", true, heads, rows);
  }
}
