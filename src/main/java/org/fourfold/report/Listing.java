package org.fourfold.report;

import java.util.List;

/**
 * Rows of text under headings, as a window shows them and a page prints them.
 *
 * @param lead sentences above the rows
 * @param rows as many cells each as there are headings
 */
public record Listing(
    String title, List<String> lead, List<Heading> headings, List<List<String>> rows) {
  public Listing {
    lead = List.copyOf(lead);
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param width in per cent of all columns
   */
  public record Heading(String label, double width) {}

  /** The same with other rows. */
  public Listing with(List<List<String>> others) {
    return new Listing(title, lead, headings, others);
  }

  public List<String> labels() {
    return headings.stream().map(Heading::label).toList();
  }
}
