package org.fourfold.app;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.fourfold.solver.AutoSolver;
import org.fourfold.ui.ScreenPicture;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.mvvm.Background;
import org.fourfold.ui.mvvm.InlineBackground;
import org.fourfold.ui.shell.Look;
import org.fourfold.ui.shell.Planner;
import org.fourfold.ui.shell.Session;
import org.fourfold.ui.shell.ShellViewModel;
import org.fourfold.ui.shell.WindowDialogs;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window on the sample department, for tests of screens. */
public final class TestWindow {
  private static final double[][] SIZES = {{1180, 740}, {1440, 900}};

  private final Stage stage;
  private final Desktop.Surroundings around;
  private Desktop desktop;
  private final FxRobot robot = new FxRobot();

  public TestWindow(Stage stage) {
    this(stage, TestDesk.EMPTY_PLAN, new InlineBackground());
  }

  public TestWindow(Stage stage, Planner planner, Background background) {
    this.stage = stage;
    around =
        new Desktop.Surroundings(
            planner,
            AutoSolver::new,
            new TestDesk.MemoryFiles(false),
            new TestDesk.MemoryRemembered("light"),
            background,
            Platform::runLater,
            new WindowDialogs(),
            stage::close,
            language -> session().speak(language, this::show));
    Look.loadFaces();
    stage.setScene(new Scene(new Pane(), 1180, 740));
    show(around.session(Locale.UK));
    desktop.shell().commands().openSample();
    stage.show();
  }

  private void show(Session session) {
    desktop = new Desktop(around, session);
    stage.getScene().setRoot(desktop.root());
    dress("light");
  }

  private void dress(String theme) {
    Look.apply(stage.getScene(), theme, session().locale());
  }

  /** Goes on in another language, as from the menu. */
  public void speak(Locale language) {
    robot.interact(() -> desktop.shell().chooseLanguage(language));
    settle();
  }

  public Parent root() {
    return desktop.root();
  }

  public ShellViewModel shell() {
    return desktop.shell();
  }

  public Session session() {
    return desktop.session();
  }

  public FxRobot robot() {
    return robot;
  }

  public void go(String screen) {
    robot.interact(() -> session().navigator().go(screen));
    settle();
  }

  public void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Saves the window light and small, dark and large; with all pictures wanted the others too. */
  public void picture(String name) {
    boolean all = "all".equals(System.getProperty("fourfold.pictures"));
    picture(name, "light", SIZES[0]);
    if (all) {
      picture(name, "light", SIZES[1]);
      picture(name, "dark", SIZES[0]);
    }
    picture(name, "dark", SIZES[1]);
    robot.interact(() -> dress("light"));
    settle();
  }

  private void picture(String name, String theme, double[] size) {
    robot.interact(
        () -> {
          dress(theme);
          stage.setWidth(size[0]);
          stage.setHeight(size[1]);
        });
    WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
    settle();
    robot.interact(
        () -> ScreenPicture.save(stage.getScene(), name + "-" + theme + "-" + (int) size[0]));
  }
}
