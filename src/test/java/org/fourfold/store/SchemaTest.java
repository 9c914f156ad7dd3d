package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourfold.domain.measure.Table;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The migrations and the record classes cannot drift apart. */
class SchemaTest {
  @TempDir Path folder;

  @Test
  void migrationsMakeTheTablesThatTheRecordClassesAskFor() throws SQLException {
    try (Database database = Database.create(folder.resolve("m.mv.db"), Optional.empty());
        Connection wanted = new Driver().connect("jdbc:h2:mem:", new Properties());
        Statement statement = wanted.createStatement()) {
      Migrations.run(database);
      statement.execute(SchemaText.all());
      List<String> tables = SchemaText.tables().stream().map(Table::file).toList();
      TreeSet<String> made = database.read(c -> described(c, tables));
      assertThat(made).isEqualTo(described(wanted, tables)).hasSizeGreaterThan(150);
    }
  }

  private static TreeSet<String> described(Connection c, List<String> tables) throws SQLException {
    String in = tables.stream().collect(Collectors.joining("','", "('", "')"));
    TreeSet<String> lines = new TreeSet<>();
    try (Statement statement = c.createStatement()) {
      String columns =
          "select table_name, column_name, data_type, character_maximum_length,"
              + " numeric_precision, numeric_scale, is_nullable from information_schema.columns"
              + " where table_schema = 'PUBLIC' and table_name in ";
      try (ResultSet rows = statement.executeQuery(columns + in)) {
        while (rows.next()) {
          lines.add(line(rows));
        }
      }
      String checks =
          "select k.constraint_name, c.check_clause from information_schema.check_constraints c"
              + " join information_schema.table_constraints k on k.constraint_name ="
              + " c.constraint_name where k.table_name in ";
      try (ResultSet rows = statement.executeQuery(checks + in)) {
        while (rows.next()) {
          lines.add(line(rows));
        }
      }
    }
    return lines;
  }

  private static String line(ResultSet row) throws SQLException {
    StringBuilder line = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      line.append(row.getString(i)).append(' ');
    }
    return line.toString();
  }

  @Test
  void everyScriptIsNamedInOrder() throws Exception {
    URI scripts = Migrations.class.getResource("V001__planning_folder.sql").toURI();
    try (Stream<Path> files = Files.list(Path.of(scripts).getParent())) {
      List<String> names =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(".sql"))
              .map(n -> n.replace(".sql", ""))
              .sorted()
              .toList();
      assertThat(names).isEqualTo(Migrations.SCRIPTS);
    }
    for (int i = 0; i < Migrations.SCRIPTS.size(); i++) {
      assertThat(Migrations.SCRIPTS.get(i)).startsWith("V%03d__".formatted(i + 1));
    }
  }

  @Test
  void scriptsRunOnceAndMayRunAgain() {
    Path file = folder.resolve("again.mv.db");
    try (Database database = Database.create(file, Optional.empty())) {
      assertThat(Migrations.version(database)).isZero();
      Migrations.run(database);
      Migrations.run(database);
      assertThat(Migrations.version(database)).isEqualTo(Migrations.SCRIPTS.size());
      database.write(c -> c.createStatement().executeUpdate("delete from \"schema_history\""));
      Migrations.run(database); // as after a crash between the script and its entry
      assertThat(Migrations.version(database)).isEqualTo(Migrations.SCRIPTS.size());
    }
  }
}
