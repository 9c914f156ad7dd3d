package org.fourfold.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourfold.app.command.Exit;
import org.fourfold.app.command.Phrases;
import org.slf4j.LoggerFactory;

/**
 * Entry point: without arguments the workstation, with them the command line. Does not extend
 * Application, so that a missing display is answered in words.
 */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    Composition composition = new Composition(Folders.ofUser());
    Logging.start(composition.folders().log());
    PrintStream out = stream(FileDescriptor.out, System.out.charset());
    PrintStream err = stream(FileDescriptor.err, System.err.charset());
    int code;
    if (args.length > 0) {
      drawWithoutScreen();
      code =
          new Interruption(composition.interruption())
              .during(() -> composition.commandLine().run(List.of(args), out, err));
    } else {
      code = open(composition, out, err);
    }
    out.flush();
    err.flush();
    Logging.stop();
    System.exit(code);
  }

  private static int open(Composition composition, PrintStream out, PrintStream err) {
    try {
      Optional<String> reason = new Display().missing();
      if (reason.isPresent()) {
        return onConsole(composition, reason.get(), out);
      }
      try {
        new DesktopApp(composition, new FirstWindow(out)).open();
        return Exit.DONE.code();
      } catch (NoWindow e) {
        LoggerFactory.getLogger(Launcher.class).warn("No window opened", e);
        return onConsole(composition, e.getMessage(), out);
      }
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      LoggerFactory.getLogger(Launcher.class).error("The workstation ended", e);
      String file = composition.folders().log().toString();
      Phrases phrases = new Phrases(Locale.ENGLISH);
      err.println(phrases.of("error", phrases.of("internal", e.getClass().getSimpleName(), file)));
      return Exit.INTERNAL_ERROR.code();
    }
  }

  private static int onConsole(Composition composition, String reason, PrintStream out)
      throws IOException {
    drawWithoutScreen();
    return composition.consolePlan().run(reason, out).code();
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
