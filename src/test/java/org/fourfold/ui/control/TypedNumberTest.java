package org.fourfold.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,234.5      | 1234.5
          1,234        | 1234
          1 234,5      | 1234.5
          1.234,5      | 1234.5
          3,5          | 3.5
          0,125        | 0.125
          1234,56      | 1234.56
          1'234.5      | 1234.5
          12%          | 0.12
          12,5 %       | 0.125
          (1,234)      | -1234
          −7           | -7
          £1,200       | 1200
          GBP 1,200.50 | 1200.50
          1.200 €      | 1.200
          many         | many
          1,23,4       | 1,23,4
          """)
  void readsWhatPlannersWrite(String typed, String plain) {
    assertThat(TypedNumber.plain(typed, "GBP", false)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = "1,234 | 1.234\n1.234 | 1234\n1.234,5 | 1234.5\n12 | 12")
  void readsTheCommaAsDecimalsWhereTheBlockDoes(String typed, String plain) {
    assertThat(TypedNumber.plain(typed, "", true)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"31/12/2026,2026-12-31", "1.4.2026,2026-04-01", "1 apr 2026,2026-04-01", "soon,soon"})
  void readsDatesOfSpreadsheets(String typed, String plain) {
    assertThat(TypedDate.plain(typed, Locale.UK)).isEqualTo(plain);
  }
}
