package org.fourfold.report.page;

import java.util.List;

/**
 * The first page.
 *
 * @param kind of report, above the title
 * @param title the department
 * @param facts what it is a report of: scenario, date, status
 * @param finding the whole report in a sentence or two
 * @param numbers the few that a board asks for
 */
public record Cover(
    String kind, String title, List<Fact> facts, String finding, List<BigNumber> numbers) {
  public Cover {
    facts = List.copyOf(facts);
    numbers = List.copyOf(numbers);
  }

  /** A label and what it says. */
  public record Fact(String label, String value) {}

  /** A number set large, with its unit and the domain that it belongs to. */
  public record BigNumber(String label, SheetCell value, String unit, Section.Hue hue) {}
}
