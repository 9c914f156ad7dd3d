package org.fourfold.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.fourfold.domain.measure.NumberText;

/** Shares of one as per cent on an axis; reads nothing. */
final class ShareFormat extends NumberFormat {
  private static final long serialVersionUID = 1;
  private final transient NumberText numbers;

  ShareFormat(NumberText numbers) {
    this.numbers = numbers;
  }

  @Override
  public StringBuffer format(double share, StringBuffer to, FieldPosition at) {
    return to.append(numbers.share(Math.rint(share * 100) / 100));
  }

  @Override
  public StringBuffer format(long share, StringBuffer to, FieldPosition at) {
    return format((double) share, to, at);
  }

  @Override
  public Number parse(String source, ParsePosition at) {
    at.setErrorIndex(at.getIndex());
    return null;
  }
}
