package org.fourfold.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.fourfold.domain.scenario.Scenario;

/** Chooses the scenario looked at: the base and every scenario of the workspace. */
final class ScenarioSwitcher {
  private final ShellViewModel model;
  private boolean filling;

  ScenarioSwitcher(ShellViewModel model) {
    this.model = model;
  }

  void bind(ComboBox<String> box) {
    box.setConverter(new Names());
    box.setTooltip(new Tooltip(model.texts().of("scenario.tip")));
    box.valueProperty().addListener((_, _, code) -> choose(code));
    model.session().workspace().addListener(_ -> fill(box));
    model.session().scenario().addListener(_ -> fill(box));
    fill(box);
  }

  private void choose(String code) {
    if (!filling && code != null) {
      model.session().look(code);
    }
  }

  private void fill(ComboBox<String> box) {
    List<String> codes = new ArrayList<>(List.of(""));
    model.scenarios().forEach(s -> codes.add(s.scenario()));
    filling = true;
    if (!box.getItems().equals(codes)) {
      box.getItems().setAll(codes);
    }
    box.setValue(model.session().scenario().get());
    filling = false;
  }

  private final class Names extends StringConverter<String> {
    @Override
    public String toString(String code) {
      Optional<String> name =
          model.scenarios().stream()
              .filter(s -> s.scenario().equals(code))
              .map(Scenario::name)
              .findFirst();
      return name.orElse(model.texts().of("scenario.base"));
    }

    @Override
    public String fromString(String text) {
      return text;
    }
  }
}
