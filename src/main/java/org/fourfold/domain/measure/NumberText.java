package org.fourfold.domain.measure;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as planners read them: grouped thousands, no more decimals than they mean. */
public final class NumberText {
  private final DecimalFormatSymbols symbols;

  public NumberText(Locale locale) {
    symbols = DecimalFormatSymbols.getInstance(locale);
  }

  /** A quantity with decimals by its size: 12,345 · 123.4 · 1.25 · 0.0125. */
  public String amount(double value) {
    double size = Math.abs(value);
    if (!(size >= 5e-7)) {
      return Double.isNaN(value) ? "–" : "0";
    }
    int decimals = size >= 999.5 ? 0 : size >= 99.95 ? 1 : size >= 0.995 ? 2 : size >= 0.01 ? 3 : 5;
    return format(value, 0, decimals);
  }

  /** Money on screen: no decimals from 100 on, two below. */
  public String money(double value) {
    return Math.abs(value) >= 99.5 || value == 0 ? format(value, 0, 0) : format(value, 2, 2);
  }

  /** Money exactly, to the cent. */
  public String exactMoney(double value) {
    return format(value, 2, 2);
  }

  /** A share of one as per cent: 0.873 gives 87 %. */
  public String share(double value) {
    double percent = 100 * value;
    return format(percent, 0, Math.abs(percent) < 9.95 ? 1 : 0) + " %";
  }

  /** With exactly so many decimals. */
  public String fixed(double value, int decimals) {
    return format(value, decimals, decimals);
  }

  private String format(double value, int least, int most) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
    }
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    String text = format.format(Math.abs(value));
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return value < 0 && !zero ? "−" + text : text;
  }
}
