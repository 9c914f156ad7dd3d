package org.fourfold.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
  private final NumberText text = new NumberText(Locale.UK);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12345.6;12,346",
        "123.46;123.5",
        "1.254;1.25",
        "0.0125;0.013",
        "0.00012;0.00012",
        "-3.5;−3.5",
        "-0.0000001;0",
        "0;0",
        "999.96;1,000",
        "99.96;100"
      })
  void amountsShowDecimalsByTheirSize(double value, String shown) {
    assertThat(text.amount(value)).isEqualTo(shown);
  }

  @Test
  void moneyIsWholeOnScreenAndExactWhereAsked() {
    assertThat(text.money(1234567.891)).isEqualTo("1,234,568");
    assertThat(text.money(12.5)).isEqualTo("12.50");
    assertThat(text.exactMoney(1234567.895)).isEqualTo("1,234,567.90");
    assertThat(text.money(-1200)).isEqualTo("−1,200");
  }

  @Test
  void sharesArePerCent() {
    assertThat(text.share(0.8734)).isEqualTo("87 %");
    assertThat(text.share(0.0125)).isEqualTo("1.3 %");
    assertThat(text.share(1)).isEqualTo("100 %");
  }

  @Test
  void whatIsNoNumberIsADash() {
    assertThat(text.amount(Double.NaN)).isEqualTo("–");
    assertThat(text.amount(Double.POSITIVE_INFINITY)).isEqualTo("∞");
  }
}
