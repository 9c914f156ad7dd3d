package org.fourfold.ui.sharing;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.ui.control.result.ResultColumns;
import org.fourfold.ui.mvvm.Texts;

/** Rules down, players across, and a sentence at the end. */
final class RuleTable {
  private static final double NARROW = 112;

  private final TableView<RuleLine> table;
  private final ObservableList<RuleLine> lines;
  private final ShareSentences sentences;
  private final Texts texts;
  private final NumberText numbers;
  private final String note;

  /**
   * @param note key of the last column's header
   */
  RuleTable(
      TableView<RuleLine> table,
      ObservableList<RuleLine> lines,
      ShareSentences sentences,
      Texts texts,
      String note) {
    this.table = table;
    this.lines = lines;
    this.sentences = sentences;
    this.texts = texts;
    this.note = note;
    numbers = new NumberText(texts.locale());
    table.setItems(lines);
    lines.addListener((ListChangeListener<RuleLine>) _ -> columns());
    columns();
  }

  private void columns() {
    ResultColumns<RuleLine> columns = new ResultColumns<>();
    columns.text(texts.of("column.rule"), 208, l -> sentences.rule(l.rule()));
    RuleLine widest =
        lines.stream().max(java.util.Comparator.comparingInt(l -> l.shares().size())).orElse(null);
    int players = widest == null ? 0 : widest.shares().size();
    for (int i = 0; i < players; i++) {
      int player = i;
      columns.number(
          widest.shares().get(i).player(),
          NARROW,
          l -> l.share(player),
          l -> l.shares().isEmpty() ? "–" : numbers.money(l.share(player)));
    }
    columns.text(texts.of(note), 340, RuleLine::note);
    table.getColumns().setAll(columns.all());
  }
}
