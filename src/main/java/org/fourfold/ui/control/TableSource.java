package org.fourfold.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;

/** Where the rows of grids come from and where their changes go. */
public interface TableSource {

  /** The rows of a table as they now stand. */
  <R extends Record> ObservableValue<List<R>> rows(Table<R> table);

  /**
   * Makes one change, which is one step of undo.
   *
   * @param action in the planner's words
   * @param rows all rows of the table after it
   */
  <R extends Record> void change(Table<R> table, String action, List<R> rows);

  /**
   * Gives the row at a place another code, and every row that refers to it.
   *
   * @param column the key column that holds the code
   */
  <R extends Record> void rename(
      Table<R> table, String action, int row, Column column, String code);

  /** Whether rows can be changed at all. */
  ObservableBooleanValue editable();

  /** Whether rows of a table can be added, copied and removed. */
  default ObservableBooleanValue grows(Table<?> table) {
    return editable();
  }

  /** Why the latest change was not made, {@code ""} where it was. */
  default String refusal() {
    return "";
  }

  /** Whether numbers of a table can become a scenario. */
  default boolean canAssume(Table<?> table) {
    return false;
  }

  /** Makes a scenario of numbers, all of them times a factor that the planner is asked for. */
  default void assume(List<CellPlace> cells) {}

  /** What is wrong, for all tables. */
  ObservableList<Problem> problems();

  /** The codes of a file that a cell may refer to, in their order. */
  List<Code> codes(String file);

  /** The code of a file so written, empty where there is none. */
  default Optional<Code> code(String file, String code) {
    return codes(file).stream().filter(c -> c.code().equals(code)).findFirst();
  }

  /** Currency of the department, {@code ""} where it has none. */
  String currency();

  /** Benefit unit of the department, {@code ""} where it has none. */
  String benefitUnit();

  Locale locale();
}
