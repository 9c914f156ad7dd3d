package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;
import org.fourfold.ui.PlannedSample;
import org.fourfold.ui.finance.MoneyPart;
import org.fourfold.ui.mvvm.InlineBackground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The money of the sample's plan stands on the Finance screen, and its statement adds up. */
@ExtendWith(ApplicationExtension.class)
class FinanceScreenTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window =
        new TestWindow(
            stage,
            (department, request, listener, cancellation) -> PlannedSample.PLAN,
            new InlineBackground());
  }

  @Test
  void fundsCashCostAndStatementOfThePlan() {
    window.robot().interact(() -> window.session().plan("plan"));
    window.go("finance");
    TabPane tabs = window.robot().lookup(".screen-tabs").queryAs(TabPane.class);
    window.robot().interact(() -> tabs.getSelectionModel().selectLast());
    for (MoneyPart part : MoneyPart.values()) {
      ToggleButton segment =
          window.robot().lookup("#money-" + part.name()).queryAs(ToggleButton.class);
      window.robot().interact(segment::fire);
      window.settle();
      assertThat(rows().getItems()).as(part.name()).hasSizeGreaterThan(4);
      if (part == MoneyPart.COVER || part == MoneyPart.STATEMENT) {
        window.picture("finance-" + part.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    long lines = 0;
    long total = 0;
    for (Sheet.Row row : rows().getItems()) {
      if (row.kind() == Sheet.Kind.GROUP) {
        continue;
      }
      SheetCell.Number spent = (SheetCell.Number) row.cells().get(1);
      long cents = Math.round(100 * spent.value());
      lines += row.kind() == Sheet.Kind.ITEM ? cents : 0;
      total = cents;
    }
    assertThat(lines).isPositive().isEqualTo(total);
  }

  private TableView<Sheet.Row> rows() {
    @SuppressWarnings("unchecked")
    TableView<Sheet.Row> table = window.robot().lookup(".sheet-table").queryAs(TableView.class);
    return table;
  }
}
