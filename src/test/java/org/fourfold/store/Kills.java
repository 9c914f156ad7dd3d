package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;

/** Another program that edits is killed at random; then its file is looked at. */
final class Kills {
  private Kills() {}

  /**
   * Kills and looks.
   *
   * @return edits that had been called saved
   */
  static int kill(Path folder, int times, long firstSeed) throws Exception {
    Random random = new Random(99 + firstSeed);
    int all = 0;
    for (int trial = 0; trial < times; trial++) {
      long seed = firstSeed + trial;
      Path path = folder.resolve("killed" + trial);
      WorkspaceFile.create(path, RandomWorkspace.of(8)).close();
      int saved;
      try (Child child = Child.editing(path, seed)) {
        saved = Integer.parseInt(child.awaitLine());
        Thread.sleep(random.nextInt(250));
        saved = Math.max(saved, child.kill());
      }
      assertThat(Verification.of(path).problem()).as("trial %d", seed).isEmpty();
      try (WorkspaceFile file = WorkspaceFile.open(path)) {
        Workspace found = file.inputs().load();
        // The edit under way may have reached the disk just before its word did.
        assertThat(found).as("trial %d", seed).isIn(after(seed, saved), after(seed, saved + 1));
        // What was found is told; the one who was killed did not close in order.
        assertThat(file.recovery()).as("trial %d", seed).isPresent();
        assertThat(file.recovery().get().last()).isPresent();
      }
      try (WorkspaceFile again = WorkspaceFile.open(path)) {
        assertThat(again.recovery()).as("after a close in order").isEmpty();
      }
      try (Stream<Path> left = Files.list(folder)) {
        assertThat(left).allMatch(f -> f.toString().endsWith(".mv.db"));
      }
      Files.delete(DatabasePath.file(path));
      all += saved + 1;
    }
    return all;
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
