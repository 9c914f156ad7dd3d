package org.fourfold.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.fhir.FhirFormat;
import org.fourfold.ui.control.ColumnLayout;
import org.fourfold.ui.mvvm.InlineBackground;
import org.fourfold.ui.shell.Opened;
import org.fourfold.ui.shell.OutcomeKey;
import org.fourfold.ui.shell.Planner;
import org.fourfold.ui.shell.Remembered;
import org.fourfold.ui.shell.Session;
import org.fourfold.ui.shell.Tasks;
import org.fourfold.ui.shell.WorkspaceFiles;

/** A session whose background work is done at once, with a planner that finds the empty plan. */
public final class TestDesk {
  private TestDesk() {}

  /** The plan in which nothing is done: always at hand, never the best. */
  public static final Planner EMPTY_PLAN =
      (department, request, listener, cancellation) -> emptyPlan(department, request);

  private static PlanOutcome emptyPlan(Department department, PlanRequest request) {
    Focus focus = request.focus();
    var goal = request.objective().orElse(department.profile().objective());
    Totals totals = new Totals(0, 0, 0, 0, Map.of(), 0);
    return new PlanOutcome(
        PlanStatus.FEASIBLE,
        focus,
        goal,
        0.0,
        null,
        null,
        null,
        null,
        0,
        department.hash(),
        1,
        Map.of(),
        null,
        List.of(),
        List.of(),
        totals,
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        false,
        null,
        null);
  }

  public static Session session(Workspace workspace) {
    return session(workspace, EMPTY_PLAN);
  }

  public static Session session(Workspace workspace, Planner planner) {
    Tasks tasks = new Tasks(new InlineBackground(), Runnable::run);
    Session session = new Session(planner, tasks, Locale.UK, "resources");
    session.open(Opened.unsaved(workspace.profile().name(), workspace));
    return session;
  }

  /** Workspaces that are kept in memory only. */
  public static final class MemoryFiles implements WorkspaceFiles {
    private static final Path FULL = Path.of("full");

    private final boolean full;

    /**
     * @param full whether the data folder is on a disk without room
     */
    public MemoryFiles(boolean full) {
      this.full = full;
    }

    @Override
    public Opened sample() {
      Workspace sample = SampleWorkspace.read();
      return Opened.unsaved(sample.profile().name(), sample);
    }

    @Override
    public Opened open(Path file) {
      return sample();
    }

    @Override
    public Opened create(Path file, Workspace workspace, Map<OutcomeKey, PlanOutcome> outcomes)
        throws IOException {
      if (file.equals(FULL)) {
        throw new IOException("The disk is full.");
      }
      return Opened.unsaved(file.getFileName().toString(), workspace);
    }

    @Override
    public Opened restore(Path backup, Path file, String passphrase) {
      return sample();
    }

    @Override
    public Path freePlace(String name) {
      return full ? FULL : Path.of(name);
    }

    @Override
    public List<Path> recent() {
      return List.of();
    }

    @Override
    public Imported read(Path folderOrFile, Workspace current) {
      return new Imported(SampleWorkspace.read(), List.of());
    }

    @Override
    public void write(Workspace workspace, Path folderOrFile) {}

    @Override
    public void write(Workspace workspace, FhirFormat.Form form, Path file) {}
  }

  /** Remembers for one test. */
  public static final class MemoryRemembered implements Remembered {
    private final Map<String, ColumnLayout> columns = new HashMap<>();
    private String theme;

    public MemoryRemembered(String theme) {
      this.theme = theme;
    }

    @Override
    public String theme() {
      return theme;
    }

    @Override
    public void rememberTheme(String wanted) {
      theme = wanted;
    }

    @Override
    public void rememberLanguage(String tag) {}

    @Override
    public double pane(String name, double otherwise) {
      return otherwise;
    }

    @Override
    public void rememberPane(String name, double share) {}

    @Override
    public ColumnLayout columns(String table) {
      return columns.getOrDefault(table, ColumnLayout.OWN);
    }

    @Override
    public void rememberColumns(String table, ColumnLayout layout) {
      columns.put(table, layout);
    }
  }

  /** One edit: another code for the first resource, "Change of code" in the history. */
  public static void recodeFirstResource(Session session, String code) {
    session.edit(
        "Change of code",
        w -> {
          List<Resource> rows = new ArrayList<>(w.rows(DepartmentTables.RESOURCES));
          var column = DepartmentTables.RESOURCES.column("resource");
          rows.set(0, DepartmentTables.RESOURCES.with(rows.getFirst(), column, code));
          return w.with(DepartmentTables.RESOURCES, rows);
        });
  }
}
