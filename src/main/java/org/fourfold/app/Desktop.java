package org.fourfold.app;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.solver.LpSolver;
import org.fourfold.ui.calculators.CalculatorsView;
import org.fourfold.ui.calculators.CalculatorsViewModel;
import org.fourfold.ui.control.result.ChartFiles;
import org.fourfold.ui.department.DepartmentView;
import org.fourfold.ui.department.DepartmentViewModel;
import org.fourfold.ui.finance.FinanceView;
import org.fourfold.ui.finance.FinanceViewModel;
import org.fourfold.ui.finance.MoneyViewModel;
import org.fourfold.ui.forecast.ForecastView;
import org.fourfold.ui.forecast.ForecastViewModel;
import org.fourfold.ui.help.HelpPages;
import org.fourfold.ui.help.HelpWindow;
import org.fourfold.ui.information.InformationView;
import org.fourfold.ui.information.InformationViewModel;
import org.fourfold.ui.information.RecordsViewModel;
import org.fourfold.ui.monitor.ActualsFile;
import org.fourfold.ui.monitor.MonitorView;
import org.fourfold.ui.monitor.MonitorViewModel;
import org.fourfold.ui.monitor.ReplanViewModel;
import org.fourfold.ui.mvvm.Background;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Navigator;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.mvvm.Views;
import org.fourfold.ui.overview.OverviewView;
import org.fourfold.ui.overview.OverviewViewModel;
import org.fourfold.ui.plan.PlanView;
import org.fourfold.ui.plan.PlanViewModel;
import org.fourfold.ui.reports.ReportsView;
import org.fourfold.ui.reports.ReportsViewModel;
import org.fourfold.ui.resources.ResourcesView;
import org.fourfold.ui.resources.ResourcesViewModel;
import org.fourfold.ui.rules.RulesView;
import org.fourfold.ui.rules.RulesViewModel;
import org.fourfold.ui.scenarios.ChancesViewModel;
import org.fourfold.ui.scenarios.CompareViewModel;
import org.fourfold.ui.scenarios.FrontierViewModel;
import org.fourfold.ui.scenarios.LimitsViewModel;
import org.fourfold.ui.scenarios.QuestionsViewModel;
import org.fourfold.ui.scenarios.ScenariosView;
import org.fourfold.ui.scenarios.ScenariosViewModel;
import org.fourfold.ui.schedule.DayCommands;
import org.fourfold.ui.schedule.ScheduleView;
import org.fourfold.ui.schedule.ScheduleViewModel;
import org.fourfold.ui.schedule.SentJobs;
import org.fourfold.ui.selection.ChoiceCommands;
import org.fourfold.ui.selection.SelectionView;
import org.fourfold.ui.selection.SelectionViewModel;
import org.fourfold.ui.services.ServicesView;
import org.fourfold.ui.services.ServicesViewModel;
import org.fourfold.ui.sharing.SharingCommands;
import org.fourfold.ui.sharing.SharingView;
import org.fourfold.ui.sharing.SharingViewModel;
import org.fourfold.ui.shell.Group;
import org.fourfold.ui.shell.Hue;
import org.fourfold.ui.shell.ListingWindow;
import org.fourfold.ui.shell.Planner;
import org.fourfold.ui.shell.Remembered;
import org.fourfold.ui.shell.ScenarioOfCells;
import org.fourfold.ui.shell.Session;
import org.fourfold.ui.shell.SessionTables;
import org.fourfold.ui.shell.ShellView;
import org.fourfold.ui.shell.ShellViewModel;
import org.fourfold.ui.shell.Tasks;
import org.fourfold.ui.shell.WorkspaceCommands;
import org.fourfold.ui.shell.WorkspaceFiles;
import org.fourfold.ui.timing.TimedCommands;
import org.fourfold.ui.timing.TimedView;
import org.fourfold.ui.timing.TimedViewModel;
import org.fourfold.ui.triage.TriageView;
import org.fourfold.ui.triage.TriageViewModel;

/** The wiring of the window: session, screens, frame. A new screen is one line here. */
public final class Desktop {
  /** As the jar's manifest says; a build in a working folder has none. */
  private static final String VERSION =
      Optional.ofNullable(Desktop.class.getPackage().getImplementationVersion()).orElse("");

  private final Session session;
  private final SessionTables tables;
  private final ShellViewModel shell;
  private final Parent root;
  private final Screens screens;

