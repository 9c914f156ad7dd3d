package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;

/** Edits on a disk that fails at some moment, and what is there afterwards. */
final class FailingDisk {
  private static final Database.Access CUT =
      new Database.Access(Optional.empty(), CutDisk.SCHEME + ":");
  private static final Workspace BEGINNING = RandomWorkspace.of(8);

  private final Path folder;
  private final byte[] begun;

  FailingDisk(Path folder) throws IOException {
    this.folder = folder;
    Path first = folder.resolve("first.mv.db");
    if (!Files.exists(first)) {
      WorkspaceFile.create(first, BEGINNING).close();
    }
    begun = Files.readAllBytes(first);
  }

  /** States of one run: the last that was called saved, and the one under way. */
  private record Run(Workspace saved, Workspace next, int count) {}

  private Run edits(Path file, long seed, int most) {
    RandomEdits edits = new RandomEdits(seed);
    Workspace saved = BEGINNING;
    int count = 0;
    Database database = null;
    try {
      database = Database.open(file, CUT);
      WorkspaceStore store = new WorkspaceStore(database, Clock.systemUTC());
      for (; count < most; count++) {
        Workspace next = edits.edit(saved);
        try {
          store.save(next, "Edit " + count);
        } catch (StoreException e) {
          assertThat(e.problem().message(Locale.ENGLISH)).doesNotContain("{").isNotBlank();
          return new Run(saved, next, count);
        }
        saved = next;
      }
      return new Run(saved, saved, count);
    } catch (StoreException _) {
      return new Run(saved, saved, count); // it failed while opening
    } finally {
      close(database);
    }
  }

  private static void close(Database database) {
    try {
      if (database != null) {
        database.close();
      }
    } catch (StoreException _) {
      // a dead disk takes no farewell
    }
  }

  private void check(Path file, Run run, String what) {
    assertThat(Verification.of(file).problem()).as(what).isEmpty();
    try (WorkspaceFile opened = WorkspaceFile.open(file)) {
      assertThat(opened.inputs().load()).as(what).isIn(run.saved(), run.next());
    }
  }

  /**
   * Power that fails at a random write or force.
   *
   * @return edits that had been called saved
   */
  int powerCut(long seed) throws IOException {
    Random random = new Random(seed);
    Path file = Files.write(folder.resolve("cut" + seed + ".mv.db"), begun);
    CutDisk.Fate fate = CutDisk.use(file);
    fate.operationsLeft = 1 + random.nextInt(40);
    Run run = edits(file, seed, 8);
    Files.write(file, fate.afterwards(random));
    check(file, run, "power cut " + seed);
    Files.delete(file);
    return run.count();
  }

  /** A disk on which every k-th write finds no room. */
  int full(int k) throws IOException {
    Path file = Files.write(folder.resolve("full" + k + ".mv.db"), begun);
    CutDisk.use(file).fullEvery = k;
    Run run = edits(file, k, 8);
    check(file, run, "full at every write " + k);
    Files.delete(file);
    return run.count();
  }
}
