package org.fourfold.ui.triage;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.cell.ComboBoxTableCell;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.service.Service;
import org.fourfold.domain.triage.SmallCount;
import org.fourfold.ui.control.Shown;
import org.fourfold.ui.control.result.ResultColumns;
import org.fourfold.ui.mvvm.Texts;

/** Columns of the classes that go on: counts below five are not told, the service is chosen. */
final class ClassColumns {
  private final List<TableColumn<ClassLine, ?>> all;

  ClassColumns(Texts texts, List<Service> services) {
    NumberText numbers = new NumberText(texts.locale());
    ResultColumns<ClassLine> columns = new ResultColumns<>();
    columns.text(texts.of("column.class"), 190, ClassLine::label);
    columns.number(
        texts.of("column.notes"),
        80,
        ClassLine::notes,
        l -> SmallCount.isSmall(l.notes()) ? SmallCount.SHOWN : numbers.amount(l.notes()));
    columns.number(
        texts.of("column.urgency"),
        80,
        l -> TriageClass.of(l.label()).urgency(),
        l -> String.valueOf(TriageClass.of(l.label()).urgency()));
    all = new ArrayList<>(columns.all());
    TableColumn<ClassLine, Service> service = new TableColumn<>(texts.of("column.service"));
    ObservableList<Service> choices = FXCollections.observableArrayList();
    choices.add(null);
    choices.addAll(services);
    service.setCellValueFactory(row -> row.getValue().service());
    service.setCellFactory(
        ComboBoxTableCell.forTableColumn(
            new Shown<Service>(s -> s == null ? "" : s.name()), choices));
    service.setEditable(true);
    service.setPrefWidth(320);
    all.add(service);
  }

  List<TableColumn<ClassLine, ?>> all() {
    return all;
  }
}
