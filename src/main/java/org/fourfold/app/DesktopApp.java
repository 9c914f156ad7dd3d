package org.fourfold.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.fourfold.app.Settings.Window;
import org.fourfold.ui.mvvm.ThreadBackground;
import org.fourfold.ui.shell.Look;
import org.fourfold.ui.shell.Opened;
import org.fourfold.ui.shell.Session;
import org.fourfold.ui.shell.WindowDialogs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window: shows what was open last, or the sample department, already planned. */
public final class DesktopApp extends Application {
  private static final Logger LOG = LoggerFactory.getLogger(DesktopApp.class);
  private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);
  private static final double LEAST_WIDTH = 1180;
  private static final double LEAST_HEIGHT = 740;

  private final Composition composition = new Composition(Folders.ofUser());
  private final FirstWindow firstWindow = new FirstWindow(System.out);
  private final WindowDialogs dialogs = new WindowDialogs();
  private CompletableFuture<Beginning> beginning;
  private Desktop.Surroundings around;
  private Stage stage;
  private Desktop desktop;

  /**
   * A workspace to begin with.
   *
   * @param trouble why it is not the one asked for, or open last
   * @param locked the one asked for, or open last, which asks for its passphrase first
   */
  private record Beginning(Opened opened, Optional<String> trouble, Optional<Path> locked) {}

  /**
   * Opens the window and waits until it is closed.
   *
   * @param workspace to begin with; where none is given, what was open last
   * @throws NoWindow where the toolkit cannot start on this machine
   */
  public static void open(Optional<Path> workspace) throws NoWindow {
    try {
      Platform.setImplicitExit(false);
      Platform.startup(() -> {});
    } catch (RuntimeException | LinkageError e) {
      throw new NoWindow(e);
    }
    launch(DesktopApp.class, workspace.map(Path::toString).stream().toArray(String[]::new));
  }

  /** Reads what is shown first while the window is being made. */
  @Override
  public void init() {
    beginning = CompletableFuture.supplyAsync(this::beginning);
  }

  private Beginning beginning() {
    Workspaces workspaces = composition.workspaces();
    Optional<Path> asked = getParameters().getRaw().stream().findFirst().map(Path::of);
    Optional<Path> last = asked.or(() -> workspaces.recent().stream().findFirst());
    if (last.filter(workspaces::isLocked).isPresent()) {
      return new Beginning(workspaces.sample(), Optional.empty(), last);
    }
    if (last.isPresent()) {
      try {
        return new Beginning(workspaces.open(last.get()), Optional.empty(), Optional.empty());
      } catch (Exception e) {
        LOG.warn("The workspace asked for, or open last, was not opened", e);
        String why = String.valueOf(e.getMessage());
        return new Beginning(workspaces.sample(), Optional.of(why), Optional.empty());
      }
    }
    return new Beginning(workspaces.sample(), Optional.empty(), Optional.empty());
  }

  @Override
  public void start(Stage stage) {
    Look.loadFaces();
    this.stage = stage;
    around =
        new Desktop.Surroundings(
            composition.optimiser()::plan,
            composition::solver,
            composition.workspaces(),
            composition.settings(),
            new ThreadBackground(Platform::runLater),
            Platform::runLater,
            dialogs,
            () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)),
            language -> desktop.session().speak(language, this::show));
    show(around.session(Locale.forLanguageTag(composition.settings().now().locale())));
    icons().forEach(stage.getIcons()::add);
    place(stage);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          close();
        });
    firstWindow.watch(stage, desktop.session());
    stage.show();
    beginning.whenComplete((begun, e) -> Platform.runLater(() -> begin(begun, e)));
  }

  /** Shows a session in its language; the toolkit's own words follow it. */
  private void show(Session session) {
    Locale.setDefault(session.locale());
    desktop = new Desktop(around, session);
    if (stage.getScene() == null) {
      stage.setScene(new Scene(desktop.root()));
    } else {
      stage.getScene().setRoot(desktop.root());
    }
    Locale locale = session.locale();
    Look.apply(stage.getScene(), composition.settings().theme(), locale);
    desktop.shell().theme().addListener((_, _, t) -> Look.apply(stage.getScene(), t, locale));
    stage.titleProperty().bind(desktop.shell().title());
  }

  private void begin(Beginning begun, Throwable e) {
    if (begun == null) {
      LOG.error("The sample department was not read", e);
      dialogs.fail("Fourfold", String.valueOf(e.getMessage()));
      return;
    }
    desktop.session().open(begun.opened());
    begun.trouble().ifPresent(why -> dialogs.fail("Fourfold", why));
    desktop.shell().commands().tellNotice();
    begun.locked().ifPresent(desktop.shell().commands()::open);
    if (begun.opened().outcomes().isEmpty() && begun.opened().file().isEmpty()) {
      desktop.session().plan(desktop.shell().texts().of("task.plan"));
    }
  }

  private static Stream<Image> icons() {
    return ICONS.stream()
        .map(size -> "/org/fourfold/assets/icon/fourfold-" + size + ".png")
        .map(name -> new Image(DesktopApp.class.getResource(name).toExternalForm()));
  }

  /** Where it stood last, if that is still on a screen; else its least size in the middle. */
  private void place(Stage stage) {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    Optional<Window> last = composition.settings().now().window();
    last.filter(w -> isOnScreen(w))
        .ifPresentOrElse(
            w -> {
              stage.setX(w.x());
              stage.setY(w.y());
              stage.setWidth(w.width());
              stage.setHeight(w.height());
              stage.setMaximized(w.maximised());
            },
            () -> {
              Rectangle2D free = Screen.getPrimary().getVisualBounds();
              stage.setWidth(Math.clamp(0.85 * free.getWidth(), LEAST_WIDTH, 1600));
              stage.setHeight(Math.clamp(0.85 * free.getHeight(), LEAST_HEIGHT, 1000));
            });
  }

  private static boolean isOnScreen(Window w) {
    return !Screen.getScreensForRectangle(w.x() + w.width() / 4, w.y(), w.width() / 2, 40)
        .isEmpty();
  }

  private void close() {
    if (!desktop.shell().commands().quit()) {
      return;
    }
    boolean full = stage.isMaximized();
    Window before = composition.settings().now().window().orElse(null);
    Window now =
        full && before != null
            ? new Window(before.x(), before.y(), before.width(), before.height(), true)
            : new Window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), full);
    composition.settings().change(s -> s.withWindow(now));
    desktop
        .session()
        .close(
            () -> {
              stage.hide();
              Platform.exit();
            });
  }
}
