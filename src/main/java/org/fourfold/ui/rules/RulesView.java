package org.fourfold.ui.rules;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.fourfold.domain.rule.Rule;
import org.fourfold.ui.mvvm.Navigator;
import org.fourfold.ui.shell.Remembered;
import org.fourfold.ui.shell.ScreenTabs;

/** Joins the rules with their terms and the sentence above them. */
public final class RulesView {
  private final RulesViewModel model;
  private final Navigator navigator;
  private final Remembered remembered;

  @FXML private TabPane tabs;
  @FXML private Tab rules;
  @FXML private Tab terms;
  @FXML private Label sentence;

  public RulesView(RulesViewModel model, Navigator navigator, Remembered remembered) {
    this.model = model;
    this.navigator = navigator;
    this.remembered = remembered;
  }

  @FXML
  private void initialize() {
    ScreenTabs screen = new ScreenTabs(tabs, navigator, remembered, "rules");
    screen.rows(rules, model.rules(), Rule::rule, model.termsOf());
    screen.rows(terms, model.terms());
    sentence.textProperty().bind(model.sentence());
    sentence.managedProperty().bind(rules.selectedProperty());
    sentence.visibleProperty().bind(rules.selectedProperty());
  }
}
