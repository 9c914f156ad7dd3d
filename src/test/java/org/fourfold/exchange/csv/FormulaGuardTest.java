package org.fourfold.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fourfold.exchange.format.Limits;
import org.junit.jupiter.api.Test;

/** No text becomes a formula in another program, and all of it comes back as it was. */
class FormulaGuardTest {
  @Test
  void formulasAreGuardedNumbersAreNot() {
    for (String text : List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "＝1")) {
      assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
    }
    for (String text : List.of("-5", "+3.25", "-1e-7", "Ward", "", "a=b", "'quoted'", "2026-01")) {
      assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
    }
  }

  @Test
  void everyTextComesBack() throws IOException {
    String letters = "'=+-@\t1.e \"',;x\n＝";
    Random random = new Random(3);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(6); k >= 0; k--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      rows.add(List.of("key", text.toString()));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowsText.write(List.of("k", "text"), rows, out);
    String written = out.toString(StandardCharsets.UTF_8);
    List<List<String>> read = new ArrayList<>();
    new CsvSheet("t", () -> new ByteArrayInputStream(out.toByteArray()), Limits.USUAL)
        .read((_, cells) -> read.add(cells));
    assertThat(read.subList(1, read.size())).isEqualTo(rows);
    assertThat(written.lines()).noneMatch(l -> l.matches("key,\"?[=@].*"));
  }
}
