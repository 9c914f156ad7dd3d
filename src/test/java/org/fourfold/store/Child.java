package org.fourfold.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;

/**
 * Another program that works with a workspace file, to be ended without warning. It speaks into a
 * file: of a pipe, the last words before the end may be lost between two readers.
 */
final class Child implements AutoCloseable {
  private final Process process;
  private final Path words;

  private Child(Process process, Path words) {
    this.process = process;
    this.words = words;
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
    Path words = Files.createTempFile("child", ".txt");
    return new Child(
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(words.toFile())
            .start(),
        words);
  }

  /** Waits for its first word and returns the latest. */
  String awaitLine() throws IOException, InterruptedException {
    while (said().isEmpty() && process.isAlive()) {
      Thread.sleep(5);
    }
    return said().getLast();
  }

  /** Whole lines only: the last may have been cut off. */
  private List<String> said() throws IOException {
    String text = Files.readString(words);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  /** Kills it and returns the last number it said. */
  int kill() throws IOException {
    process.destroyForcibly().onExit().join();
    return Integer.parseInt(said().getLast());
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly().onExit().join();
    Files.deleteIfExists(words);
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