  /**
   * What stands around the window, whatever language it speaks.
   *
   * @param solver for choices of packages
   * @param screen runs something on the screen's thread, later
   * @param quit closes the window
   * @param speak goes on in another language
   */
  public record Surroundings(
      Planner planner,
      Supplier<LpSolver> solver,
      WorkspaceFiles files,
      Remembered remembered,
      Background background,
      Executor screen,
      Dialogs dialogs,
      Runnable quit,
      Consumer<Locale> speak) {

    /** A session with nothing open. */
    public Session session(Locale locale) {
      return new Session(planner, new Tasks(background, screen), locale, "overview");
    }
  }

  /** A window onto a session, in the session's language. */
  public Desktop(Surroundings around, Session session) {
    this.session = session;
    Supplier<LpSolver> solver = around.solver();
    Dialogs dialogs = around.dialogs();
    Remembered remembered = around.remembered();
    Locale locale = session.locale();
    Texts titles = new Texts(ShellView.class, locale);
    screens = new Screens(titles);
    tables = new SessionTables(session);
    tables.onAssume(new ScenarioOfCells(session, dialogs, titles)::make);
    ChartFiles charts = new ChartFiles(dialogs, locale);
    overview(charts);
    describe(remembered, charts);
    scenarios(solver, dialogs, remembered);
    decide(charts);
    schedule(dialogs, remembered);
    selection(solver, dialogs, remembered);
    learn(dialogs, charts);
    monitor(solver, dialogs, remembered, charts);
    print(solver, dialogs);
    WorkspaceCommands commands =
        new WorkspaceCommands(session, around.files(), dialogs, titles, ListingWindow::show);
    shell = new ShellViewModel(session, commands, remembered, screens.all(), around.speak());
    HelpWindow help = new HelpWindow(new HelpPages(screens.names(), locale), locale);
    ShellView view = new ShellView(shell, screens.makers(), help, around.quit());
    root = Views.load(view, titles);
  }

  private void describe(Remembered remembered, ChartFiles charts) {
    Navigator navigator = session.navigator();
    screens.add(
        "department",
        Group.DESCRIBE,
        "mdi2h-hospital-building",
        Hue.NONE,
        DepartmentViewModel.FILES,
        () ->
            view(
                new DepartmentView(
                    new DepartmentViewModel(session, tables), navigator, remembered)));
    screens.add(
        "resources",
        Group.DESCRIBE,
        "mdi2a-account-group-outline",
        Hue.RESOURCES,
        ResourcesViewModel.FILES,
        () -> view(new ResourcesView(new ResourcesViewModel(tables), navigator, remembered)));
    screens.add(
        "services",
        Group.DESCRIBE,
        "mdi2s-stethoscope",
        Hue.SERVICES,
        ServicesViewModel.FILES,
        () -> view(new ServicesView(new ServicesViewModel(tables), navigator, remembered)));
    screens.add(
        "information",
        Group.DESCRIBE,
        "mdi2f-file-document-multiple-outline",
        Hue.INFORMATION,
        InformationViewModel.FILES,
        () ->
            view(
                new InformationView(
                    new InformationViewModel(tables),
                    new RecordsViewModel(session),
                    charts,
                    navigator,
                    remembered)));
    screens.add(
        "finance",
        Group.DESCRIBE,
        "mdi2c-cash-multiple",
        Hue.FINANCE,
        FinanceViewModel.FILES,
        () ->
            view(
                new FinanceView(
                    new FinanceViewModel(tables),
                    new MoneyViewModel(session),
                    charts,
                    navigator,
                    remembered)));
    screens.add(
        "rules",
        Group.DESCRIBE,
        "mdi2s-scale-balance",
        Hue.NONE,
        RulesViewModel.FILES,
        () -> view(new RulesView(new RulesViewModel(tables), navigator, remembered)));
  }

  private Parent view(Object view) {
    return Views.load(view, new Texts(view.getClass(), session.locale()));
  }

  private void overview(ChartFiles charts) {
    screens.add(
        "overview",
        Group.DESCRIBE,
        "mdi2v-view-dashboard-outline",
        Hue.NONE,
        Set.of(),
        () -> view(new OverviewView(new OverviewViewModel(session), charts)));
  }

  private void scenarios(Supplier<LpSolver> solver, Dialogs dialogs, Remembered remembered) {
    screens.add(
        "scenarios",
        Group.DECIDE,
        "mdi2s-source-branch",
        Hue.NONE,
        Set.of("scenarios", "assumptions"),
        () -> {
          PlanOptimiser optimiser = new PlanOptimiser(_ -> solver.get());
          ScenariosViewModel model = new ScenariosViewModel(session, tables, dialogs);
          CompareViewModel compare = new CompareViewModel(model, optimiser);
          ChartFiles charts = new ChartFiles(dialogs, session.locale());
          LimitsViewModel limits = new LimitsViewModel(session, optimiser, model.texts());
          return view(
              new ScenariosView(
                  model,
                  new QuestionsViewModel(model, compare, tables),
                  compare,
                  limits,
                  new FrontierViewModel(session, optimiser, limits),
                  new ChancesViewModel(session, optimiser, limits),
                  remembered,
                  charts));
        });
  }

