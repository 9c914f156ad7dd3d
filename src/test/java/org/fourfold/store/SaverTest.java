package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fourfold.domain.scenario.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaverTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir Path folder;

  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private final Saver.Listener listener =
      new Saver.Listener() {
        @Override
        public void saved(Workspace state) {
          heard.add("saved " + state.profile().name());
        }

        @Override
        public void failed(Workspace state, StoreProblem problem) {
          heard.add("failed " + state.profile().name() + " " + problem.kind());
        }
      };

  @Test
  void statesAreOnTheDiskWhenItSaysSo() {
    Path path = folder.resolve("saved");
    try (WorkspaceFile file = WorkspaceFile.create(path, Workspace.empty("a"))) {
      Saver saver = new Saver(file.inputs()::save, listener);
      saver.submit(Workspace.empty("b"), "Rename");
      saver.submit(Workspace.empty("c"), "Rename");
      assertThat(saver.close(LONG)).isTrue();
      assertThat(saver.isBusy()).isFalse();
    }
    assertThat(heard).containsExactly("saved b", "saved c");
    try (WorkspaceFile file = WorkspaceFile.open(path)) {
      assertThat(file.inputs().load()).isEqualTo(Workspace.empty("c"));
    }
  }

  @Test
  void behindASlowDiskStatesBetweenAreSkippedAndTheLastIsNot() throws Exception {
    CountDownLatch disk = new CountDownLatch(1);
    Saver saver = new Saver((s, a) -> await(disk), listener);
    for (int i = 0; i < 100; i++) {
      saver.submit(Workspace.empty("s" + i), "Edit");
    }
    assertThat(saver.flush(Duration.ofMillis(20))).isFalse();
    disk.countDown();
    assertThat(saver.close(LONG)).isTrue();
    assertThat(heard).hasSizeLessThanOrEqualTo(Saver.WAITING + 1).last().isEqualTo("saved s99");
  }

  private static void await(CountDownLatch disk) {
    try {
      disk.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFailureIsHeardAndTriedAgain() {
    AtomicBoolean full = new AtomicBoolean(true);
    StoreProblem disk = new StoreProblem(StoreProblem.Kind.DISK, Path.of("w.mv.db"), "full");
    Saver saver =
        new Saver(
            (s, a) -> {
              if (full.get()) {
                throw new StoreException(disk);
              }
            },
            listener);
    saver.submit(Workspace.empty("x"), "Edit");
    assertThat(saver.flush(LONG)).isFalse();
    full.set(false);
    saver.retry();
    assertThat(saver.close(LONG)).isTrue();
    assertThat(heard).containsExactly("failed x DISK", "saved x");
  }
}
