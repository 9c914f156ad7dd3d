package org.fourfold.ui.help;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Help;

/** The pages of help beside the window that is worked in; Escape closes it. */
public final class HelpWindow implements Help {
  private final HelpPages pages;
  private final Texts texts;
  private final ListView<HelpPage> list = new ListView<>();
  private final ScrollPane page = new ScrollPane();
  private final TextField search = new TextField();
  private Stage stage;

  public HelpWindow(HelpPages pages, Locale locale) {
    this.pages = pages;
    texts = new Texts(HelpWindow.class, locale);
    list.getItems().setAll(pages.all());
    list.setCellFactory(_ -> new Title());
    list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> show(chosen));
    list.setAccessibleText(texts.of("pages"));
    page.setFitToWidth(true);
    search.setPromptText(texts.of("search"));
    search.setAccessibleText(texts.of("search"));
    search.textProperty().addListener((_, _, words) -> narrow(words));
  }

  private void narrow(String words) {
    HelpPage before = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(pages.find(words));
    if (list.getItems().contains(before)) {
      list.getSelectionModel().select(before);
    } else {
      list.getSelectionModel().selectFirst();
    }
  }

  private void show(HelpPage chosen) {
    if (chosen != null) {
      page.setContent(PageNodes.of(chosen.text()));
      page.setVvalue(0);
    }
  }

  @Override
  public Map<String, String> find(String words) {
    Map<String, String> found = new LinkedHashMap<>();
    pages.find(words).forEach(p -> found.put(p.name(), p.title()));
    return found;
  }

  @Override
  public void show(String name, Window beside) {
    if (stage == null) {
      stage = stage(beside);
    }
    stage.getScene().getStylesheets().setAll(beside.getScene().getStylesheets());
    search.clear();
    HelpPage wanted = pages.of(name);
    list.getSelectionModel().select(wanted);
    list.scrollTo(wanted);
    stage.show();
    stage.toFront();
    page.requestFocus();
  }

  private Stage stage(Window beside) {
    VBox left = new VBox(8, search, list);
    left.getStyleClass().add("help-contents");
    VBox.setVgrow(list, Priority.ALWAYS);
    SplitPane panes = new SplitPane(left, page);
    panes.getStyleClass().addAll("frame", "help");
    panes.setDividerPositions(0.27);
    SplitPane.setResizableWithParent(left, false);
    Stage made = new Stage();
    made.initOwner(beside);
    made.setTitle(texts.of("title"));
    made.setScene(new Scene(panes, 900, 680));
    made.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    return made;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      stage.hide();
    }
  }

  private static final class Title extends ListCell<HelpPage> {
    @Override
    protected void updateItem(HelpPage page, boolean empty) {
      super.updateItem(page, empty);
      setText(empty ? null : page.title());
    }
  }
}
