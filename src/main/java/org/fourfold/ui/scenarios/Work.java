package org.fourfold.ui.scenarios;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.solver.Cancellation;
import org.fourfold.ui.mvvm.Background.Progress;
import org.fourfold.ui.mvvm.Running;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Tasks;

/** One long question at a time, in the background, with progress and a way to stop it. */
final class Work {
  private final Tasks tasks;
  private final Texts texts;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
  private Running running;

  /** What is asked, off the screen's thread. */
  @FunctionalInterface
  interface Question<T> {
    T answer(SweepProgress.Listener listener, Cancellation cancellation) throws Exception;
  }

  Work(Tasks tasks, Texts texts) {
    this.tasks = tasks;
    this.texts = texts;
  }

  /** Asks; does nothing while another is being answered. */
  <T> void ask(String name, Question<T> question, Consumer<T> done) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    message.set("");
    running =
        tasks.start(
            name,
            told -> question.answer(listener(told), cancellation(told)),
            answer -> {
              busy.set(false);
              done.accept(answer);
            },
            e -> {
              busy.set(false);
              say(texts.of("work.failed", String.valueOf(e.getMessage())));
            });
  }

  private SweepProgress.Listener listener(Progress told) {
    return heard ->
        told.tell(
            texts.of("work.progress", heard.done(), heard.of()),
            heard.of() == 0 ? -1 : heard.done() / (double) heard.of());
  }

  private static Cancellation cancellation(Progress told) {
    Cancellation cancellation = new Cancellation();
    told.onCancel(cancellation::request);
    return cancellation;
  }

  void cancel() {
    if (busy.get() && running != null) {
      running.cancel();
    }
  }

  /** Says something in place of an answer. */
  void say(String text) {
    message.set(text);
  }

  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Why there is no answer, or what is wrong with it; {@code ""} for nothing. */
  ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }
}