  private void decide(ChartFiles charts) {
    screens.add(
        "plan",
        Group.DECIDE,
        "mdi2c-chart-bar-stacked",
        Hue.NONE,
        Set.of(),
        () -> {
          PlanViewModel model =
              new PlanViewModel(session, p -> shell().sentence(p), p -> shell().goTo(p));
          return view(new PlanView(model, charts));
        });
  }

  private void schedule(Dialogs dialogs, Remembered remembered) {
    screens.add(
        "schedule",
        Group.DECIDE,
        "mdi2c-chart-gantt",
        Hue.NONE,
        Set.of(),
        () -> {
          ScheduleViewModel model = new ScheduleViewModel(session);
          DayCommands files = new DayCommands(model, session.tasks(), dialogs);
          return view(new ScheduleView(model, files, remembered));
        });
  }

  private void selection(Supplier<LpSolver> solver, Dialogs dialogs, Remembered remembered) {
    screens.add(
        "selection",
        Group.DECIDE,
        "mdi2b-bag-checked",
        Hue.NONE,
        Set.of(),
        () -> {
          SelectionViewModel model = new SelectionViewModel(session, solver);
          ChoiceCommands files = new ChoiceCommands(model, session.tasks(), dialogs);
          return view(new SelectionView(model, files, remembered));
        });
    screens.add(
        "sharing",
        Group.DECIDE,
        "mdi2c-chart-pie",
        Hue.FINANCE,
        Set.of(),
        () -> {
          SharingViewModel model = new SharingViewModel(session);
          SharingCommands files = new SharingCommands(model, session.tasks(), dialogs, solver);
          return view(new SharingView(model, files, remembered));
        });
    screens.add(
        "timing",
        Group.DECIDE,
        "mdi2c-clock-outline",
        Hue.FINANCE,
        Set.of(),
        () -> {
          TimedViewModel model = new TimedViewModel(session, solver);
          return view(new TimedView(model, new TimedCommands(model, dialogs), remembered));
        });
    screens.add(
        "calculators",
        Group.DECIDE,
        "mdi2c-calculator-variant-outline",
        Hue.NONE,
        Set.of(),
        () -> view(new CalculatorsView(new CalculatorsViewModel(session))));
  }

  private void learn(Dialogs dialogs, ChartFiles charts) {
    screens.add(
        "forecast",
        Group.LEARN,
        "mdi2c-chart-line",
        Hue.NONE,
        Set.of(),
        () ->
            view(
                new ForecastView(
                    new ForecastViewModel(session), dialogs, charts, ListingWindow::show)));
    screens.add(
        "triage",
        Group.LEARN,
        "mdi2t-tag-text-outline",
        Hue.NONE,
        Set.of(),
        () ->
            view(
                new TriageView(
                    new TriageViewModel(session),
                    (jobs, action) -> SentJobs.add(session, jobs, action),
                    dialogs)));
  }

  private void monitor(
      Supplier<LpSolver> solver, Dialogs dialogs, Remembered remembered, ChartFiles charts) {
    screens.add(
        "monitor",
        Group.LEARN,
        "mdi2p-pulse",
        Hue.NONE,
        Set.of("actuals"),
        () -> {
          MonitorViewModel model = new MonitorViewModel(session, tables);
          ReplanViewModel replan = new ReplanViewModel(model, new PlanOptimiser(_ -> solver.get()));
          return view(
              new MonitorView(model, replan, new ActualsFile(model, dialogs), remembered, charts));
        });
  }

  private void print(Supplier<LpSolver> solver, Dialogs dialogs) {
    screens.add(
        "reports",
        Group.PRINT,
        "mdi2p-printer-outline",
        Hue.NONE,
        Set.of(),
        () -> {
          ReportsViewModel model =
              new ReportsViewModel(
                  session,
                  dialogs,
                  new PlanOptimiser(_ -> solver.get()),
                  LocalDateTime::now,
                  VERSION);
          return view(new ReportsView(model));
        });
  }

  public Session session() {
    return session;
  }

  public ShellViewModel shell() {
    return shell;
  }

  public Parent root() {
    return root;
  }
}
