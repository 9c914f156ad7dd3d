package org.fourfold.ui.department;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.ui.mvvm.Field;
import org.fourfold.ui.mvvm.Navigator;
import org.fourfold.ui.shell.Remembered;
import org.fourfold.ui.shell.ScreenTabs;

/** Shows one line for each setting, and the periods. */
public final class DepartmentView {
  private final DepartmentViewModel model;
  private final Navigator navigator;
  private final Remembered remembered;

  @FXML private TabPane tabs;
  @FXML private Tab periods;
  @FXML private GridPane form;

  public DepartmentView(DepartmentViewModel model, Navigator navigator, Remembered remembered) {
    this.model = model;
    this.navigator = navigator;
    this.remembered = remembered;
  }

  @FXML
  private void initialize() {
    ScreenTabs screen = new ScreenTabs(tabs, navigator, remembered, "department");
    screen.rows(periods, model.periods());
    int line = 0;
    for (Field field : model.fields()) {
      add(field, line++);
    }
  }

  private void add(Field field, int line) {
    Column column = field.column();
    Label label = new Label(model.label(column));
    Label unit = new Label(model.unit(column));
    unit.getStyleClass().add("quiet");
    Label about = new Label(model.about(column));
    about.getStyleClass().add("field-about");
    about.setWrapText(true);
    Label message = new Label();
    message.getStyleClass().add("field-message");
    message.textProperty().bind(field.message());
    message.managedProperty().bind(field.message().isNotEmpty());
    Control input = input(field);
    input.setId("setting-" + column.name());
    input.disableProperty().bind(model.canEdit().map(can -> !can));
    label.setLabelFor(input);
    HBox beside = new HBox(8, input, unit);
    beside.getStyleClass().add("field-line");
    form.add(label, 0, line);
    form.add(new VBox(2, beside, message), 1, line);
    form.add(about, 2, line);
  }

  private Control input(Field field) {
    return switch (field.column().kind()) {
      case CHOICE -> choice(field);
      case YES_NO -> tick(field);
      default -> text(field);
    };
  }

  private Control text(Field field) {
    TextField input = new TextField();
    boolean wide = field.column().kind() == ColumnKind.TEXT;
    input.setPrefWidth(wide ? 320 : 144);
    if (field.column().numeric()) {
      input.getStyleClass().add("number");
    }
    input.textProperty().bindBidirectional(field.text());
    input.setOnAction(_ -> model.commit(field));
    input
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                model.commit(field);
              }
            });
    return input;
  }

  private Control choice(Field field) {
    ComboBox<String> input = new ComboBox<>();
    List<String> codes = field.column().choices();
    input.getItems().setAll(model.choices(field.column()));
    input.setPrefWidth(208);
    field.text().subscribe(code -> input.getSelectionModel().select(codes.indexOf(code)));
    input.setOnAction(
        _ -> {
          int chosen = input.getSelectionModel().getSelectedIndex();
          if (chosen >= 0 && !codes.get(chosen).equals(field.text().get())) {
            field.text().set(codes.get(chosen));
            model.commit(field);
          }
        });
    return input;
  }

  private Control tick(Field field) {
    CheckBox input = new CheckBox();
    field.text().subscribe(text -> input.setSelected("yes".equals(text)));
    input.setOnAction(
        _ -> {
          field.text().set(input.isSelected() ? "yes" : "no");
          model.commit(field);
        });
    return input;
  }
}
