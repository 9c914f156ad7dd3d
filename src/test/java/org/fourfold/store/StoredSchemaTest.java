package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.store.StoreProblem.Kind;
import org.h2.Driver;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that would run something on opening is refused unopened; every file of ours opens. */
class StoredSchemaTest {
  private static final Path OURS = Path.of("src/main/resources/org/fourfold/store/schema.txt");

  @TempDir Path folder;

  /** Writes what our migrations produce; to be run after a new migration. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("schema");
    Files.writeString(OURS, String.join("\n----\n", statements(folder)) + "\n----\n");
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
    }
  }

  private static TreeSet<String> statements(Path folder) {
    TreeSet<String> all = new TreeSet<>();
    for (int version = 0; version <= Migrations.SCRIPTS.size(); version++) {
      Path file = folder.resolve("v" + version + ".mv.db");
      try (Database database = Database.create(file, Optional.empty())) {
        Migrations.run(database, version);
      }
      all.addAll(StoredSchema.read(file, Optional.empty()));
    }
    return all;
  }

  @Test
  void whatIsAcceptedIsWhatOurMigrationsProduce() {
    assertThat(new TreeSet<>(StoredSchema.ours())).isEqualTo(statements(folder));
  }

  @Test
  void filesOfEveryEarlierVersionOpen() {
    for (int version = 1; version <= Migrations.SCRIPTS.size(); version++) {
      Path file = folder.resolve("old" + version + ".mv.db");
      try (Database database = Database.create(file, Optional.empty())) {
        Migrations.run(database, version);
      }
      try (WorkspaceFile opened = WorkspaceFile.open(file)) {
        opened.inputs().save(RandomWorkspace.of(3), "Edit");
        assertThat(opened.inputs().audit(1).getFirst().who()).isNotEmpty();
      }
      assertThat(Verification.of(file).version()).isEqualTo(Migrations.SCRIPTS.size());
    }
  }

  @Test
  void aMuchUsedFileStillOpens() throws SQLException {
    Path file = folder.resolve("used.mv.db");
    WorkspaceFile.create(file, RandomWorkspace.of(4)).close();
    try (Database database = Database.open(file, Database.Access.PLAIN)) {
      database.write(c -> c.createStatement().execute("analyze"));
      WorkspaceStore store = new WorkspaceStore(database, Clock.systemUTC());
      RandomEdits edits = new RandomEdits(7);
      var state = RandomWorkspace.of(4);
      for (int i = 0; i < 40; i++) {
        state = edits.edit(state);
        store.save(state, "Edit " + i);
      }
    }
    assertThat(Verification.of(file).problem()).isEmpty();
  }

  /** Each leaves a mark where it is run: a property of this process, or a file. */
  private static List<String> hostile(Path mark) {
    String touch = "'" + mark + "'";
    String java = "'void f() { System.setProperty(\"fourfold.hostile\", \"ran\"); }'";
    String call = "call csvwrite(" + touch + ", 'select 1')";
    return List.of(
        "create alias \"a\" as " + java,
        "create alias \"b\" for 'java.lang.System.setProperty'",
        "create table \"t\" (x int); create trigger \"tr\" before insert on \"t\" as "
            + "'org.h2.api.Trigger create() { System.setProperty(\"fourfold.hostile\", \"ran\");"
            + " return new org.h2.tools.TriggerAdapter() { public void fire(java.sql.Connection c,"
            + " java.sql.ResultSet a, java.sql.ResultSet b) {} }; }'",
        "create view \"v\" as select csvwrite(" + touch + ", 'select 1') c",
        "create view \"v2\" as select file_read('/etc/hostname') c",
        "create table \"d\" (x int default csvwrite(" + touch + ", 'select 1'))",
        "create table \"g\" (x int, y int as csvwrite(" + touch + ", 'select 1'))",
        "create table \"c\" (x int check (csvwrite(" + touch + ", 'select 1') > 0))",
        "create domain \"dom\" as int default csvwrite(" + touch + ", 'select 1')",
        "create linked table \"l\" (null, 'jdbc:h2:mem:x;INIT="
            + call.replace("'", "''")
            + "', 'sa', '', 'INFORMATION_SCHEMA.TABLES')",
        "create index \"i\" on \"setting\"(\"value\")",
        "create user \"eve\" password 'x' admin",
        "create role \"r\"",
        "create schema \"other\"",
        "create constant \"k\" value csvwrite(" + touch + ", 'select 1')",
        "set max_memory_rows 7",
        "set allow_literals none",
        "set cache_size 1",
        "create sequence \"s\"",
        "create table \"setting2\" (\"name\" varchar(100))",
        "alter table \"setting\" add column \"more\" int default csvwrite("
            + touch
            + ", 'select 1')");
  }

  @Test
  void hostileFilesAreRefusedAndRunNothing() throws Exception {
    Path mark = folder.resolve("mark");
    int number = 0;
    for (String statement : hostile(mark)) {
      Path file = folder.resolve("hostile" + number++ + ".mv.db");
      WorkspaceFile.create(file, RandomWorkspace.of(2)).close();
      try (Connection c = new Driver().connect(url(file), user());
          Statement s = c.createStatement()) {
        s.execute(statement);
      } catch (SQLException e) {
        throw new AssertionError("not made: " + statement, e);
      }
      System.clearProperty("fourfold.hostile");
      Files.deleteIfExists(mark);
      byte[] before = Files.readAllBytes(file);
      StoreException refused =
          catchThrowableOfType(StoreException.class, () -> WorkspaceFile.open(file));
      assertThat(refused).as(statement).isNotNull();
      assertThat(refused.problem().kind()).as(statement).isEqualTo(Kind.FOREIGN);
      assertThat(Verification.of(file).problem()).as(statement).isPresent();
      assertThat(System.getProperty("fourfold.hostile")).as(statement).isNull();
      assertThat(mark).as(statement).doesNotExist();
      assertThat(Files.readAllBytes(file)).as(statement).isEqualTo(before);
    }
    assertThat(number).isGreaterThanOrEqualTo(20);
  }

  private static String url(Path file) {
    return "jdbc:h2:file:" + DatabasePath.base(file);
  }

  private static Properties user() {
    Properties user = new Properties();
    user.setProperty("user", "sa");
    user.setProperty("password", "");
    return user;
  }

  @Test
  void aClassNamedInTheRegisterOfTypesIsNotLoaded() {
    Path file = folder.resolve("types.mv.db");
    WorkspaceFile.create(file, RandomWorkspace.of(2)).close();
    MVStore store = new MVStore.Builder().fileName(file.toString()).open();
    MVMap<String, String> types =
        store.openMap(
            "_",
            new MVMap.Builder<String, String>()
                .keyType(StringDataType.INSTANCE)
                .valueType(StringDataType.INSTANCE));
    types.clear();
    types.put("0", "org.fourfold.store.Loaded");
    store.close();
    StoreException refused =
        catchThrowableOfType(StoreException.class, () -> WorkspaceFile.open(file));
    assertThat(refused.problem().kind()).isEqualTo(Kind.FOREIGN);
    assertThat(refused.problem().detail()).contains("org.fourfold.store.Loaded");
  }
}
