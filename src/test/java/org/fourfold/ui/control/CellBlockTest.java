package org.fourfold.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellBlockTest {
  @Test
  void readsWhatSpreadsheetsCopy() {
    assertThat(CellBlock.read("a\tb\r\n1\t2\r\n"))
        .containsExactly(List.of("a", "b"), List.of("1", "2"));
  }

  @Test
  void emptyCellsAndRowsStay() {
    assertThat(CellBlock.read("a\t\n\n\tb"))
        .containsExactly(List.of("a", ""), List.of(""), List.of("", "b"));
  }

  @Test
  void quotedCellsHoldTabsAndBreaks() {
    assertThat(CellBlock.read("\"two\nlines\"\t\"say \"\"yes\"\"\"\n5\" pipe\tx"))
        .containsExactly(List.of("two\nlines", "say \"yes\""), List.of("5\" pipe", "x"));
  }

  /** Law: what is written is read back as it was. */
  @Test
  void writingAndReadingComesBack() {
    Random random = new Random(3);
    String letters = "ab1\t\n\r\" ,é";
    for (int round = 0; round < 500; round++) {
      List<List<String>> rows = new ArrayList<>();
      int width = 1 + random.nextInt(4);
      for (int i = 0; i <= random.nextInt(4); i++) {
        List<String> row = new ArrayList<>();
        for (int j = 0; j < width; j++) {
          StringBuilder cell = new StringBuilder();
          for (int k = random.nextInt(5); k > 0; k--) {
            cell.append(letters.charAt(random.nextInt(letters.length())));
          }
          row.add(cell.toString());
        }
        rows.add(row);
      }
      assertThat(CellBlock.read(CellBlock.write(rows))).isEqualTo(rows);
    }
  }
}
