import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The tools of the JDK that runs this, and the little that is done with files. */
final class Tools {
  private static final long REHEARSAL_MINUTES = 5;

  private Tools() {}

  /** Runs a tool and stops the build where it fails. */
  static void run(String tool, List<String> arguments) {
    System.out.println(tool + " " + String.join(" ", arguments));
    int code = find(tool).run(System.out, System.err, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException(tool + " failed with code " + code);
    }
  }

  /** What a tool says. */
  static String ask(String tool, List<String> arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int code =
        find(tool).run(out, new PrintWriter(System.err, true), arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException(tool + " failed with code " + code + ": " + said);
    }
    return said.toString();
  }

  private static ToolProvider find(String tool) {
    return ToolProvider.findFirst(tool)
        .orElseThrow(
            () -> new IllegalStateException("Run this on a whole JDK 25: it has no " + tool + "."));
  }

  /**
   * Starts the program with an empty home, on the screen there is, else on a virtual one, else on
   * the toolkit's own screen in memory.
   */
  static void rehearse(Path launcher, Path home) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    boolean blind = linux && System.getenv("DISPLAY") == null;
    boolean virtual = blind && Files.isExecutable(Path.of("/usr/bin/xvfb-run"));
    if (virtual) {
      command.addAll(List.of("/usr/bin/xvfb-run", "-a", "-s", "-screen 0 1440x900x24"));
    }
    command.add(launcher.toString());
    ProcessBuilder process = new ProcessBuilder(command).inheritIO();
    if (blind && !virtual) {
      process.environment().put("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");
    }
    for (String place : List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")) {
      process.environment().put(place, home.toString());
    }
    for (String place : List.of("APPDATA", "LOCALAPPDATA")) {
      process.environment().put(place, home.toString());
    }
    Process running = process.start();
    if (!running.waitFor(REHEARSAL_MINUTES, TimeUnit.MINUTES)) {
      running.destroyForcibly();
    }
  }

  /**
   * Unpacks the classes of a jar, but for what makes it a module: on the class path it is none, and
   * an analysis that takes it for one misses what others need of it.
   */
  static void unpackClasses(Path jar, Path to) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().map(e -> (ZipEntry) e).toList()) {
        Path place = to.resolve(entry.getName()).normalize();
        boolean wanted =
            entry.getName().endsWith(".class")
                && !entry.getName().startsWith("META-INF")
                && !entry.getName().endsWith("module-info.class")
                && place.startsWith(to);
        if (wanted) {
          Files.createDirectories(place.getParent());
          Files.copy(zip.getInputStream(entry), place, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path place = to.resolve(from.relativize(file).toString());
        Files.copy(file, place, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
