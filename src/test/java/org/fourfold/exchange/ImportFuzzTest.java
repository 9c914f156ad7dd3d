package org.fourfold.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every importer answers every malformed file. */
class ImportFuzzTest {
  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("org.fourfold.exchange.ImportFuzz#KINDS")
  void malformed(String kind) throws IOException {
    ImportFuzz fuzz = new ImportFuzz(folder, 20);
    for (int i = 0; i < 40; i++) {
      fuzz.one(kind);
    }
    assertThat(fuzz.refused() > 5).isEqualTo(!kind.equals("paste"));
  }
}
