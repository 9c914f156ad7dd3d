package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.triage.ClassifiedNote;
import org.fourfold.domain.triage.ClassifiedRow;
import org.fourfold.domain.triage.Note;
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
import org.fourfold.triage.TriageEvaluation;
import org.fourfold.triage.TriageLearner;
import org.fourfold.triage.TriageModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns classes of referral notes, gives notes their class, and says how good that is. */
@Command(name = "triage")
public final class TriageVerb extends Verb {
  private static final Table<ClassifiedRow> CLASSIFIED = Table.of(ClassifiedRow.class);

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "train|classify|evaluate", descriptionKey = "what")
  private String what;

  @Parameters(index = "1", paramLabel = "NOTES.csv", descriptionKey = "notes")
  private Path notes;

  @Option(names = "--model", required = true, paramLabel = "FILE")
  private Path model;

  @Option(names = "--out", paramLabel = "FILE.csv")
  private Path out;

  @Option(names = "--threshold", paramLabel = "SHARE")
  private Double threshold;

  public TriageVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    if (threshold != null && !(threshold >= 0 && threshold <= 1)) {
      throw new WrongValue(spec, "--threshold", threshold.toString(), "allowed.share");
    }
    long start = System.nanoTime();
    return switch (what) {
      case "train" -> train(answer, start);
      case "classify" -> classify(answer, start);
      case "evaluate" -> evaluate(answer, start);
      default ->
          throw new WrongValue(spec, "train|classify|evaluate", what, "train, classify, evaluate");
    };
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) * 1e-9;
  }

  private Exit train(Answer answer, long start) throws IOException {
    SafeFile.require(model);
    NoteSheet sheet = read(answer, true);
    List<Problem> problems = TriageCheck.learning(notes.toString(), sheet.notes());
    BadInput.refuse(problems);
    answer.complain(problems);
    List<CleanNote> clean = DeIdentifier.clean(sheet.notes());
    BooleanSupplier stopped = bench.cancellation()::requested;
    Optional<TriageModel> found = new TriageLearner(_ -> {}, stopped).learn(clean);
    if (found.isEmpty()) {
      answer.json(Json.object().put("status", "cancelled"));
      return Exit.STOPPED_WITHOUT;
    }
    TriageModel learnt = threshold == null ? found.get() : found.get().withThreshold(threshold);
    SafeFile.write(model, stream -> ModelFile.write(learnt, stream));
    ObjectNode json = Json.of(learnt.learning());
    json.put("model", model.toString());
    json.set("removed", TriageText.removed(clean));
    json.put("seconds", seconds(start));
    answer.json(json);
    TriageText text = new TriageText(answer.phrases());
    answer.say(text.learnt(learnt, model));
    answer.say(text.removed(DeIdentifier.counts(clean)));
    return Exit.DONE;
  }

  private Exit classify(Answer answer, long start) throws IOException {
    if (out == null) {
      throw new ParameterException(spec.commandLine(), answer.phrases().of("triage.out"));
    }
    SafeFile.require(out);
    TriageModel learnt = model();
    List<Note> read = read(answer, false).notes();
    List<CleanNote> clean = DeIdentifier.clean(read);
    List<ClassifiedNote> classified = learnt.classify(clean);
    List<ClassifiedRow> rows = classified.stream().map(ClassifiedRow::of).toList();
    SafeFile.write(out, stream -> RowFile.write(CLASSIFIED, rows, stream));
    long abstained = classified.stream().filter(ClassifiedNote::abstained).count();
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (ClassifiedNote note : classified) {
      counts.merge(note.label(), note.abstained() ? 0 : 1, Integer::sum);
    }
    ObjectNode json = Json.object().put("status", "done").put("out", out.toString());
    json.put("notes", classified.size()).put("abstained", abstained);
    json.set("counts", Json.value(counts));
    json.set("removed", TriageText.removed(clean));
    json.put("seconds", seconds(start));
    answer.json(json);
    TriageText text = new TriageText(answer.phrases());
    answer.say(answer.phrases().of("triage.classified", classified.size(), abstained, out));
    answer.say(text.counts(counts));
    answer.say(text.removed(DeIdentifier.counts(clean)));
    return Exit.DONE;
  }

  private Exit evaluate(Answer answer, long start) throws IOException {
    TriageModel learnt = model();
    NoteSheet sheet = read(answer, true);
    List<Problem> problems = new ArrayList<>();
    List<Note> scored = new ArrayList<>();
    TreeMap<String, Integer> unlearnt = new TreeMap<>();
    for (Note note : sheet.notes()) {
      if (note.label().isEmpty()) {
        List<String> none = List.of();
        problems.add(
            Problem.error(notes.toString(), note.row(), "label", Fault.MISSING_VALUE, none));
      } else {
        scored.add(note);
        if (!learnt.labels().contains(note.label())) {
          unlearnt.merge(note.label(), 1, Integer::sum);
        }
      }
    }
    unlearnt.forEach(
        (label, count) ->
            problems.add(
                Problem.warning(
                    notes.toString(),
                    0,
                    "label",
                    Fault.UNLEARNT_CLASS,
                    List.of(label, count.toString()))));
    BadInput.refuse(problems);
    answer.complain(problems);
    List<CleanNote> clean = DeIdentifier.clean(scored);
    TriageScore score = TriageEvaluation.of(learnt, clean);
    ObjectNode json = Json.of(score);
    json.put("threshold", learnt.learning().threshold());
    json.put("chosen", learnt.learning().chosen());
    json.set("removed", TriageText.removed(clean));
    json.put("seconds", seconds(start));
    answer.json(json);
    answer.say(new TriageText(answer.phrases()).score(score));
    return Exit.DONE;
  }

  private NoteSheet read(Answer answer, boolean labelled) throws IOException {
    if (!Files.isRegularFile(notes)) {
      throw missing(notes);
    }
    try {
      CsvSheet csv =
          new CsvSheet(notes.toString(), () -> Files.newInputStream(notes), Limits.USUAL);
      NoteSheet sheet = labelled ? NoteSheet.labelled(csv) : NoteSheet.open(csv);
      BadInput.refuse(sheet.problems());
      answer.complain(sheet.problems());
      return sheet;
    } catch (Unreadable e) {
      throw new BadInput(List.of(e.problem()));
    }
  }

  private TriageModel model() throws IOException {
    if (!Files.isRegularFile(model)) {
      throw missing(model);
    }
    try (InputStream in = Files.newInputStream(model)) {
      TriageModel read = ModelFile.read(in, Files.size(model));
      return threshold == null ? read : read.withThreshold(threshold);
    } catch (ModelFile.Refused e) {
      List<String> why = List.of(String.valueOf(e.getMessage()));
      throw new BadInput(List.of(Problem.error(model.toString(), 0, "", e.fault(), why)));
    }
  }

  private static BadInput missing(Path file) {
    List<String> path = List.of(file.toString());
    return new BadInput(List.of(Problem.error("", 0, "", Fault.NOT_FOUND, path)));
  }
}
