package org.fourfold.ui.mvvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private final History<String> history = new History<>("a");

  @Test
  void undoNamesWhatItTakesBack() {
    history.apply("type b", "b");
    history.apply("type c", "c");
    assertThat(history.undoable().get()).isEqualTo("type c");
    history.undo();
    assertThat(history.present().get()).isEqualTo("b");
    assertThat(history.undoable().get()).isEqualTo("type b");
    assertThat(history.redoable().get()).isEqualTo("type c");
  }

  @Test
  void aNewChangeForgetsWhatWasUndone() {
    history.apply("type b", "b");
    history.undo();
    history.apply("type c", "c");
    assertThat(history.canRedo().get()).isFalse();
  }

  @Test
  void theSameStateIsNoChange() {
    history.apply("type a", "a");
    assertThat(history.canUndo().get()).isFalse();
  }

  @Test
  void dirtyIsPresentOtherThanSaved() {
    String b = "b";
    history.apply("type b", b);
    assertThat(history.dirty().get()).isTrue();
    history.markSaved(b);
    assertThat(history.dirty().get()).isFalse();
    history.undo();
    assertThat(history.dirty().get()).isTrue();
    history.redo();
    assertThat(history.dirty().get()).isFalse();
  }

  /** Law: after any walk, undoing everything and redoing everything ends where the walk ended. */
  @Test
  void undoingAndRedoingAllComesBack() {
    Random random = new Random(7);
    List<String> walk = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      walk.add("s" + i);
      switch (random.nextInt(4)) {
        case 0 -> history.undo();
        case 1 -> history.redo();
        default -> history.apply("step " + i, walk.getLast());
      }
    }
    while (history.canRedo().get()) {
      history.redo();
    }
    String end = history.present().get();
    while (history.canUndo().get()) {
      history.undo();
    }
    assertThat(history.present().get()).isEqualTo("a");
    while (history.canRedo().get()) {
      history.redo();
    }
    assertThat(history.present().get()).isEqualTo(end);
  }

  @Test
  void largeStatesAreForgottenSoonerButNeverTheLatest() {
    History<String> large = new History<>("a", (_, _) -> 1_000_000);
    for (int i = 0; i < 50; i++) {
      large.apply("step " + i, "s" + i);
    }
    int steps = 0;
    while (large.canUndo().get()) {
      large.undo();
      steps++;
    }
    assertThat(steps).isEqualTo(20);
  }
}
