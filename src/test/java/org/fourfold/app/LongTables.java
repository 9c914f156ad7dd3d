package org.fourfold.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.service.Demand;
import org.fourfold.domain.service.Service;
import org.fourfold.domain.service.ServiceUse;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.control.DataGrid;
import org.fourfold.ui.control.GridViewModel;
import org.fourfold.ui.control.PeriodGrid;
import org.fourfold.ui.control.PeriodGridViewModel;
import org.fourfold.ui.control.Sheet;
import org.fourfold.ui.control.TableSource;
import org.fourfold.ui.mvvm.ThreadBackground;
import org.fourfold.ui.shell.Look;
import org.fourfold.ui.shell.Opened;
import org.fourfold.ui.shell.Session;
import org.fourfold.ui.shell.SessionTables;
import org.fourfold.ui.shell.Tasks;

/** Measures grids of a thousand and of a million rows; see performance.md for the command. */
public final class LongTables {
  private static final int JUMPS = 200;

  private final Workspace sample = SampleWorkspace.read();

  private LongTables() {}

  /** Prints a line for each grid and size. */
  public static void main(String[] arguments) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          try {
            LongTables tables = new LongTables();
            for (int rows : new int[] {1_000, 1_000, 1_000_000}) {
              tables.rows(rows);
              tables.periods(rows);
            }
          } finally {
            done.countDown();
          }
        });
    done.await();
    Platform.exit();
  }

  private void rows(int count) {
    List<String> services =
        sample.rows(DepartmentTables.SERVICES).stream().map(Service::service).toList();
    List<Period> periods = sample.rows(DepartmentTables.PERIODS);
    List<Demand> demand = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      demand.add(
          new Demand(
              services.get(i % services.size()), periods.get(i % periods.size()).period(), i));
    }
    show("rows", count, sample.with(DepartmentTables.DEMAND, demand), false);
  }

  private void periods(int count) {
    List<Period> periods = sample.rows(DepartmentTables.PERIODS);
    int lines = count / periods.size();
    Service like = sample.rows(DepartmentTables.SERVICES).getFirst();
    List<Service> services = new ArrayList<>(lines);
    List<Demand> demand = new ArrayList<>(count);
    for (int i = 0; i < lines; i++) {
      String code = "S" + i;
      services.add(
          DepartmentTables.SERVICES.with(like, DepartmentTables.SERVICES.column("service"), code));
      for (Period period : periods) {
        demand.add(new Demand(code, period.period(), 100 + i % 7));
      }
    }
    Workspace workspace =
        sample
            .with(DepartmentTables.SERVICES, services)
            .with(DepartmentTables.SERVICE_USES, List.<ServiceUse>of())
            .with(DepartmentTables.DEMAND, demand);
    show("thing by month", count, workspace, true);
  }

  private void show(String kind, int count, Workspace workspace, boolean byMonth) {
    Session session = session(workspace);
    TableSource source = new SessionTables(session);
    long start = System.nanoTime();
    if (byMonth) {
      var grid = new PeriodGridViewModel<>(DepartmentTables.DEMAND, source);
      var view = new PeriodGrid(grid, new TestDesk.MemoryRemembered("light"));
      measure(kind, count, start, view, view.table(), grid, 4);
    } else {
      var grid = new GridViewModel<>(DepartmentTables.DEMAND, source);
      var view = new DataGrid<>(grid, new TestDesk.MemoryRemembered("light"));
      measure(kind, count, start, view, view.table(), grid, 2);
    }
    System.out.printf(
        "  undo %.0f ms%n",
        millis(
            () -> {
              session.undo();
              return null;
            }));
  }

  private static <L, K> void measure(
      String kind,
      int count,
      long start,
      Parent view,
      TableView<L> table,
      Sheet<L, K> grid,
      int amount) {
    Stage stage = new Stage();
    Scene scene = new Scene(view, 1180, 740);
    Look.apply(scene, "light", Locale.UK);
    stage.setScene(scene);
    stage.show();
    layout(view);
    double shown = (System.nanoTime() - start) / 1e6;
    Random random = new Random(1);
    List<Double> jumps = new ArrayList<>();
    for (int i = 0; i < JUMPS; i++) {
      int row = random.nextInt(grid.rows().size());
      jumps.add(
          millis(
              () -> {
                table.scrollTo(row);
                layout(view);
                return null;
              }));
    }
    jumps.sort(null);
    K column = grid.columns().get(amount);
    double edit =
        millis(
            () -> {
              grid.type(grid.rows().get(grid.size() / 2), column, "4711");
              layout(view);
              return null;
            });
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf(
        "%s %,d: shown after %.0f ms, a jump median %.1f p95 %.1f ms, an edit %.0f ms, heap %d MB%n",
        kind, count, shown, jumps.get(JUMPS / 2), jumps.get(JUMPS * 95 / 100), edit, used >> 20);
    stage.close();
  }

  private static void layout(Parent view) {
    view.applyCss();
    view.layout();
  }

  private static double millis(Supplier<?> work) {
    long start = System.nanoTime();
    work.get();
    return (System.nanoTime() - start) / 1e6;
  }

  /** A session whose checks run beside it, as in the window. */
  private static Session session(Workspace workspace) {
    Tasks tasks = new Tasks(new ThreadBackground(Platform::runLater), Platform::runLater);
    Session session = new Session(TestDesk.EMPTY_PLAN, tasks, Locale.UK, "resources");
    session.open(Opened.unsaved("Long", workspace));
    return session;
  }
}
