package org.fourfold.ui.control;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lists what of a change cannot be taken over, before anything is changed. */
final class ProposalStrip<L, K> extends VBox {
  private static final double ROW = 26;
  private static final int ROWS = 5;

  private final SheetPane<L, K> pane;
  private final Label title = new Label();
  private final ListView<Refusal> list = new ListView<>();
  private final Button accept = new Button();

  ProposalStrip(SheetPane<L, K> pane) {
    super(8);
    this.pane = pane;
    getStyleClass().add("proposal");
    FontIcon icon = new FontIcon("mdi2a-alert-circle-outline");
    icon.getStyleClass().add("error-icon");
    title.getStyleClass().add("header-name");
    title.setWrapText(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    accept.setOnAction(_ -> pane.editing().accept());
    accept.getStyleClass().add("accept");
    accept.setMinWidth(Region.USE_PREF_SIZE);
    Button dismiss = new Button(pane.model().word("proposal.dismiss"));
    dismiss.getStyleClass().add("dismiss");
    dismiss.setMinWidth(Region.USE_PREF_SIZE);
    dismiss.setOnAction(_ -> pane.editing().dismiss());
    HBox verbs = new HBox(8, icon, title, gap, accept, dismiss);
    verbs.setAlignment(Pos.CENTER_LEFT);
    list.setFixedCellSize(ROW);
    list.setCellFactory(_ -> new Line());
    list.getSelectionModel().selectedItemProperty().addListener((_, _, at) -> go(at));
    getChildren().setAll(verbs, list);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    pane.editing().proposal().addListener((_, _, proposal) -> show(proposal));
  }

  private void show(Optional<Proposal<K>> proposal) {
    setVisible(proposal.isPresent());
    if (proposal.isEmpty()) {
      pane.table().requestFocus();
      return;
    }
    Refusals refused = proposal.get().refused();
    String cells = GridTexts.grouped(Long.toString(proposal.get().cells()));
    String count = GridTexts.grouped(Integer.toString(refused.count()));
    title.setText(pane.model().word("proposal.title", count, cells));
    accept.setText(pane.model().word("proposal.accept"));
    list.setItems(FXCollections.observableArrayList(refused.listed()));
    list.setPrefHeight(ROW * Math.min(ROWS, refused.listed().size()) + 2);
    list.setMinHeight(Math.min(list.getPrefHeight(), ROW * 2));
    accept.requestFocus();
  }

  private void go(Refusal at) {
    if (at != null && at.row() < pane.model().rows().size()) {
      pane.selection().moveTo(at.row(), pane.selection().column(), false);
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      pane.editing().dismiss();
      key.consume();
    }
  }

  private final class Line extends javafx.scene.control.ListCell<Refusal> {
    @Override
    protected void updateItem(Refusal refusal, boolean none) {
      super.updateItem(refusal, none);
      setText(
          none || refusal == null
              ? null
              : pane.model()
                  .word("proposal.line", refusal.row() + 1, refusal.column(), refusal.reason()));
    }
  }
}
