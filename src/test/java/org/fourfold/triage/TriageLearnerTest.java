package org.fourfold.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.triage.ClassifiedNote;
import org.fourfold.domain.triage.Note;
import org.fourfold.domain.triage.TriageScore;
import org.junit.jupiter.api.Test;

class TriageLearnerTest {
  private static final List<List<String>> WORDS =
      List.of(
          List.of("cough", "wheeze", "sputum", "breathless", "咳嗽", "气喘"),
          List.of("rash", "itch", "scaly", "blister", "皮疹", "瘙痒"),
          List.of("headache", "aura", "dizzy", "numb", "头痛", "眩晕"));
  private static final List<String> LABELS = List.of("chest", "skin", "nerve");

  /** Three words of the class among five of anything. */
  private static List<Note> notes(int count, long seed) {
    Random random = new Random(seed);
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int c = i % LABELS.size();
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 5; k++) {
        text.append("patient has word").append(random.nextInt(40)).append(' ');
        if (k < 3) {
          text.append(WORDS.get(c).get(random.nextInt(6))).append(' ');
        }
      }
      notes.add(new Note(i + 2, "n" + i, LABELS.get(c), text.toString()));
    }
    return notes;
  }

  private static TriageModel learnt(List<Note> notes) {
    return new TriageLearner(_ -> {}, () -> false).learn(DeIdentifier.clean(notes)).orElseThrow();
  }

  private static byte[] bytes(TriageModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(model, out);
    return out.toByteArray();
  }

  private static TriageModel read(byte[] bytes) throws IOException {
    return ModelFile.read(new ByteArrayInputStream(bytes), bytes.length);
  }

  @Test
  void whatIsLearntFindsClassesNamesItsReasonsAndIsTheSameAgain() throws IOException {
    TriageModel model = learnt(notes(90, 1));
    TriageScore score = TriageEvaluation.of(model, DeIdentifier.clean(notes(60, 2)));
    assertThat(score.macroF1()).isGreaterThan(0.95);
    assertThat(model.learning().tried().stream().map(t -> t.name()).toList())
        .contains("bayes", "logistic", "svm", "neural");
    ClassifiedNote one =
        model.classify(DeIdentifier.clean(new Note(1, "x", "", "word3 with scaly rash and 瘙痒明显")));
    assertThat(one.label()).isEqualTo("skin");
    assertThat(one.words()).contains("rash", "scaly");
    assertThat(one.confidence()).isGreaterThan(0.5);
    assertThat(bytes(learnt(notes(90, 1)))).isEqualTo(bytes(model));
  }

  @Test
  void notesOfWhichNothingIsKnownAreLeftToAPerson() {
    TriageModel model = learnt(notes(60, 1));
    for (String text : List.of("", "zzzz qqqq", "🙂🙂", "١٢٣")) {
      ClassifiedNote note = model.classify(DeIdentifier.clean(new Note(1, "", "", text)));
      assertThat(note.abstained()).as(text).isTrue();
      assertThat(note.confidence()).isZero();
      assertThat(note.words()).isEmpty();
    }
    CleanNote sure = DeIdentifier.clean(new Note(1, "", "", "cough wheeze sputum"));
    assertThat(model.classify(sure).abstained()).isFalse();
    assertThat(model.withThreshold(1).classify(sure).abstained()).isTrue();
  }

  @Test
  void aModelFileIsTheModelAndADamagedOneIsRefused() throws IOException {
    TriageModel model = learnt(notes(60, 1));
    byte[] bytes = bytes(model);
    List<CleanNote> clean = DeIdentifier.clean(notes(30, 5));
    assertThat(read(bytes).classify(clean)).isEqualTo(model.classify(clean));
    assertThat(read(bytes).learning()).isEqualTo(model.learning());
    Random random = new Random(7);
    for (int k = 0; k < 200; k++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      assertThatThrownBy(() -> read(damaged)).isInstanceOf(ModelFile.Refused.class);
      byte[] cut = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
      assertThatThrownBy(() -> read(cut)).isInstanceOf(ModelFile.Refused.class);
    }
    assertThatThrownBy(() -> read("label,text\n".getBytes()))
        .isInstanceOfSatisfying(
            ModelFile.Refused.class, e -> assertThat(e.fault()).isEqualTo(Fault.NOT_A_MODEL));
  }

  @Test
  void stoppedMeansNoModel() {
    assertThat(new TriageLearner(_ -> {}, () -> true).learn(DeIdentifier.clean(notes(60, 1))))
        .isEmpty();
  }

  @Test
  void classesThatCannotBeLearntAreNamed() {
    List<Note> notes = new ArrayList<>(notes(9, 1));
    notes.add(new Note(20, "", "ghost", "  "));
    notes.add(new Note(21, "", "", "no label"));
    assertThat(TriageCheck.learning("f.csv", notes))
        .filteredOn(p -> p.isError())
        .extracting(p -> p.fault())
        .containsExactlyInAnyOrder(Fault.MISSING_VALUE, Fault.EMPTY_CLASS);
    List<Note> one = notes.stream().filter(n -> n.label().equals("skin")).toList();
    assertThat(TriageCheck.learning("f.csv", one))
        .extracting(p -> p.fault())
        .contains(Fault.ONE_CLASS);
  }
}
