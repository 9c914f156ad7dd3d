package org.fourfold.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourfold.app.command.Exit;
import org.fourfold.app.command.Phrases;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.store.WorkspaceFile;
import org.slf4j.LoggerFactory;

/**
 * Entry point: without arguments, or with a workspace alone, the workstation; else the command
 * line. Does not extend Application, so that a missing display is answered in words.
 */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    Folders folders = Folders.ofUser();
    Logging.start(folders.log());
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, e) -> LoggerFactory.getLogger(Launcher.class).error(thread.getName(), e));
    PrintStream out = stream(FileDescriptor.out, System.out.charset());
    PrintStream err = stream(FileDescriptor.err, System.err.charset());
    Optional<Path> workspace = workspace(args);
    boolean window = args.length == 0 || workspace.isPresent();
    int code =
        window ? window(folders, workspace, out, err) : verb(folders, List.of(args), out, err);
    out.flush();
    err.flush();
    Logging.stop();
    System.exit(code);
  }

  /** The workspace file that is the only argument, as when it is opened from a file manager. */
  private static Optional<Path> workspace(String[] args) {
    return args.length == 1 && WorkspaceFile.named(args[0])
        ? Optional.of(Path.of(args[0]).toAbsolutePath())
        : Optional.empty();
  }

  private static int verb(Folders folders, List<String> args, PrintStream out, PrintStream err) {
    drawWithoutScreen();
    Composition composition = new Composition(folders);
    return new Interruption(composition.interruption())
        .during(() -> composition.commandLine().run(args, out, err));
  }

  private static int window(
      Folders folders, Optional<Path> workspace, PrintStream out, PrintStream err) {
    try {
      Optional<String> reason = new Display().missing();
      if (reason.isPresent()) {
        return withoutWindow(folders, workspace, reason.get(), out, err);
      }
      try {
        DesktopApp.open(workspace);
        return Exit.DONE.code();
      } catch (NoWindow e) {
        LoggerFactory.getLogger(Launcher.class).warn("No window opened", e);
        return withoutWindow(folders, workspace, e.getMessage(), out, err);
      }
    } catch (IOException | RuntimeException | Error e) {
      LoggerFactory.getLogger(Launcher.class).error("The workstation ended", e);
      String name = e.getClass().getSimpleName();
      Sentences phrases = Phrases.in(Locale.ENGLISH);
      err.println(phrases.of("error", phrases.of("internal", name, folders.log())));
      return Exit.INTERNAL_ERROR.code();
    }
  }

  /** Plans the workspace, or the sample department, on the console. */
  private static int withoutWindow(
      Folders folders, Optional<Path> workspace, String reason, PrintStream out, PrintStream err)
      throws IOException {
    if (workspace.isPresent()) {
      err.println(reason);
      return verb(folders, List.of("plan", workspace.get().toString()), out, err);
    }
    drawWithoutScreen();
    return new Composition(folders).consolePlan().run(reason, out).code();
  }

  /** Charts of reports are drawn by AWT, which must not look for a screen of its own. */
  private static void drawWithoutScreen() {
    System.setProperty("java.awt.headless", "true");
  }

  /** Terminals without a language of their own are told ASCII, and yet show UTF-8. */
  private static PrintStream stream(FileDescriptor descriptor, Charset said) {
    Charset charset = said.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : said;
    return new PrintStream(new FileOutputStream(descriptor), true, charset);
  }
}
