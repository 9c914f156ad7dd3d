package org.fourfold.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fourfold.domain.sharing.PlayerShare;
import org.fourfold.domain.sharing.Reason;
import org.fourfold.domain.sharing.SharingOutcome;
import org.fourfold.report.page.Cover;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.Section;
import org.fourfold.report.page.Section.Hue;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.Sheet.Head;
import org.fourfold.report.page.SheetCell;

/**
 * One page that says to a manager why each share is what it is: shares with their reasons, whether
 * anyone would leave, and what other rules would give.
 *
 * @param title the game: file or department
 * @param chosen the shares explained
 * @param all every rule that says something of the game, the chosen one too; may be empty
 * @param date printed at the foot
 */
public record SharesPage(
    String title,
    SharingOutcome chosen,
    List<SharingOutcome> all,
    LocalDateTime date,
    Paper paper,
    Locale locale) {
  public SharesPage {
    all = List.copyOf(all);
  }

  public ReportDocument document() {
    Wording words = new Wording(locale);
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(shares(words));
    if (all.size() > 1) {
      sheets.add(rules(words));
    }
    String rule = words.text("shares.rule." + chosen.method());
    String date = words.date(this.date);
    Section section =
        new Section(
            "shares",
            words.text("shares.section", rule),
            Hue.FINANCE,
            false,
            List.of(words.text("shares.about." + chosen.method())),
            sentences(""),
            List.of(),
            sheets);
    return new ReportDocument(
        locale,
        paper,
        this.date,
        words.text("shares.subject", title, date),
        words.text("shares.footer", date, title),
        new Cover.Fact(words.text("shares.rule"), rule),
        words.text("page.of"),
        words.text("grid.part", "{0}", "{1}", "{2}"),
        "",
        new Cover(
            words.text("shares.kind"),
            title,
            List.of(),
            words.text(
                "shares.finding." + chosen.kind().name(),
                words.money(chosen.together()),
                chosen.shares().size()),
            List.of()),
        List.of(section));
  }

  private List<String> sentences(String player) {
    return chosen.reasons().stream()
        .filter(
            r -> r.player().equals(player) && !(player.isEmpty() && r.key().startsWith("together")))
        .map((Reason r) -> r.text(locale))
        .toList();
  }

  private Sheet shares(Wording words) {
    List<Sheet.Row> rows = new ArrayList<>();
    for (PlayerShare share : chosen.shares()) {
      rows.add(
          Sheet.Row.item(
              List.of(
                  SheetCell.of(share.player()),
                  SheetCell.of(sentences(share.player()).stream().collect(Collectors.joining(" "))),
                  SheetCell.of(share.value(), NumberStyle.CENTS))));
    }
    rows.add(
        Sheet.Row.total(
            List.of(
                SheetCell.of(words.text("total")),
                SheetCell.EMPTY,
                SheetCell.of(chosen.together(), NumberStyle.CENTS))));
    return new Sheet(
        words.text("shares.why"),
        "",
        false,
        List.of(
            Head.text(words.text("shares.player"), 18),
            Head.text(words.text("shares.reason"), 66),
            Head.number(words.text("shares.share"), "", 16)),
        rows);
  }

  private Sheet rules(Wording words) {
    List<Head> heads = new ArrayList<>(List.of(Head.text(words.text("shares.rule"), 22)));
    heads.add(Head.text(words.text("shares.leaves"), 22));
    chosen.shares().forEach(s -> heads.add(Head.number(s.player(), "", 0)));
    List<Sheet.Row> rows = new ArrayList<>();
    for (SharingOutcome outcome : all) {
      List<SheetCell> cells = new ArrayList<>();
      cells.add(SheetCell.of(words.text("shares.rule." + outcome.method())));
      cells.add(
          SheetCell.of(
              outcome.blocking() == null
                  ? words.text("shares.nobody")
                  : words.text(
                      "shares.leaving",
                      outcome.blocking().coalition(),
                      words.money(outcome.blocking().excess()))));
      outcome.shares().forEach(s -> cells.add(SheetCell.of(s.value(), NumberStyle.CENTS)));
      rows.add(Sheet.Row.item(cells));
    }
    return new Sheet(
        words.text("shares.rules"), words.text("shares.rules.note"), true, heads, rows);
  }
}
