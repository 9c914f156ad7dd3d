package org.fourfold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.folder.FolderFormat;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.exchange.format.ImportResult.Imported;
import org.junit.jupiter.api.Test;

/** The sample department is read without a word of complaint, and fills every table. */
class SampleDepartmentTest {
  private static final Path SAMPLE = Path.of("assets", "sample");

  @Test
  void isReadWithoutWarning() {
    ImportResult result = new FolderFormat().read(SAMPLE);

    assertThat(result).isInstanceOf(Imported.class);
    assertThat(((Imported) result).warnings()).isEmpty();
  }

  @Test
  void hasRowsInEveryTable() {
    Workspace sample = ((Imported) new FolderFormat().read(SAMPLE)).workspace();

    assertThat(PlanningTables.ALL).allSatisfy(t -> assertThat(sample.rows(t)).isNotEmpty());
  }
}
