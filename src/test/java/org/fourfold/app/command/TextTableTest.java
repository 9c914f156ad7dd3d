package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void wordsStandLeftAndNumbersRightUnderTheirTitles() {
    TextTable table = new TextTable().words("Service").numbers("Total");
    table.row(List.of("HIP", "1,234"));
    table.row(List.of("骨科门诊", "5"));
    assertThat(table.text().lines())
        .containsExactly(
            "  Service   Total", "  ────────  ─────", "  HIP       1,234", "  骨科门诊      5");
  }
}
