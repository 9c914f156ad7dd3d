package org.fourfold.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fourfold.report.Listing;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a {@link ListingViewModel} beside the window: the planner goes on working. */
public final class ListingWindow {
  private static final double WIDTH = 1100;
  private static final double HEIGHT = 600;
  private static final double PADDING = 20;

  private final ListingViewModel model;
  private final TableView<List<String>> table = new TableView<>();

  private ListingWindow(ListingViewModel model) {
    this.model = model;
  }

  public static void show(ListingViewModel model) {
    new ListingWindow(model).show();
  }

  private void show() {
    Listing listing = model.listing();
    fillTable(listing);
    VBox box = new VBox(8);
    if (!listing.lead().isEmpty()) {
      Label lead = new Label(String.join(" ", listing.lead()));
      lead.setWrapText(true);
      lead.setMinHeight(Region.USE_PREF_SIZE);
      box.getChildren().add(lead);
    }
    TextField query = query();
    box.getChildren().addAll(bar(query), table);
    VBox.setVgrow(table, Priority.ALWAYS);
    box.getStyleClass().addAll("frame", "listing");
    Stage stage = new Stage();
    stage.setTitle(listing.title());
    stage.setScene(new Scene(box, WIDTH, HEIGHT));
    WindowDialogs.front()
        .ifPresent(
            window -> {
              stage.initOwner(window);
              stage.getScene().getStylesheets().setAll(window.getScene().getStylesheets());
            });
    stage.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            stage.hide();
          }
        });
    stage.show();
    query.requestFocus();
  }

  private TextField query() {
    TextField query = new TextField();
    query.setId("list-query");
    query.setPromptText(model.texts().of("list.find"));
    query.setAccessibleText(model.texts().of("list.find"));
    query.setPrefWidth(280);
    query.textProperty().bindBidirectional(model.query());
    return query;
  }

  private HBox bar(TextField query) {
    Label message = new Label();
    message.textProperty().bind(model.message());
    message.getStyleClass().add("quiet");
    HBox.setHgrow(message, Priority.ALWAYS);
    message.setMaxWidth(Double.MAX_VALUE);
    HBox bar =
        new HBox(
            8,
            query,
            message,
            button("copy", "mdi2c-content-copy", this::copy),
            button("save", "mdi2f-file-download-outline", model::save),
            button("print", "mdi2p-printer-outline", model::print));
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private Button button(String key, String icon, Runnable action) {
    Button button = new Button(model.texts().of("list.verb." + key), new FontIcon(icon));
    button.setId("list-" + key);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(model.copied());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void fillTable(Listing listing) {
    table.setId("list-table");
    table.setAccessibleText(listing.title());
    table.setItems(model.shown());
    table.setPlaceholder(new Label(model.texts().of("list.none")));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    double all = listing.headings().stream().mapToDouble(Listing.Heading::width).sum();
    for (int i = 0; i < listing.headings().size(); i++) {
      Listing.Heading heading = listing.headings().get(i);
      int at = i;
      TableColumn<List<String>, String> column = new TableColumn<>(heading.label());
      column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
      column.setCellFactory(_ -> new Line());
      column.setComparator(ListingWindow::compare);
      column.setPrefWidth((WIDTH - PADDING) * heading.width() / all);
      table.getColumns().add(column);
    }
  }

  /** Numbers by their size, other texts as they are spelt. */
  private static int compare(String a, String b) {
    return a.matches("\\d{1,15}") && b.matches("\\d{1,15}")
        ? Long.compare(Long.parseLong(a), Long.parseLong(b))
        : a.compareTo(b);
  }

  /** Text over as many lines as it takes. */
  private static final class Line extends TableCell<List<String>, String> {
    private final Text text = new Text();

    Line() {
      text.getStyleClass().add("cell-text");
      text.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
      setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(String item, boolean empty) {
      super.updateItem(item, empty);
      text.setText(empty ? "" : item);
      setGraphic(empty ? null : text);
    }
  }
}
