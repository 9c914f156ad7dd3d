package org.fourfold.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.fhir.FhirFormat;
import org.fourfold.report.Listing;
import org.fourfold.ui.mvvm.Background.Work;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Dialogs.FileKind;
import org.fourfold.ui.mvvm.Texts;

/** New, Open, Save as, Import, Export: each asks, works beside the screen, and then shows. */
public final class WorkspaceCommands {
  private static final int PROBLEMS_TOLD = 3;
  private static final int CHANGES_SHOWN = 20_000;

  private final Session session;
  private final WorkspaceFiles files;
  private final Dialogs dialogs;
  private final Texts texts;
  private final Consumer<ListingViewModel> lists;
  private final Listings listings;
  private final BackupCommands backups;

  /**
   * @param lists shows a list beside the window
   */
  public WorkspaceCommands(
      Session session,
      WorkspaceFiles files,
      Dialogs dialogs,
      Texts texts,
      Consumer<ListingViewModel> lists) {
    this.session = session;
    this.lists = lists;
    listings = new Listings(texts);
    backups = new BackupCommands(this, session, files, dialogs, texts);
    this.files = files;
    this.dialogs = dialogs;
    this.texts = texts;
    session.history().dirty().addListener((_, _, changed) -> keepFirstChange(changed));
  }

  /** The first change of a new workspace or of the sample gives it a file of its own. */
  private void keepFirstChange(boolean changed) {
    if (!changed || session.file().get() != null) {
      return;
    }
    String name = session.name().get();
    Workspace workspace = session.workspace().get();
    Map<OutcomeKey, PlanOutcome> outcomes = Map.copyOf(session.planning().outcomes());
    run(
        "save",
        _ -> files.create(files.freePlace(name), workspace, outcomes),
        kept -> keepIn(kept, name));
  }

  /** Another workspace may have been opened meanwhile; then the file is only let go of. */
  private void keepIn(Opened kept, String name) {
    if (session.file().get() == null && session.name().get().equals(name)) {
      session.moved(kept);
    } else {
      session.tasks().quiet().start("close", _ -> let(kept), _ -> {}, _ -> {});
    }
  }

  private static Opened let(Opened kept) throws Exception {
    if (kept.saver().isPresent()) {
      kept.saver().get().close();
    }
    return kept;
  }

