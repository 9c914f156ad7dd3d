package org.fourfold.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.fourfold.ui.department.DepartmentView;
import org.fourfold.ui.department.DepartmentViewModel;
import org.fourfold.ui.finance.FinanceView;
import org.fourfold.ui.finance.FinanceViewModel;
import org.fourfold.ui.information.InformationView;
import org.fourfold.ui.information.InformationViewModel;
import org.fourfold.ui.mvvm.Background;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Navigator;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.mvvm.Views;
import org.fourfold.ui.resources.ResourcesView;
import org.fourfold.ui.resources.ResourcesViewModel;
import org.fourfold.ui.rules.RulesView;
import org.fourfold.ui.rules.RulesViewModel;
import org.fourfold.ui.services.ServicesView;
import org.fourfold.ui.services.ServicesViewModel;
import org.fourfold.ui.shell.Group;
import org.fourfold.ui.shell.Hue;
import org.fourfold.ui.shell.Planner;
import org.fourfold.ui.shell.Remembered;
import org.fourfold.ui.shell.Screen;
import org.fourfold.ui.shell.Session;
import org.fourfold.ui.shell.SessionTables;
import org.fourfold.ui.shell.ShellView;
import org.fourfold.ui.shell.ShellViewModel;
import org.fourfold.ui.shell.Tasks;
import org.fourfold.ui.shell.WorkspaceCommands;
import org.fourfold.ui.shell.WorkspaceFiles;

/** The wiring of the window: session, screens, frame. A new screen is one line here. */
public final class Desktop {
  private final Session session;
  private final SessionTables tables;
  private final ShellViewModel shell;
  private final Parent root;
  private final List<Screen> screens = new ArrayList<>();
  private final Map<String, Supplier<Parent>> makers = new HashMap<>();
  private final Texts titles;

  /**
   * @param screen runs something on the screen's thread, later
   * @param quit closes the window
   */
  public Desktop(
      Planner planner,
      WorkspaceFiles files,
      Remembered remembered,
      Background background,
      Executor screen,
      Dialogs dialogs,
      Locale locale,
      Runnable quit) {
    titles = new Texts(ShellView.class, locale);
    session = new Session(planner, new Tasks(background, screen), locale, "resources");
    tables = new SessionTables(session);
    describe(remembered);
    WorkspaceCommands commands = new WorkspaceCommands(session, files, dialogs, titles);
    shell = new ShellViewModel(session, commands, remembered, screens, titles);
    ShellView view = new ShellView(shell, makers, quit);
    root = Views.load(view, titles);
  }

  private void describe(Remembered remembered) {
    Navigator navigator = session.navigator();
    add(
        "department",
        Group.DESCRIBE,
        "mdi2h-hospital-building",
        Hue.NONE,
        DepartmentViewModel.FILES,
        () ->
            view(
                new DepartmentView(
                    new DepartmentViewModel(session, tables), navigator, remembered)));
    add(
        "resources",
        Group.DESCRIBE,
        "mdi2a-account-group-outline",
        Hue.RESOURCES,
        ResourcesViewModel.FILES,
        () -> view(new ResourcesView(new ResourcesViewModel(tables), navigator, remembered)));
    add(
        "services",
        Group.DESCRIBE,
        "mdi2s-stethoscope",
        Hue.SERVICES,
        ServicesViewModel.FILES,
        () -> view(new ServicesView(new ServicesViewModel(tables), navigator, remembered)));
    add(
        "information",
        Group.DESCRIBE,
        "mdi2f-file-document-multiple-outline",
        Hue.INFORMATION,
        InformationViewModel.FILES,
        () -> view(new InformationView(new InformationViewModel(tables), navigator, remembered)));
    add(
        "finance",
        Group.DESCRIBE,
        "mdi2c-cash-multiple",
        Hue.FINANCE,
        FinanceViewModel.FILES,
        () -> view(new FinanceView(new FinanceViewModel(tables), navigator, remembered)));
    add(
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

  /**
   * Adds a screen to the navigation.
   *
   * @param name its title is {@code screen.name} in the words of the shell
   * @param files tables of the planning folder edited on it
   */
  private void add(
      String name, Group group, String icon, Hue hue, Set<String> files, Supplier<Parent> content) {
    screens.add(new Screen(name, titles.of("screen." + name), group, icon, hue, files));
    makers.put(name, content);
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
