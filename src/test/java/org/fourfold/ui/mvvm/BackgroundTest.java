package org.fourfold.ui.mvvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private final Background background = new ThreadBackground(screen::add);

  private void runScreen() throws InterruptedException {
    Runnable next = screen.poll(10, TimeUnit.SECONDS);
    assertThat(next).isNotNull();
    next.run();
  }

  @Test
  void whatWorkGivesComesBackOnTheScreensThread() throws InterruptedException {
    List<String> heard = new ArrayList<>();
    Thread here = Thread.currentThread();
    Running running =
        background.start(
            "add",
            _ -> Thread.currentThread() == here ? "here" : "beside",
            heard::add,
            e -> heard.add(e.getMessage()));
    assertThat(running.running().get()).isTrue();
    runScreen();
    assertThat(heard).containsExactly("beside");
    assertThat(running.running().get()).isFalse();
  }

  @Test
  void cancelReachesTheWork() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    List<Boolean> heard = new ArrayList<>();
    Running running =
        background.start(
            "wait",
            progress -> {
              progress.onCancel(asked::countDown);
              return asked.await(10, TimeUnit.SECONDS) && progress.cancelled();
            },
            heard::add,
            e -> heard.add(false));
    running.cancel();
    runScreen();
    runScreen();
    assertThat(heard).containsExactly(true);
    assertThat(running.cancelling().get()).isTrue();
  }

  @Test
  void ofManyInputsOnlyTheFirstAndTheLatestAreWorkedOn() throws InterruptedException {
    List<Integer> results = new ArrayList<>();
    CountDownLatch first = new CountDownLatch(1);
    Refresh<Integer, Integer> refresh =
        new Refresh<>(
            "square",
            background,
            n -> {
              try {
                first.await(10, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return n * n;
            },
            results::add,
            e -> results.add(-1));
    for (int n = 1; n <= 50; n++) {
      refresh.submit(n);
    }
    first.countDown();
    runScreen();
    runScreen();
    assertThat(results).containsExactly(1, 2500);
    assertThat(screen.poll(50, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void aFailureIsToldAndTheNextInputStillRuns() {
    List<String> heard = new ArrayList<>();
    Refresh<Integer, Integer> refresh =
        new Refresh<>(
            "divide",
            new InlineBackground(),
            n -> 10 / n,
            r -> heard.add("" + r),
            e -> heard.add("failed"));
    refresh.submit(0);
    refresh.submit(5);
    assertThat(heard).containsExactly("failed", "2");
  }
}
