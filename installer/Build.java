import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the program's image and installer for the machine it runs on, out of {@code target/}:
 * {@code mvn -Pinstaller -DskipTests package} calls it. See README.md beside it.
 *
 * <p>Steps: gather jars and notices, link a trimmed run-time image, make the program's image,
 * rehearse its start once to train the start-up cache, wrap the image as an installer.
 */
public final class Build {
  /** Used by name or by reflection only, so that no analysis of the jars finds them. */
  private static final List<String> ALSO =
      List.of("jdk.localedata", "jdk.unsupported", "jdk.zipfs", "java.management");

  private final Path root = Path.of("").toAbsolutePath();
  private final Path here = root.resolve("installer");
  private final Path target = root.resolve("target");
  private final Path work = target.resolve("installer");
  private final Machine machine = Machine.here();
  private final String version;

  private Build(String version) {
    this.version = version;
  }

  /**
   * @param args the version; {@code image} after it stops before the installer
   */
  public static void main(String[] args) throws Exception {
    Build build = new Build(args[0]);
    Path image = build.image();
    build.train(image);
    if (args.length < 2 || !args[1].equals("image")) {
      build.wrap(image);
    }
  }

  private Path image() throws IOException {
    Tools.delete(work);
    Path input = gather();
    Path runtime = link(input);
    List<String> arguments = new ArrayList<>(List.of("--type", "app-image"));
    arguments.addAll(List.of("--input", input.toString(), "--main-jar", "fourfold.jar"));
    arguments.addAll(List.of("--runtime-image", runtime.toString()));
    arguments.addAll(List.of("--dest", work.toString(), "--name", machine.name()));
    arguments.addAll(List.of("--app-version", machine.version(version)));
    arguments.addAll(List.of("--icon", here.resolve("icon").resolve(machine.icon()).toString()));
    arguments.add("@" + here.resolve("program.args"));
    arguments.add("@" + here.resolve(machine.folder()).resolve("image.args"));
    Tools.run("jpackage", arguments);
    return work.resolve(machine.image());
  }

  private Path gather() throws IOException {
    Path input = Files.createDirectories(work.resolve("input"));
    Files.copy(target.resolve("fourfold.jar"), input.resolve("fourfold.jar"));
    Tools.copy(target.resolve("lib"), input.resolve("lib"));
    Path notices = Files.createDirectories(input.resolve("licences"));
    for (String name : List.of("LICENSE", "NOTICE", "THIRD-PARTY.md")) {
      Path notice = root.resolve("src/main/resources/META-INF").resolve(name);
      Files.copy(notice, notices.resolve(name));
    }
    complete(input.resolve("lib"), Files.readString(notices.resolve("THIRD-PARTY.md")));
    return input;
  }

  /** Nothing is shipped without its notice: each jar's name and version stand in the list. */
  private static void complete(Path jars, String notices) throws IOException {
    List<String> lines = notices.lines().filter(line -> line.startsWith("| ")).toList();
    try (Stream<Path> files = Files.list(jars)) {
      List<String> missing =
          files
              .map(jar -> jar.getFileName().toString().replaceFirst("\\.jar$", ""))
              .filter(jar -> lines.stream().noneMatch(line -> speaksOf(line, jar)))
              .toList();
      if (!missing.isEmpty()) {
        throw new IllegalStateException(
            "Add to src/main/resources/META-INF/THIRD-PARTY.md: " + missing);
      }
    }
  }

  private static boolean speaksOf(String line, String jar) {
    String[] cells = line.substring(2).split(" \\| ");
    String name = cells[0].split(" ")[0];
    return cells.length > 1 && jar.startsWith(name + "-") && jar.contains("-" + cells[1]);
  }

  /** A run-time image of the modules that the jars use, in English and Chinese. */
  private Path link(Path input) throws IOException {
    Path classes = Files.createDirectories(work.resolve("classes"));
    try (Stream<Path> files = Files.walk(input)) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
        Tools.unpackClasses(jar, classes);
      }
    }
    List<String> question = new ArrayList<>(List.of("--print-module-deps"));
    question.addAll(List.of("--ignore-missing-deps", classes.toString()));
    String modules = Tools.ask("jdeps", question).lines().reduce("", (_, line) -> line).strip();
    Tools.delete(classes);
    System.out.println("Modules: " + modules);
    Path runtime = work.resolve("runtime");
    Tools.run(
        "jlink",
        List.of(
            "--add-modules",
            modules + "," + String.join(",", ALSO),
            "--include-locales=en,zh",
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress=zip-6",
            "--output",
            runtime.toString()));
    return runtime;
  }

  /**
   * Starts the program once as its user will, with the options that write the start-up cache, then
   * puts the options that read it into the launcher's configuration for good.
   */
  private void train(Path image) throws IOException, InterruptedException {
    Path app = image.resolve(machine.app());
    Path configuration = app.resolve(machine.name() + ".cfg");
    String plain = Files.readString(configuration);
    Path cache = app.resolve("fourfold.aot");
    String rehearsing =
        plain
            + "java-options=-XX:AOTCacheOutput=$APPDIR/fourfold.aot\n"
            + "java-options=-Dfourfold.rehearsal=true\n";
    Path home = Files.createDirectories(work.resolve("home"));
    Files.writeString(configuration, rehearsing);
    try {
      Tools.rehearse(image.resolve(machine.launcher()), home);
    } finally {
      Files.writeString(configuration, plain);
      Tools.delete(home);
    }
    if (Files.exists(cache)) {
      String reading = plain + "java-options=-XX:AOTCache=$APPDIR/fourfold.aot\n";
      Files.writeString(configuration, reading);
      System.out.println("Start-up cache: " + Files.size(cache) / 1_000_000 + " MB");
    } else {
      System.out.println("No start-up cache: the program could not be rehearsed on this machine.");
    }
  }

  private void wrap(Path image) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--type", machine.installer()));
    arguments.addAll(List.of("--app-image", image.toString(), "--dest", work.toString()));
    arguments.addAll(List.of("--name", machine.name()));
    arguments.addAll(List.of("--app-version", machine.version(version)));
    arguments.addAll(List.of("--resource-dir", here.resolve(machine.folder()).toString()));
    Path licence = root.resolve("src/main/resources/META-INF/LICENSE");
    arguments.addAll(List.of("--license-file", licence.toString()));
    arguments.add("@" + here.resolve(machine.folder()).resolve("installer.args"));
    Tools.run("jpackage", arguments);
    try (Stream<Path> files = Files.list(work)) {
      files
          .filter(file -> file.toString().endsWith("." + machine.installer()))
          .forEach(file -> System.out.println("Installer: " + file));
    }
  }
}
