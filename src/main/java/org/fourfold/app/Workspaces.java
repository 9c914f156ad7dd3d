package org.fourfold.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.FileFormats;
import org.fourfold.exchange.fhir.FhirEntry;
import org.fourfold.exchange.fhir.FhirFormat;
import org.fourfold.exchange.format.FileFormat;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.exchange.format.Limits;
import org.fourfold.store.Backup;
import org.fourfold.store.DatedBackups;
import org.fourfold.store.Passphrase;
import org.fourfold.store.PlanSummary;
import org.fourfold.store.Relocking;
import org.fourfold.store.StoreException;
import org.fourfold.store.StoreProblem;
import org.fourfold.store.WorkspaceFile;
import org.fourfold.ui.shell.Opened;
import org.fourfold.ui.shell.OutcomeKey;
import org.fourfold.ui.shell.WorkspaceFiles;

/** How the window's workspaces come and go: through the store, and through files of exchange. */
public final class Workspaces implements WorkspaceFiles {
  private static final String NOT_IN_FILE_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

  private final KeptSettings settings;
  private final Path home;

  /** Of the file opened last; kept to change it, and nowhere but in memory. */
  private volatile Optional<Passphrase> passphrase = Optional.empty();

  private volatile Optional<String> notice = Optional.empty();

  /**
   * @param home folder of workspaces that were given no place by their planner
   */
  Workspaces(KeptSettings settings, Path home) {
    this.settings = settings;
    this.home = home;
  }

  @Override
  public Opened sample() {
    Workspace sample = Sample.read();
    return Opened.unsaved(sample.profile().name(), sample);
  }

  @Override
  public Opened open(Path file) throws Exception {
    return open(file, Optional.<Passphrase>empty());
  }

  @Override
  public boolean isLocked(Path file) {
    return WorkspaceFile.isLocked(file);
  }

  @Override
  public Opened open(Path file, String passphrase) throws Exception {
    return open(file, Optional.of(Passphrase.of(passphrase)));
  }

  @Override
  public Relocked relock(Path file, String wanted) throws Exception {
    Optional<Passphrase> next =
        wanted.isEmpty() ? Optional.empty() : Optional.of(Passphrase.of(wanted));
    try {
      Relocking.change(file, passphrase, next);
    } catch (StoreException e) {
      return new Relocked(open(file, passphrase), Optional.of(inWords(e).getMessage()));
    }
    return new Relocked(open(file, next), Optional.empty());
  }

  @Override
  public Optional<String> notice() {
    return notice;
  }

  private Opened open(Path file, Optional<Passphrase> given) throws Exception {
    WorkspaceFile opened;
    try {
      opened = WorkspaceFile.open(file, given);
    } catch (StoreException e) {
      throw refused(file, e);
    }
    passphrase = opened.isLocked() ? given : Optional.empty();
    notice = opened.recovery().map(found -> found.message(locale()));
    try {
      return opened(opened, inWords(() -> opened.inputs().load()));
    } catch (Exception e) {
      opened.close();
      throw e;
    }
  }

  /** A damaged file is told with its latest backup. */
  private Exception refused(Path file, StoreException e) {
    boolean damaged =
        Set.of(StoreProblem.Kind.DAMAGED, StoreProblem.Kind.NOT_A_WORKSPACE)
            .contains(e.problem().kind());
    Optional<Path> backup = damaged ? DatedBackups.latest(file) : Optional.empty();
    return backup.isEmpty() ? inWords(e) : new Damaged(e.problem().message(locale()), backup.get());
  }

  @Override
  public Opened restore(Path backup, Path file, String words) throws Exception {
    Optional<Passphrase> given =
        words.isEmpty() ? Optional.empty() : Optional.of(Passphrase.of(words));
    return open(inWords(() -> Backup.restore(backup, file, given)), given);
  }

  @Override
  public boolean isLockedBackup(Path backup) {
    return Backup.isLocked(backup);
  }

  @Override
  public Opened create(Path file, Workspace workspace, Map<OutcomeKey, PlanOutcome> outcomes)
      throws Exception {
    WorkspaceFile made = inWords(() -> WorkspaceFile.create(file, workspace));
    try {
      outcomes.forEach((key, outcome) -> made.plans().save(key.scenario(), outcome));
      return opened(made, workspace);
    } catch (StoreException e) {
      made.close();
      throw inWords(e);
    }
  }

  private Opened opened(WorkspaceFile file, Workspace workspace) {
    Map<OutcomeKey, PlanOutcome> outcomes = new HashMap<>();
    for (PlanSummary kept : file.plans().list()) {
      OutcomeKey key = new OutcomeKey(kept.scenario(), kept.focus(), kept.goal());
      if (!outcomes.containsKey(key)) {
        file.plans().get(kept.id()).ifPresent(outcome -> outcomes.put(key, outcome));
      }
    }
    settings.change(s -> s.opened(file.path().toString()));
    return new Opened(
        file.title(),
        Optional.of(file.path()),
        workspace,
        outcomes,
        Optional.of(new WorkspaceSaver(file, this)));
  }

  @Override
  public Path freePlace(String name) {
    String safe = name.replaceAll(NOT_IN_FILE_NAMES, " -").strip();
    Path place = home.resolve(safe.isEmpty() ? "Workspace" : safe);
    for (int copy = 2; WorkspaceFile.exists(place); copy++) {
      place = home.resolve(safe + " " + copy);
    }
    return place;
  }

  @Override
  public List<Path> recent() {
    return settings.now().recent().stream().map(Path::of).filter(Files::exists).toList();
  }

  @Override
  public Imported read(Path folderOrFile, Workspace current) {
    Optional<FileFormat> format =
        Files.exists(folderOrFile) ? FileFormats.of(folderOrFile) : Optional.empty();
    if (format.isEmpty()) {
      Fault fault = Files.exists(folderOrFile) ? Fault.NOT_A_FOLDER : Fault.NOT_FOUND;
      String path = folderOrFile.toString();
      Problem problem = Problem.error("", 0, "", fault, List.of(path));
      return new Imported(current, List.of(problem), 1, List.of());
    }
    if (FhirFormat.named(folderOrFile)) {
      FhirFormat.Reconciled read = FhirFormat.reconcile(folderOrFile, current, Limits.USUAL);
      return imported(read.result(), current, read.entries());
    }
    return imported(format.get().read(folderOrFile, current), current, List.of());
  }

  private static Imported imported(
      ImportResult result, Workspace current, List<FhirEntry> entries) {
    return switch (result) {
      case ImportResult.Imported(Workspace workspace, List<Problem> warnings) ->
          new Imported(workspace, warnings, 0, entries);
      case ImportResult.Refused(List<Problem> problems, int errors) ->
          new Imported(current, problems, errors, List.of());
    };
  }

  @Override
  public void write(Workspace workspace, Path folderOrFile) throws Exception {
    FileFormats.forTarget(folderOrFile).write(workspace, folderOrFile);
  }

  @Override
  public void write(Workspace workspace, FhirFormat.Form form, Path file) throws Exception {
    new FhirFormat(form).write(workspace, file);
  }

  private Locale locale() {
    return Locale.forLanguageTag(settings.now().locale());
  }

  /** Work of the store, whose failures are given as sentences. */
  @FunctionalInterface
  interface Work<T> {
    T done() throws Exception;
  }

  <T> T inWords(Work<T> work) throws Exception {
    try {
      return work.done();
    } catch (StoreException e) {
      throw inWords(e);
    }
  }

  private Exception inWords(StoreException e) {
    return new Exception(e.problem().message(locale()), e);
  }
}
