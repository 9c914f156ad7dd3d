package org.fourfold.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.rule.RuleTerm;
import org.fourfold.domain.rule.TermKind;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;

/** A code changed together with every row that refers to it, so that nothing comes apart. */
final class Renaming {
  private static final Map<String, TermKind> TERMS =
      Map.of(
          "services", TermKind.SERVICE,
          "resources", TermKind.RESOURCE,
          "information_jobs", TermKind.INFORMATION,
          "funding_sources", TermKind.FUNDING);

  private Renaming() {}

  /**
   * The workspace with one code changed. Where another row still bears the old code, or one bears
   * the new code already, only the cell itself changes, because it is unclear what is meant.
   */
  static <R extends Record> Workspace of(
      Workspace workspace, Table<R> table, int row, Column column, String code) {
    List<R> rows = new ArrayList<>(workspace.rows(table));
    String old = table.text(rows.get(row), column);
    boolean clear =
        rows.stream().filter(r -> table.text(r, column).equals(old)).count() == 1
            && rows.stream().noneMatch(r -> table.text(r, column).equals(code));
    rows.set(row, table.with(rows.get(row), column, code));
    Workspace changed = workspace.with(table, rows);
    if (!clear || old.isEmpty()) {
      return changed;
    }
    for (Table<?> other : PlanningTables.ALL) {
      changed = followed(changed, other, table.file(), old, code);
    }
    TermKind kind = TERMS.get(table.file());
    return kind == null ? changed : terms(changed, kind, old, code);
  }

  private static <T extends Record> Workspace followed(
      Workspace workspace, Table<T> table, String file, String old, String code) {
    List<Column> references =
        table.columns().stream().filter(c -> c.refers().equals(file)).toList();
    if (references.isEmpty()) {
      return workspace;
    }
    List<T> rows = new ArrayList<>();
    for (T entry : workspace.rows(table)) {
      T next = entry;
      for (Column column : references) {
        next = old.equals(table.value(next, column)) ? table.with(next, column, code) : next;
      }
      rows.add(next);
    }
    return workspace.with(table, rows);
  }

  private static Workspace terms(Workspace workspace, TermKind kind, String old, String code) {
    List<RuleTerm> rows = new ArrayList<>();
    for (RuleTerm term : workspace.rows(DepartmentTables.RULE_TERMS)) {
      boolean follows = term.kind() == kind && term.code().equals(old);
      rows.add(follows ? new RuleTerm(term.rule(), kind, code, term.coefficient()) : term);
    }
    return workspace.with(DepartmentTables.RULE_TERMS, rows);
  }
}
