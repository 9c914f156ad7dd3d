package org.fourfold.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.folder.ZipFormat;

/**
 * Writes generated departments as planning folders, one zip for each size, into {@code
 * target/departments}: {@code fourfold plan target/departments/60.zip} plans what {@link
 * EngineBenchmark} measures.
 */
final class DepartmentFolders implements Benchmark {
  private static final Path FOLDER = Path.of("target", "departments");

  @Override
  public String name() {
    return "folders";
  }

  @Override
  public String title() {
    return "Generated departments as planning folders";
  }

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    StringBuilder table =
        new StringBuilder("| non-zeros, thousand | folder | rows |\n|---|---|---|\n");
    try {
      Files.createDirectories(FOLDER);
      for (int size : sizes.thousands()) {
        Path file = FOLDER.resolve(size + ".zip");
        Workspace drawn = workspace(size);
        new ZipFormat().write(drawn, file);
        String row = "| %d | `%s` | %d |".formatted(size, file, rows(drawn));
        telling.accept(row);
        table.append(row).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.toString();
  }

  /** What a size is as a workspace, without scenarios. */
  static Workspace workspace(int size) {
    Department drawn = GeneratedDepartment.ofThousands(size).draw();
    return new Workspace(drawn.profile(), drawn.tables());
  }

  private static int rows(Workspace drawn) {
    return DepartmentTables.ALL.stream().mapToInt(t -> drawn.rows(t).size()).sum();
  }
}
