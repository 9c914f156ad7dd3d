package org.fourfold.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.triage.Note;
import org.fourfold.domain.triage.TriageScore;
import org.junit.jupiter.api.Test;

/** What is scored was not learnt from, and what is used was learnt from everything. */
class TriageTrialTest {
  private static List<CleanNote> notes(int each) {
    List<Note> notes = new ArrayList<>();
    String[] words = {"wheeze cough inhaler", "hip knee joint pain", "lump weight loss"};
    for (int i = 0; i < 3 * each; i++) {
      String text = words[i % 3] + " case " + "abcdefgh".charAt(i / 3 % 8);
      notes.add(new Note(i + 2, "n" + i, "class" + i % 3, text));
    }
    return DeIdentifier.clean(notes);
  }

  @Test
  void aFifthIsPutAsideAndTheModelLearntFromAll() {
    TriageTrial trial = TriageTrial.of(notes(10), _ -> {}, () -> false).orElseThrow();
    assertThat(trial.aside()).hasSize(6);
    assertThat(trial.model().learning().notes()).isEqualTo(30);
    TriageScore score = trial.score(0.5);
    assertThat(score.notes()).isEqualTo(6);
    assertThat(score.accuracy()).isEqualTo(1);
    assertThat(trial.score(1).abstained()).isEqualTo(6);
  }

  @Test
  void smallClassesAreNotPutAside() {
    TriageTrial trial = TriageTrial.of(notes(3), _ -> {}, () -> false).orElseThrow();
    assertThat(trial.aside()).isEmpty();
    assertThat(trial.model().learning().notes()).isEqualTo(9);
  }

  @Test
  void stoppedItGivesNothing() {
    assertThat(TriageTrial.of(notes(10), _ -> {}, () -> true)).isEmpty();
  }
}
