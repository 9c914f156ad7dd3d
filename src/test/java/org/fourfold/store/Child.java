package org.fourfold.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;

/** Another program that works with a workspace file, to be ended without warning. */
final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;

  private Child(Process process) {
    this.process = process;
    lines = process.inputReader();
  }

  /** Opens the file and holds it. */
  static Child holding(Path path) throws IOException {
    return start("hold", path.toString(), "0");
  }

  /** Saves seeded edits one after another and says the number of each once it is saved. */
  static Child editing(Path path, long seed) throws IOException {
    return start("edit", path.toString(), String.valueOf(seed));
  }

  private static Child start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    command.addAll(List.of("-Xshare:auto", "-cp", classPath, Child.class.getName()));
    command.addAll(List.of(arguments));
    return new Child(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  String awaitLine() throws IOException {
    return lines.readLine();
  }

  /** Kills it and returns the last number it said. */
  int kill() throws IOException, InterruptedException {
    process.toHandle().destroyForcibly(); // unlike the process's own, leaves its words readable
    process.waitFor(30, TimeUnit.SECONDS);
    int last = -1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      last = line.isEmpty() ? last : Integer.parseInt(line);
    }
    return last;
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  public static void main(String[] args) throws Exception {
    try (WorkspaceFile file = WorkspaceFile.open(Path.of(args[1]))) {
      if (args[0].equals("hold")) {
        System.out.println(0);
        Thread.sleep(60_000);
      }
      RandomEdits edits = new RandomEdits(Long.parseLong(args[2]));
      Workspace state = RandomWorkspace.of(8);
      for (int i = 0; i < 100_000; i++) {
        state = edits.edit(state);
        file.inputs().save(state, "Edit " + i);
        System.out.println(i);
        System.out.flush();
      }
    }
  }
}
