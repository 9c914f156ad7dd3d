package org.fourfold.ui.help;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/** Markdown as nodes of the window: headings, paragraphs, lists, tables, bold, code. */
final class PageNodes {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private PageNodes() {}

  static Region of(String markdown) {
    VBox page = blocks(PARSER.parse(markdown), 8);
    page.getStyleClass().add("help-page");
    return page;
  }

  private static VBox blocks(Node parent, double gap) {
    VBox box = new VBox(gap);
    for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
      box.getChildren().add(block(n));
    }
    return box;
  }

  private static Region block(Node node) {
    return switch (node) {
      case Heading heading -> heading(heading);
      case BulletList list -> list(list, -1);
      case OrderedList list -> list(list, list.getMarkerStartNumber());
      case TableBlock table -> table(table);
      case FencedCodeBlock code -> code(code.getLiteral().stripTrailing());
      default -> flow(node);
    };
  }

  private static Region heading(Heading heading) {
    TextFlow flow = flow(heading);
    flow.getStyleClass().add("help-heading-" + Math.min(heading.getLevel(), 2));
    return flow;
  }

  /**
   * @param first number of the first item, -1 for dots
   */
  private static Region list(Node list, int first) {
    VBox box = new VBox(4);
    int number = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Label mark = new Label(first < 0 ? "•" : number + ".");
      mark.setMinWidth(first < 0 ? 12 : 20);
      number++;
      VBox content = blocks(item, 4);
      HBox.setHgrow(content, Priority.ALWAYS);
      HBox line = new HBox(8, mark, content);
      line.setFillHeight(true);
      box.getChildren().add(line);
    }
    return box;
  }

  private static Region code(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add("help-code-block");
    return label;
  }

  private static Region table(Node table) {
    GridPane grid = new GridPane(16, 6);
    int row = 0;
    int columns = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
        int column = 0;
        for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
          TextFlow flow = flow(cell);
          if (part instanceof TableHead) {
            flow.getStyleClass().add("help-table-head");
          }
          grid.add(flow, column++, row);
        }
        columns = Math.max(columns, column);
        row++;
      }
    }
    for (int i = 0; i < columns; i++) {
      ColumnConstraints width = new ColumnConstraints();
      boolean last = i == columns - 1;
      width.setHgrow(last ? Priority.ALWAYS : Priority.SOMETIMES);
      width.setMinWidth(last ? 160 : 120);
      grid.getColumnConstraints().add(width);
    }
    return grid;
  }

  private static TextFlow flow(Node parent) {
    TextFlow flow = new TextFlow();
    flow.setLineSpacing(3);
    add(flow, parent, "");
    return flow;
  }

  private static void add(TextFlow flow, Node parent, String style) {
    for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
      switch (n) {
        case org.commonmark.node.Text text -> text(flow, text.getLiteral(), style);
        case Code code -> text(flow, code.getLiteral(), "help-code");
        case SoftLineBreak _ -> text(flow, " ", style);
        case StrongEmphasis strong -> add(flow, strong, "help-strong");
        case Emphasis emphasis -> add(flow, emphasis, "help-emphasis");
        default -> add(flow, n, style);
      }
    }
  }

  private static void text(TextFlow flow, String literal, String style) {
    Text text = new Text(literal);
    text.getStyleClass().add("help-text");
    if (!style.isEmpty()) {
      text.getStyleClass().add(style);
    }
    flow.getChildren().add(text);
  }
}
