package org.fourfold.ui.triage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.triage.ClassifiedNote;
import org.fourfold.domain.triage.ClassifiedRow;
import org.fourfold.domain.triage.RemovedKind;
import org.fourfold.domain.triage.TriageScore;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.csv.RowFile;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.exchange.format.Unreadable;
import org.fourfold.exchange.triage.NoteSheet;
import org.fourfold.triage.CleanNote;
import org.fourfold.triage.DeIdentifier;
import org.fourfold.triage.ModelFile;
import org.fourfold.triage.TriageCheck;
import org.fourfold.triage.TriageLearner;
import org.fourfold.triage.TriageModel;
import org.fourfold.triage.TriageTrial;
import org.fourfold.ui.mvvm.Background;
import org.fourfold.ui.mvvm.Running;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** What the Triage screen knows: what was learnt, how good it is, and the notes given a class. */
public final class TriageViewModel {
  private static final Table<ClassifiedRow> CLASSIFIED = Table.of(ClassifiedRow.class);
  private static final String EXAMPLE = "/org/fourfold/assets/example/triage/";
  private static final int TOLD = 6;

  private final Session session;
  private final Texts texts;
  private final NumberText numbers;
  private final ObjectProperty<TriageTrial> trial = new SimpleObjectProperty<>();
  private final ObjectProperty<TriageModel> model = new SimpleObjectProperty<>();
  private final ObjectProperty<TriageScore> score = new SimpleObjectProperty<>();
  private final ObjectProperty<List<NoteLine>> lines = new SimpleObjectProperty<>(List.of());
  private final DoubleProperty threshold = new SimpleDoubleProperty(TriageLearner.USUAL_THRESHOLD);
  private final StringProperty message = new SimpleStringProperty("");
  private final StringProperty finding = new SimpleStringProperty("");
  private final StringProperty classified = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private List<CleanNote> notes = List.of();
  private String source = "";
  private Running running;

  public TriageViewModel(Session session) {
    this.session = session;
    texts = new Texts(TriageViewModel.class, session.locale());
    numbers = new NumberText(session.locale());
    threshold.addListener(_ -> judge());
  }

  /** Where notes come from. */
  private record Source(String name, CsvSheet.Opening opening) {
    static Source of(Path file) {
      return new Source(file.getFileName().toString(), () -> Files.newInputStream(file));
    }

    static Source example(String name) {
      return new Source(name, () -> TriageViewModel.class.getResourceAsStream(EXAMPLE + name));
    }

    static Source text(String name, String text) {
      byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
      return new Source(name, () -> new ByteArrayInputStream(bytes));
    }

    NoteSheet read(boolean labelled) throws IOException {
      CsvSheet csv = new CsvSheet(name, opening, Limits.USUAL);
      try {
        return labelled ? NoteSheet.labelled(csv) : NoteSheet.open(csv);
      } catch (Unreadable e) {
        return new NoteSheet(List.of(), List.of(e.problem()));
      }
    }
  }

  void learn(Path file) {
    learn(Source.of(file));
  }

  void learnPasted(String text) {
    learn(Source.text(texts.of("pasted"), text));
  }

  /** Invented letters to five clinics, in English and Chinese. */
  void example() {
    learn(Source.example("labelled.csv"));
  }

  void classify(Path file) {
    classify(Source.of(file));
  }

  void classifyPasted(String text) {
    classify(Source.text(texts.of("pasted"), text));
  }

  void exampleNotes() {
    classify(Source.example("notes.csv"));
  }

  /** What is left of labelled notes without names, and what was wrong with them. */
  private record Read(List<CleanNote> notes, List<Problem> problems, Optional<TriageTrial> trial) {
    boolean refused() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  private void learn(Source from) {
    start(
        texts.of("task.learn"),
        told -> {
          NoteSheet sheet = from.read(true);
          List<Problem> problems = new ArrayList<>(sheet.problems());
          if (problems.stream().noneMatch(Problem::isError)) {
            problems.addAll(TriageCheck.learning(from.name(), sheet.notes()));
          }
          List<CleanNote> clean =
              DeIdentifier.clean(sheet.notes()).stream().filter(n -> !n.text().isBlank()).toList();
          if (problems.stream().anyMatch(Problem::isError)) {
            return new Read(clean, problems, Optional.empty());
          }
          String phase = texts.of("task.phase", clean.size());
          Optional<TriageTrial> made =
              TriageTrial.of(clean, done -> told.tell(phase, done), told::cancelled);
          return new Read(clean, problems, made);
        },
        read -> learnt(from.name(), read));
  }

  private void learnt(String name, Read read) {
    if (read.refused() || read.trial().isEmpty()) {
      message.set(read.refused() ? said(read.problems()) : texts.of("stopped"));
      return;
    }
    notes = read.notes();
    message.set(said(read.problems()));
    trial.set(read.trial().get());
    model.set(trial.get().model());
    lines.set(List.of());
    classified.set("");
    source = name;
    judge();
  }

  /** Scores again, and gives notes their class again, at the threshold as it stands. */
  private void judge() {
    TriageModel now = model.get();
    if (now == null) {
      return;
    }
    model.set(now.withThreshold(threshold.get()));
    TriageTrial tried = trial.get();
    score.set(tried == null || tried.aside().isEmpty() ? null : tried.score(threshold.get()));
    finding.set(tried == null ? texts.of("opened", now.learning().notes(), source) : found(tried));
    if (!lines.get().isEmpty()) {
      show(
          lines.get().stream()
              .map(l -> new NoteLine(l.note(), l.given().withThreshold(threshold.get())))
              .toList());
    }
  }

