package org.fourfold.chart;

import org.fourfold.domain.measure.NumberText;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** The share in a bar, where the bar is long enough to hold it. */
final class ShareLabels implements CategoryItemLabelGenerator {
  /** A share by row and column of the data. */
  @FunctionalInterface
  interface Share {
    double of(int row, int column);
  }

  private static final double LEAST = 0.055;

  private final Share share;
  private final NumberText numbers;

  ShareLabels(Share share, NumberText numbers) {
    this.share = share;
    this.numbers = numbers;
  }

  @Override
  public String generateLabel(CategoryDataset data, int row, int column) {
    double value = share.of(row, column);
    return value < LEAST
        ? null
        : numbers.share(value > 0.9999 ? 1 : Math.min(Math.rint(value * 100) / 100, 0.99));
  }

  @Override
  public String generateRowLabel(CategoryDataset data, int row) {
    return data.getRowKey(row).toString();
  }

  @Override
  public String generateColumnLabel(CategoryDataset data, int column) {
    return data.getColumnKey(column).toString();
  }
}
