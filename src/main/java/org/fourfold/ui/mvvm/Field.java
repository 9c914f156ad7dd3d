package org.fourfold.ui.mvvm;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;

/** One column of one record, edited as text; keeps what was typed even where it is refused. */
public final class Field {
  private final Column column;
  private final Locale locale;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

  Field(Column column, Locale locale) {
    this.column = column;
    this.locale = locale;
  }

  /** Reads what is typed; a refusal goes to {@link #message()}. */
  Cell read() {
    Cell cell = column.read(text.get());
    message.set(
        cell instanceof Cell.Refused(Fault fault, List<String> arguments)
            ? Problem.error("", 0, column.name(), fault, arguments).sentence(locale)
            : "");
    return cell;
  }

  void show(Object value) {
    text.set(column.write(value));
    message.set("");
  }

  public Column column() {
    return column;
  }

  public StringProperty text() {
    return text;
  }

  /** What is wrong with the text, {@code ""} for nothing. */
  public ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }
}
