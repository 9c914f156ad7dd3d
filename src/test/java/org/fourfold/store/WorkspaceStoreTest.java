package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.resource.Availability;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is saved is what is there when the file is opened again. */
@Execution(ExecutionMode.CONCURRENT)
class WorkspaceStoreTest {
  @TempDir Path folder;

  @Test
  void aWorkspaceComesBackEqual() {
    for (int seed = 0; seed < 5; seed++) {
      Workspace workspace = RandomWorkspace.of(seed);
      Path path = folder.resolve("w" + seed);
      WorkspaceFile.create(path, workspace).close();
      try (WorkspaceFile file = WorkspaceFile.open(path)) {
        assertThat(file.inputs().load()).isEqualTo(workspace);
      }
    }
  }

  @Test
  void aThousandRandomEdits() {
    RandomEdits edits = new RandomEdits(42);
    Random random = new Random(42);
    Path path = folder.resolve("edited");
    Workspace state = RandomWorkspace.of(1);
    WorkspaceFile file = WorkspaceFile.create(path, state);
    try {
      for (int i = 0; i < 1000; i++) {
        state = edits.edit(state);
        file.inputs().save(state, "Edit " + i);
        if (random.nextInt(25) == 0) {
          file.close();
          file = WorkspaceFile.open(path);
          assertThat(file.inputs().load()).as("after edit %d", i).isEqualTo(state);
        }
      }
    } finally {
      file.close();
    }
    assertThat(Verification.of(path).problem()).isEmpty();
  }

  @Test
  void theAuditSaysWhatChanged() {
    Workspace before = RandomWorkspace.of(2);
    Table<Availability> table = DepartmentTables.AVAILABILITY;
    try (WorkspaceFile file = WorkspaceFile.create(folder.resolve("audited"), before)) {
      Availability row = before.rows(table).getFirst();
      Availability changed = table.with(row, table.column("amount"), 12.5);
      List<Availability> rows = new ArrayList<>(before.rows(table));
      rows.set(0, changed);
      file.inputs().save(before.with(table, rows), "Edit availability");
      AuditEntry entry = file.inputs().audit(1).getFirst();
      assertThat(entry.action()).isEqualTo("Edit availability");
      assertThat(List.of(entry.change(), entry.table(), entry.row(), entry.column()))
          .containsExactly("changed", "availability", table.keyText(row), "amount");
      assertThat(entry.from()).isEqualTo(table.text(row, table.column("amount")));
      assertThat(entry.to()).isEqualTo("12.5");
      assertThat(file.inputs().audit(99)).anyMatch(e -> e.change().equals("added"));
    }
  }

  @Test
  void aStateThatTheSchemaRefusesIsNotTakenAndTheNextOneIs() {
    Workspace before = RandomWorkspace.of(3);
    Table<Availability> table = DepartmentTables.AVAILABILITY;
    try (WorkspaceFile file = WorkspaceFile.create(folder.resolve("refused"), before)) {
      Workspace bad = before.with(table, List.of(new Availability("X", "", -1)));
      assertThatThrownBy(() -> file.inputs().save(bad, "Bad"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("did not take the change");
      assertThat(file.inputs().load()).isEqualTo(before);
      Workspace good = before.with(table, List.of(new Availability("X", "", 1)));
      file.inputs().save(good, "Good");
      assertThat(file.inputs().load()).isEqualTo(good);
    }
  }

  @Test
  void anEditOfOneCellInAMillionRowsWritesOneRow() throws Exception {
    Table<Availability> table = DepartmentTables.AVAILABILITY;
    Availability[] rows = new Availability[1_000_000];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new Availability("C" + i % 997, "P" + i / 997, i);
    }
    Workspace large = Workspace.empty("Large").with(table, List.of(rows));
    Path path = folder.resolve("large");
    try (WorkspaceFile file = WorkspaceFile.create(path, large)) {
      long size = Files.size(file.path());
      rows[500_000] = new Availability("C1", "P1", -0.0 + 7);
      Workspace edited = large.with(table, List.of(rows));
      file.inputs().save(edited, "Edit");
      assertThat(Files.size(file.path()) - size).isLessThan(1 << 20);
      assertThat(file.inputs().audit(2)).hasSize(2).first().extracting("to").isEqualTo("7");
    }
    try (WorkspaceFile file = WorkspaceFile.open(path)) {
      assertThat(file.inputs().load().rows(table).equals(List.of(rows))).isTrue();
    }
  }
}
