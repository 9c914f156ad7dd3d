package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.service.ServiceUse;
import org.fourfold.ui.shell.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DescribeScreensTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage);
  }

  private TableView<?> grid(String file) {
    return window.robot().lookup("#grid-" + file).queryAs(TableView.class);
  }

  private void focus(String file, int row, String header) {
    TableView<?> table = grid(file);
    window.robot().interact(() -> focus(table, row, header));
    window.settle();
  }

  private static <T> void focus(TableView<T> table, int row, String header) {
    for (var column : table.getColumns()) {
      if (column.getId().equals(header)) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, column);
        table.getFocusModel().focus(row, column);
        table.scrollToColumn(column);
      }
    }
  }

  private void type(String text) {
    window.robot().write(text, 1);
    window.robot().type(KeyCode.ENTER);
    window.settle();
  }

  private void tab(int index) {
    window
        .robot()
        .interact(
            () ->
                window
                    .robot()
                    .lookup(".screen-tabs")
                    .queryAs(TabPane.class)
                    .getSelectionModel()
                    .select(index));
    window.settle();
  }

  @Test
  void aCellOfResourcesIsEditedByKeyboardAndTakenBack() {
    window.go("resources");
    window.picture("resources");
    Workspace before = window.session().workspace().get();
    focus("resources", 0, "unit_cost");
    type("1234.5");
    assertThat(
            window
                .session()
                .workspace()
                .get()
                .rows(DepartmentTables.RESOURCES)
                .getFirst()
                .unitCost())
        .isEqualByComparingTo("1234.5");
    window.robot().interact(window.session()::undo);
    assertThat(window.session().workspace().get()).isSameAs(before);
    focus("resources", 0, "status");
    assertThat(window.robot().lookup("#grid-resources .grid-cell.code").query().getTranslateX())
        .as("the code column stays in sight")
        .isPositive();
    window.picture("resources-scrolled");
    tab(3);
    window.picture("resources-availability");
  }

  private String shownText(String id) {
    return window.robot().lookup(id).queryAs(Labeled.class).getText();
  }

  @Test
  void aServiceIsFilteredAndItsUseTypedByName() {
    window.go("services");
    tab(1);
    Workspace before = window.session().workspace().get();
    focus("service_uses", 0, "amount");
    type("2.5");
    assertThat(window.session().workspace().get().rows(DepartmentTables.SERVICE_USES).getFirst())
        .extracting(ServiceUse::amount)
        .isEqualTo(2.5);
    window.robot().interact(window.session()::undo);
    assertThat(window.session().workspace().get()).isSameAs(before);
    tab(0);
    window.picture("services");
    tab(2);
    window.picture("services-demand");
  }

  @Test
  void anAmountOfOneMonthIsTypedOverThatOfEach() {
    window.go("information");
    window.picture("information");
    tab(2);
    focus("information_volumes", 0, window.session().department().get().periods().get(1).period());
    type("77");
    assertThat(window.session().workspace().get().rows(DepartmentTables.INFORMATION_VOLUMES))
        .anyMatch(v -> v.amount() == 77);
    assertThat(window.session().history().canUndo().get()).isTrue();
    window.picture("information-volumes");
  }

  @Test
  void aRefusedAmountStaysInItsCellWithTheReasonBeneath() {
    window.go("finance");
    window.picture("finance");
    tab(2);
    focus("funding_sources", 0, "cost_rate");
    type("plenty");
    assertThat(window.session().history().canUndo().get()).isFalse();
    assertThat(shownText(".notice .label")).contains("plenty").contains("not a number");
    window.picture("finance-refused");
  }

  @Test
  void aRuleIsReadOutInNames() {
    window.go("rules");
    focus("rules", 0, "name");
    assertThat(shownText(".sentence")).contains("at most").contains("In each period");
    window.picture("rules");
  }

  @Test
  void anEmptyWorkspaceSaysWhatBelongsThere() {
    window
        .robot()
        .interact(() -> window.session().open(Opened.unsaved("Ward 7", Workspace.empty("Ward 7"))));
    window.go("resources");
    assertThat(shownText(".empty-state .section-title")).startsWith("Resources");
    assertThat(window.robot().lookup(".welcome").query().isVisible()).isTrue();
    window.picture("empty");
    window.robot().clickOn(".empty-state .button");
    type("NURSE");
    assertThat(window.session().history().canUndo().get()).isFalse();
    assertThat(shownText(".notice .label")).contains("not part of the plan yet");
  }

  @Test
  void aSettingIsTypedAndTakenBack() {
    window.go("department");
    TextInputControl name =
        window.robot().lookup("#setting-currency").queryAs(TextInputControl.class);
    window.robot().interact(name::requestFocus);
    window.robot().interact(name::selectAll);
    type("EUR");
    assertThat(window.session().workspace().get().profile().currency()).isEqualTo("EUR");
    window.robot().interact(window.session()::undo);
    assertThat(name.getText()).isEqualTo("GBP");
    window.picture("department");
  }
}
