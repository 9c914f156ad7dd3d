package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed at any moment loses no edit that it had called saved. */
class KillTest {
  @TempDir Path folder;

  @Test
  void aFewTimes() throws Exception {
    kill(5);
  }

  @Test
  @Tag("long")
  void veryManyTimes() throws Exception {
    kill(Integer.getInteger("fourfold.kills", 200));
  }

  private void kill(int times) throws Exception {
    Random random = new Random(99);
    for (int trial = 0; trial < times; trial++) {
      Path path = folder.resolve("killed" + trial);
      WorkspaceFile.create(path, RandomWorkspace.of(8)).close();
      int saved;
      try (Child child = Child.editing(path, trial)) {
        saved = Integer.parseInt(child.awaitLine());
        Thread.sleep(random.nextInt(250));
        saved = Math.max(saved, child.kill());
      }
      assertThat(Verification.of(path).problem()).as("trial %d", trial).isEmpty();
      try (WorkspaceFile file = WorkspaceFile.open(path)) {
        Workspace found = file.inputs().load();
        // The edit under way may have reached the disk just before its word did.
        assertThat(found).as("trial %d", trial).isIn(after(trial, saved), after(trial, saved + 1));
      }
      try (Stream<Path> left = Files.list(folder)) {
        assertThat(left).allMatch(f -> f.toString().endsWith(".mv.db"));
      }
    }
  }

  private static Workspace after(long seed, int last) {
    RandomEdits edits = new RandomEdits(seed);
    Workspace state = RandomWorkspace.of(8);
    for (int i = 0; i <= last; i++) {
      state = edits.edit(state);
    }
    return state;
  }
}