  private String found(TriageTrial tried) {
    int all = tried.model().learning().notes();
    int classes = tried.model().labels().size();
    TriageScore s = score.get();
    String chosen = texts.of("finding.learnt", all, classes, tried.model().learning().chosen());
    String how =
        s == null
            ? texts.of("finding.few")
            : texts.of(
                "finding.scored",
                s.notes(),
                numbers.fixed(s.accuracy(), 3),
                numbers.fixed(s.macroF1(), 3),
                numbers.fixed(s.calibrationError(), 3),
                s.abstained());
    return chosen + " " + how + " " + removed(notes);
  }

  /** How many things of each kind were taken out. */
  private String removed(List<CleanNote> from) {
    Map<RemovedKind, Integer> counts = DeIdentifier.counts(from);
    return counts.isEmpty()
        ? texts.of("removed.none")
        : texts.of(
            "removed",
            counts.entrySet().stream()
                .map(e -> texts.of("kind." + e.getKey().code(), e.getValue()))
                .collect(Collectors.joining(", ")));
  }

  private void classify(Source from) {
    TriageModel now = model.get();
    if (now == null) {
      message.set(texts.of("unlearnt"));
      return;
    }
    this.<Given>start(
        texts.of("task.classify"),
        _ -> {
          NoteSheet sheet = from.read(false);
          return new Given(lines(now, DeIdentifier.clean(sheet.notes())), sheet.problems());
        },
        given -> {
          message.set(said(given.problems()));
          if (given.problems().stream().noneMatch(Problem::isError)) {
            source = from.name();
            show(given.lines());
          }
        });
  }

  private record Given(List<NoteLine> lines, List<Problem> problems) {}

  private static List<NoteLine> lines(TriageModel now, List<CleanNote> clean) {
    List<ClassifiedNote> given = now.classify(clean);
    List<NoteLine> made = new ArrayList<>(clean.size());
    for (int i = 0; i < clean.size(); i++) {
      made.add(new NoteLine(clean.get(i), given.get(i)));
    }
    return made;
  }

  private void show(List<NoteLine> made) {
    lines.set(List.copyOf(made));
    long left = made.stream().filter(l -> l.given().abstained()).count();
    classified.set(
        texts.of("classified", made.size(), source, left)
            + " "
            + removed(made.stream().map(NoteLine::note).toList()));
  }

  private <T> void start(String name, Background.Work<T> work, Consumer<T> done) {
    cancel();
    busy.set(true);
    running =
        session
            .tasks()
            .start(
                name,
                work,
                result -> {
                  busy.set(false);
                  done.accept(result);
                },
                e -> {
                  busy.set(false);
                  message.set(texts.of("failed", String.valueOf(e.getMessage())));
                });
  }

  void cancel() {
    if (busy.get() && running != null) {
      running.cancel();
    }
  }

  private String said(List<Problem> problems) {
    String first =
        problems.stream()
            .limit(TOLD)
            .map(p -> p.message(session.locale()))
            .collect(Collectors.joining("\n"));
    int more = problems.size() - TOLD;
    return more > 0 ? first + "\n" + texts.of("more", more) : first;
  }

  /** Writes what was learnt: numbers only, no word of a note. */
  void saveModel(Path file) {
    TriageModel now = model.get();
    write(file, () -> SafeFile.write(file, out -> ModelFile.write(now, out)));
  }

  /** Writes identity, class, confidence and deciding words of each note. */
  void saveClassified(Path file) {
    List<ClassifiedRow> rows = lines.get().stream().map(l -> ClassifiedRow.of(l.given())).toList();
    write(file, () -> SafeFile.write(file, out -> RowFile.write(CLASSIFIED, rows, out)));
  }

  @FunctionalInterface
  private interface Writing {
    void write() throws IOException;
  }

  private void write(Path file, Writing writing) {
    this.<Path>start(
        texts.of("task.save"),
        _ -> {
          writing.write();
          return file;
        },
        written -> message.set(texts.of("saved", written)));
  }

  void openModel(Path file) {
    this.<TriageModel>start(
        texts.of("task.open"),
        _ -> {
          try (InputStream in = Files.newInputStream(file)) {
            return ModelFile.read(in, Files.size(file));
          } catch (ModelFile.Refused e) {
            List<String> why = List.of(String.valueOf(e.getMessage()));
            Problem problem = Problem.error(file.getFileName().toString(), 0, "", e.fault(), why);
            throw new IOException(problem.message(session.locale()), e);
          }
        },
        read -> {
          message.set("");
          trial.set(null);
          model.set(read);
          lines.set(List.of());
          classified.set("");
          source = file.getFileName().toString();
          threshold.set(read.learning().threshold());
          judge();
        });
  }

  void tell(String text) {
    message.set(text);
  }

  ObjectProperty<TriageTrial> trial() {
    return trial;
  }

  ObjectProperty<TriageModel> model() {
    return model;
  }

  /** {@code null} where no notes were put aside. */
  ObjectProperty<TriageScore> score() {
    return score;
  }

  ObjectProperty<List<NoteLine>> lines() {
    return lines;
  }

  DoubleProperty threshold() {
    return threshold;
  }

  StringProperty message() {
    return message;
  }

  StringProperty finding() {
    return finding;
  }

  StringProperty classified() {
    return classified;
  }

  BooleanProperty busy() {
    return busy;
  }

  String source() {
    return source;
  }

  Session session() {
    return session;
  }

  Texts texts() {
    return texts;
  }
}
