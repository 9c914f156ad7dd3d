package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.store.StoreProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which a file cannot be opened has its own answer, and harms nothing. */
class OpeningTest {
  @TempDir Path folder;

  private static StoreProblem problem(ThrowingCallable opening) {
    StoreException e = catchThrowableOfType(StoreException.class, opening);
    assertThat(e).isNotNull();
    assertThat(e.problem().message(Locale.ENGLISH)).doesNotContain("{");
    return e.problem();
  }

  private Path made() {
    Path path = folder.resolve("made");
    WorkspaceFile.create(path, RandomWorkspace.of(5)).close();
    return path;
  }

  @Test
  void withOrWithoutSuffixAndWithoutLeftovers() throws IOException {
    Path path = made();
    try (WorkspaceFile file = WorkspaceFile.open(folder.resolve("made.mv.db"))) {
      assertThat(file.title()).isEqualTo("made");
      assertThat(file.path()).isEqualTo(folder.resolve("made.mv.db").toAbsolutePath());
    }
    assertThat(WorkspaceFile.exists(path)).isTrue();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("made.mv.db"));
    }
  }

  @Test
  void notThere() {
    assertThat(problem(() -> WorkspaceFile.open(folder.resolve("none"))).kind())
        .isEqualTo(Kind.NOT_FOUND);
    assertThat(Files.exists(folder.resolve("none.mv.db"))).isFalse();
  }

  @Test
  void thereAlready() {
    Path path = made();
    assertThat(problem(() -> WorkspaceFile.create(path, Workspace.empty("x"))).kind())
        .isEqualTo(Kind.ALREADY_EXISTS);
    try (WorkspaceFile file = WorkspaceFile.open(path)) {
      assertThat(file.inputs().load()).isEqualTo(RandomWorkspace.of(5));
    }
  }

  @Test
  void openInThisProgram() {
    try (WorkspaceFile file = WorkspaceFile.open(made())) {
      assertThat(problem(() -> Database.open(file.path(), Database.Access.PLAIN)).kind())
          .isEqualTo(Kind.ALREADY_OPEN);
      assertThat(Verification.of(file.path()).problem().orElseThrow().kind())
          .isEqualTo(Kind.ALREADY_OPEN);
      assertThat(file.verify().sound()).isTrue();
      assertThat(file.inputs().load()).isEqualTo(RandomWorkspace.of(5)); // unharmed by the attempts
    }
  }

  @Test
  void openInAnotherProgram() throws Exception {
    Path path = made();
    try (Child child = Child.holding(path)) {
      child.awaitLine();
      assertThat(problem(() -> WorkspaceFile.open(path)).kind()).isEqualTo(Kind.ALREADY_OPEN);
      assertThat(problem(() -> WorkspaceFile.open(path)).message(Locale.ENGLISH))
          .contains("is open in another window or program");
    }
    WorkspaceFile.open(path).close(); // the lock went with its holder
  }

  @Test
  void notAWorkspace() throws IOException {
    Path text = Files.writeString(folder.resolve("text.mv.db"), "Dear reader,\n".repeat(2000));
    byte[] before = Files.readAllBytes(text);
    assertThat(problem(() -> WorkspaceFile.open(text)).kind())
        .isIn(Kind.DAMAGED, Kind.NOT_A_WORKSPACE);
    assertThat(Files.readAllBytes(text)).isEqualTo(before);
    Path foreign = folder.resolve("foreign.mv.db");
    try (Database database = Database.create(foreign, Optional.empty())) {
      database.write(c -> c.createStatement().execute("create table other (x int)"));
    }
    assertThat(problem(() -> WorkspaceFile.open(foreign)).kind()).isEqualTo(Kind.FOREIGN);
  }

  @Test
  void damaged() throws IOException {
    Path file = folder.resolve("made.mv.db");
    made();
    byte[] whole = Files.readAllBytes(file);
    byte[] noise = new byte[whole.length];
    new Random(1).nextBytes(noise);
    System.arraycopy(whole, 0, noise, 0, 64);
    Files.write(file, noise);
    assertThat(problem(() -> WorkspaceFile.open(file)).kind()).isEqualTo(Kind.DAMAGED);
    assertThat(Files.readAllBytes(file)).isEqualTo(noise);
    Files.write(file, Arrays.copyOf(whole, 3000));
    assertThat(problem(() -> WorkspaceFile.open(file)).kind()).isEqualTo(Kind.DAMAGED);
    Files.write(file, new byte[0]);
    assertThat(Verification.of(file).problem()).isPresent();
  }

  @Test
  void newer() {
    Path path = made();
    try (Database database = Database.open(folder.resolve("made.mv.db"), Database.Access.PLAIN)) {
      database.write(
          c ->
              c.createStatement()
                  .executeUpdate(
                      "insert into \"schema_history\" (\"version\", \"name\", \"checksum\")"
                          + " values (900, 'V900__later', 1)"));
    }
    StoreProblem problem = problem(() -> WorkspaceFile.open(path));
    assertThat(problem.kind()).isEqualTo(Kind.NEWER);
    assertThat(problem.message(Locale.ENGLISH)).contains("V900__later");
  }

  @Test
  void nowhereToWrite() throws IOException {
    Path inFile = Files.writeString(folder.resolve("file"), "x").resolve("w");
    assertThat(problem(() -> WorkspaceFile.create(inFile, Workspace.empty("x"))).kind())
        .isEqualTo(Kind.FOLDER_NOT_WRITABLE);
    Path system = Path.of("/proc/fourfold");
    assumeTrue(Files.isDirectory(system.getParent()), "needs a folder that nobody can write to");
    assertThat(problem(() -> WorkspaceFile.create(system, Workspace.empty("x"))).kind())
        .isIn(Kind.FOLDER_NOT_WRITABLE, Kind.DISK);
  }

  @Test
  void onlyToRead() throws IOException {
    Path file = folder.resolve("made.mv.db");
    made();
    byte[] before = Files.readAllBytes(file);
    try (Database database = Database.openToRead(file, Database.Access.PLAIN)) {
      WorkspaceStore store = new WorkspaceStore(database, Clock.systemUTC());
      assertThat(store.load()).isEqualTo(RandomWorkspace.of(5));
      assertThat(problem(() -> store.save(Workspace.empty("x"), "Edit")).kind())
          .isEqualTo(Kind.READ_ONLY);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void badNames() {
    for (String name : new String[] {"a;MODE=MySQL", ".mv.db"}) {
      assertThat(problem(() -> WorkspaceFile.open(folder.resolve(name))).kind())
          .isEqualTo(Kind.BAD_PATH);
    }
  }

  @Test
  void awkwardButAllowedNames() throws IOException {
    for (String name : new String[] {"plan 2026 %20 #1", "计划", "a.b.c", "~x", "ü&='"}) {
      Path path = Files.createDirectories(folder.resolve(name)).resolve(name);
      WorkspaceFile.create(path, RandomWorkspace.of(6)).close();
      try (WorkspaceFile file = WorkspaceFile.open(path)) {
        assertThat(file.inputs().load()).isEqualTo(RandomWorkspace.of(6));
        assertThat(file.title()).isEqualTo(name);
      }
    }
  }

  @Test
  void aTornLastWriteLosesNothingSavedBefore() throws IOException {
    Path file = folder.resolve("made.mv.db");
    made();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[5000]), channel.size());
    }
    try (WorkspaceFile opened = WorkspaceFile.open(file)) {
      assertThat(opened.inputs().load()).isEqualTo(RandomWorkspace.of(5));
    }
  }
}
