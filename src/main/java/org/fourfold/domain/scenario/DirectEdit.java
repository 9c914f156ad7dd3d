package org.fourfold.domain.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.TableSet;
import org.fourfold.domain.plan.DepartmentTables;

/**
 * An edit of the department that a scenario shows, as assumptions of that scenario: every field
 * that is another becomes one that sets it. Where the scenario's last word on a cell was to set it,
 * that one is changed. Tables beside the department are changed themselves.
 *
 * <p>What assumptions cannot say is refused: rows removed or given another code, and rows added
 * that need more than one field.
 */
public final class DirectEdit {
  /** What became of an edit. */
  public sealed interface Result {}

  /** The workspace with the assumptions. */
  public record Made(Workspace workspace) implements Result {}

  /** Why it cannot be an assumption. */
  public record Refused(Problem problem) implements Result {}

  private static final class CannotSay extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    CannotSay(Table<?> table, Fault fault, String what) {
      super(what);
      problem = Problem.error(table.file(), 0, "", fault, List.of(what));
    }
  }

  private final String scenario;
  private final List<Assumption> own;

  private DirectEdit(Workspace workspace, String scenario) {
    this.scenario = scenario;
    own = new ArrayList<>(new ScenarioTree(workspace).own(scenario));
  }

  /**
   * @param workspace as it stands
   * @param shown the same with the scenario's department in it
   * @param after what the edit made of that
   */
  public static Result of(Workspace workspace, String scenario, Workspace shown, Workspace after) {
    DirectEdit edit = new DirectEdit(workspace, scenario);
    try {
      edit.profile(shown, after);
      DepartmentTables.ALL.forEach(t -> edit.table(t, shown, after));
    } catch (CannotSay e) {
      return new Refused(e.problem);
    }
    Workspace beside = workspace;
    for (Table<?> table : PlanningTables.ALL) {
      if (!DepartmentTables.ALL.contains(table) && after.rows(table) != shown.rows(table)) {
        beside = copied(table, after.tables(), beside);
      }
    }
    boolean assumed = !edit.own.equals(new ScenarioTree(workspace).own(scenario));
    return new Made(assumed ? new ScenarioEdit(beside).assume(scenario, edit.own) : beside);
  }

  private static <R extends Record> Workspace copied(Table<R> table, TableSet from, Workspace to) {
    return to.with(table, from.rows(table));
  }

  private void profile(Workspace shown, Workspace after) {
    for (Column column : DepartmentTables.PROFILE.columns()) {
      String text = DepartmentTables.PROFILE.text(after.profile(), column);
      if (!text.equals(DepartmentTables.PROFILE.text(shown.profile(), column))) {
        set(DepartmentTables.PROFILE, "*", column, text);
      }
    }
  }

  private <R extends Record> void table(Table<R> table, Workspace shown, Workspace after) {
    List<R> old = shown.rows(table);
    List<R> rows = after.rows(table);
    if (rows == old || rows.equals(old)) {
      return;
    }
    Map<List<Object>, R> before = new HashMap<>();
    old.forEach(r -> before.put(table.key(r), r));
    Map<List<Object>, R> now = new LinkedHashMap<>();
    for (R row : rows) {
      if (now.put(table.key(row), row) != null) {
        throw new CannotSay(table, Fault.ONLY_IN_BASE, table.keyText(row));
      }
    }
    for (R row : old) {
      if (!now.containsKey(table.key(row))) {
        throw new CannotSay(table, Fault.ONLY_IN_BASE, table.keyText(row));
      }
    }
    now.forEach((key, row) -> row(table, before.get(key), row, after));
  }

  private <R extends Record> void row(Table<R> table, R before, R now, Workspace after) {
    if (now.equals(before)) {
      return;
    }
    String where = where(table, now);
    List<Column> changed =
        table.columns().stream()
            .filter(c -> !c.key() && !text(table, before, c).equals(table.text(now, c)))
            .toList();
    if (before == null && !canMake(table, where, now, changed, after)) {
      throw new CannotSay(table, Fault.ONLY_IN_BASE, table.keyText(now));
    }
    changed.forEach(c -> set(table, where, c, table.text(now, c)));
  }

  private static <R extends Record> String text(Table<R> table, R row, Column column) {
    return row == null ? column.write(column.blank()) : table.text(row, column);
  }

  /** Whether setting the first of these fields makes the row. */
  private static <R extends Record> boolean canMake(
      Table<R> table, String where, R row, List<Column> fields, Workspace after) {
    if (fields.isEmpty()) {
      return false;
    }
    Column first = fields.getFirst();
    return RowCondition.parse(table, where)
        .flatMap(c -> c.row(first, table.value(row, first), after.department()))
        .isPresent();
  }

  private static <R extends Record> String where(Table<R> table, R row) {
    return RowPlace.where(table, row)
        .orElseThrow(() -> new CannotSay(table, Fault.ONLY_IN_BASE, table.keyText(row)));
  }

  private void set(Table<?> table, String where, Column field, String text) {
    if (!(field.read(text) instanceof Cell.Read(Object value)) || !writes(field, value, text)) {
      throw new CannotSay(table, Fault.ONLY_IN_BASE, field.name());
    }
    Optional<Integer> last = lastOn(table.file(), field.name());
    Assumption wanted = set(table.file(), where, field.name(), text);
    if (last.isPresent()) {
      Assumption a = own.get(last.get());
      if (a.where().equals(where) && a.operation() == Operation.SET) {
        own.set(last.get(), new Reworded(a).value(text));
        return;
      }
    }
    own.add(wanted);
  }

  /** An empty cell may stand for a default, which then is not what the row holds. */
  private static boolean writes(Column field, Object value, String text) {
    return field.write(value).equals(text);
  }

  private Optional<Integer> lastOn(String file, String field) {
    for (int i = own.size() - 1; i >= 0; i--) {
      if (own.get(i).file().replaceFirst("\\.csv$", "").equals(file)
          && own.get(i).field().equals(field)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Assumption set(String file, String where, String field, String text) {
    return new Assumption(
        scenario, 0, file, where, field, Operation.SET, text, null, null, "", "", "", null);
  }
}
