package org.fourfold.app;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.fourfold.ui.shell.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures the time from the start of the process to the first drawn window, for the log; in a
 * rehearsal also prints it, and closes the window once the first plan is on it. A rehearsal trains
 * the start-up cache of the installed program.
 */
public final class FirstWindow {
  /** Set to {@code true} for a rehearsal. */
  public static final String REHEARSAL = "fourfold.rehearsal";

  private static final Logger LOG = LoggerFactory.getLogger(FirstWindow.class);
  private static final Duration MOST = Duration.ofSeconds(30);

  private final PrintStream out;
  private final boolean rehearsal;

  FirstWindow(PrintStream out) {
    this.out = out;
    rehearsal = Boolean.getBoolean(REHEARSAL);
  }

  /** To be called before the window is shown. */
  void watch(Stage stage, Session session) {
    new AnimationTimer() {
      private int frames;
      private boolean told;
      private final long began = System.nanoTime();

      @Override
      public void handle(long now) {
        // The first frame is being drawn when the second is asked for.
        if (stage.isShowing() && ++frames == 2) {
          tell();
        }
        boolean planned = session.outcome().getValue().isPresent();
        boolean late = System.nanoTime() - began > MOST.toNanos();
        if (frames >= 2 && !told && (planned || late)) {
          told = true;
          stop();
          Platform.runLater(() -> planned(stage, planned));
        }
      }
    }.start();
  }

  private static long sinceStart() {
    Instant start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    return Duration.between(start, Instant.now()).toMillis();
  }

  private void tell() {
    long millis = sinceStart();
    LOG.info("First window after {} ms", millis);
    if (rehearsal) {
      out.println("First window after " + millis + " ms");
    }
  }

  private void planned(Stage stage, boolean planned) {
    LOG.info("First plan on screen after {} ms: {}", sinceStart(), planned);
    if (rehearsal) {
      out.println("First plan on screen after " + sinceStart() + " ms: " + planned);
      stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
  }
}