  /** A new workspace with nothing in it but the name asked for. */
  public void create() {
    dialogs
        .ask(texts.of("new.title"), texts.of("new.label"), texts.of("new.initial"))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && leave())
        .ifPresent(
            name -> {
              session.open(Opened.unsaved(name, Workspace.empty(name)));
              session.navigator().go("department");
            });
  }

  public void openSample() {
    if (leave()) {
      run("open", _ -> files.sample(), session::open);
    }
  }

  public void open() {
    dialogs.open(texts.of("open.title"), List.of(workspaceKind())).ifPresent(this::open);
  }

  /** Opens a file; one that is open already stays so. */
  public void open(Path file) {
    Path present = session.file().get();
    boolean same = present != null && present.toAbsolutePath().equals(file.toAbsolutePath());
    if (!same && leave()) {
      if (files.isLocked(file)) {
        dialogs
            .askSecret(texts.of("open.title"), texts.of("open.passphrase", file.getFileName()))
            .ifPresent(words -> open(file, words, _ -> files.open(file, words)));
      } else {
        open(file, "", _ -> files.open(file));
      }
    }
  }

  /** A damaged file stays as it is; its latest backup is offered under another name. */
  private void open(Path file, String passphrase, Work<Opened> work) {
    session
        .tasks()
        .start(
            texts.of("task.open"),
            work,
            this::opened,
            e -> {
              if (e instanceof WorkspaceFiles.Damaged damaged) {
                backups.offer(damaged, file, passphrase);
              } else {
                dialogs.fail(texts.of("failed.open"), reason(e));
              }
            });
  }

  /** Backups of the file that is open, and files that come back from them. */
  public BackupCommands backups() {
    return backups;
  }

  /** Shows what was opened, and what is to be said of it. */
  void opened(Opened opened) {
    session.open(opened);
    tellNotice();
  }

  /** Says what was found in a file that was not closed in order; nothing after one in order. */
  public void tellNotice() {
    files.notice().ifPresent(text -> dialogs.tell(texts.of("recovery.title"), text));
  }

  /** Sets, changes or removes the passphrase of the file that is open. */
  public void lock() {
    Path file = session.file().get();
    String title = texts.of("lock.title");
    if (file == null) {
      dialogs.tell(title, texts.of("lock.nowhere"));
      return;
    }
    Optional<String> words = dialogs.askSecret(title, texts.of("lock.new"));
    Optional<String> again =
        words.isEmpty() ? words : dialogs.askSecret(title, texts.of("lock.again"));
    if (again.isEmpty()) {
      return;
    }
    if (!again.equals(words)) {
      dialogs.fail(title, texts.of("lock.differ"));
      return;
    }
    session.saving().close(() -> run("lock", _ -> files.relock(file, again.get()), this::relocked));
  }

  private void relocked(WorkspaceFiles.Relocked done) {
    session.moved(done.opened());
    String title = texts.of("lock.title");
    done.trouble()
        .ifPresentOrElse(
            why -> dialogs.fail(title, why), () -> dialogs.tell(title, texts.of("lock.done")));
  }

  /** Keeps the workspace in a file from now on. */
  public void saveAs() {
    Workspace workspace = session.workspace().get();
    Map<OutcomeKey, PlanOutcome> outcomes = Map.copyOf(session.planning().outcomes());
    dialogs
        .save(texts.of("save.title"), session.name().get(), List.of(workspaceKind()))
        .ifPresent(
            file -> run("save", _ -> files.create(file, workspace, outcomes), session::moved));
  }

  /** Reads a planning folder into the open workspace as one step of undo. */
  public void importFolder() {
    dialogs.openFolder(texts.of("import.folder")).ifPresent(this::importFrom);
  }

  public void importFile() {
    dialogs.open(texts.of("import.file"), importKinds()).ifPresent(this::importFrom);
  }

  public void importFrom(Path from) {
    Workspace current = session.workspace().get();
    run("import", _ -> files.read(from, current), read -> imported(from, read));
  }

  private void imported(Path from, WorkspaceFiles.Imported read) {
    String name = from.getFileName().toString();
    List<Problem> errors = read.problems().stream().filter(Problem::isError).toList();
    if (errors.isEmpty()) {
      session.look("");
      session.arrange(texts.of("import.action", name), _ -> read.workspace());
      if (!read.entries().isEmpty()) {
        show(listings.reconciliation(name, read.entries(), read.problems()));
      }
    } else if (errors.size() > PROBLEMS_TOLD) {
      show(listings.problems(name, errors, read.errors()));
    } else {
      StringBuilder list = new StringBuilder(texts.of("import.refused", errors.size()));
      errors.forEach(p -> list.append("\n• ").append(p.message(session.locale())));
      dialogs.fail(texts.of("import.failed"), list.toString());
    }
  }

  private void show(Listing listing) {
    lists.accept(new ListingViewModel(listing, session, dialogs));
  }

  /** Lists who changed what in the file that is open. */
  public void changes() {
    if (session.file().get() == null) {
      dialogs.tell(texts.of("changes.title"), texts.of("changes.nowhere"));
      return;
    }
    session
        .saving()
        .changes(
            CHANGES_SHOWN,
            entries -> show(listings.changes(entries, CHANGES_SHOWN)),
            e -> dialogs.fail(texts.of("changes.title"), reason(e)));
  }

  public void exportTo() {
    Workspace workspace = session.workspace().get();
    dialogs
        .save(texts.of("export.title"), session.name().get() + ".zip", exchangeKinds())
        .ifPresent(to -> export(to, () -> files.write(workspace, to)));
  }

  /** Writes bed capacity or slots of the workspace for other programs. */
  public void exportFhir(FhirFormat.Form form) {
    Workspace workspace = session.workspace().get();
    String code = form.code();
    dialogs
        .save(
            texts.of("export." + code),
            session.name().get() + " " + code + ".json",
            List.of(new FileKind(texts.of("kind.fhir"), List.of("*.json"))))
        .ifPresent(to -> export(to, () -> files.write(workspace, form, to)));
  }

  /** Writes something. */
  private interface Export {
    void write() throws Exception;
  }

  private void export(Path to, Export export) {
    run(
        "export",
        _ -> {
          export.write();
          return to;
        },
        _ -> dialogs.tell(texts.of("export.done"), to.toString()));
  }

  public List<Path> recent() {
    return files.recent();
  }

  /** Whether the program may end: asks too where screens hold what is in no file. */
  public boolean quit() {
    List<String> unsaved = session.drafts().unsaved();
    return leave()
        && (unsaved.isEmpty()
            || dialogs.confirm(
                texts.of("quit.title"),
                texts.of("quit.text", String.join(", ", unsaved)),
                texts.of("quit.verb")));
  }

  /** Whether the present workspace may be left: asks where changes are kept nowhere. */
  public boolean leave() {
    boolean kept =
        !session.history().dirty().get()
            || session.saving().state().get() == Saving.State.SAVING
            || session.saving().state().get() == Saving.State.SAVED;
    return kept
        || dialogs.confirm(
            texts.of("leave.title"),
            texts.of("leave.text", session.name().get()),
            texts.of("leave.verb"));
  }

  <T> void run(String key, Work<T> work, Consumer<T> done) {
    session
        .tasks()
        .start(
            texts.of("task." + key),
            work,
            done,
            e -> dialogs.fail(texts.of("failed." + key), reason(e)));
  }

  static String reason(Exception e) {
    return Optional.ofNullable(e.getMessage()).orElse(e.toString());
  }

  FileKind workspaceKind() {
    return new FileKind(texts.of("kind.workspace"), List.of("*.mv.db"));
  }

  private List<FileKind> importKinds() {
    List<FileKind> kinds = new ArrayList<>(exchangeKinds());
    kinds.add(new FileKind(texts.of("kind.table"), List.of("*.csv")));
    kinds.add(new FileKind(texts.of("kind.fhir"), List.of("*.json", "*.ndjson")));
    List<String> all = kinds.stream().flatMap(k -> k.patterns().stream()).toList();
    kinds.addFirst(new FileKind(texts.of("kind.all"), all));
    return kinds;
  }

  private List<FileKind> exchangeKinds() {
    return List.of(
        new FileKind(texts.of("kind.zip"), List.of("*.zip")),
        new FileKind(texts.of("kind.xlsx"), List.of("*.xlsx")));
  }
}
