package org.fourfold.report.page;

import java.util.List;

/**
 * A chapter of a report.
 *
 * @param id unique in the report
 * @param hue of its band: the domain that it is about
 * @param wide on its side, for month grids
 * @param lead sentences under the title
 * @param points sentences one under the other, below the lead
 */
public record Section(
    String id,
    String title,
    Hue hue,
    boolean wide,
    List<String> lead,
    List<String> points,
    List<PageChart> figures,
    List<Sheet> sheets) {
  public Section {
    lead = List.copyOf(lead);
    points = List.copyOf(points);
    figures = List.copyOf(figures);
    sheets = List.copyOf(sheets);
  }

  /** A chapter of words and tables on an upright page. */
  public static Section upright(
      String id, String title, Hue hue, List<String> lead, List<Sheet> sheets) {
    return new Section(id, title, hue, false, lead, List.of(), List.of(), sheets);
  }

  /** A chapter of tables on a page on its side. */
  public static Section onItsSide(String id, String title, Hue hue, List<Sheet> sheets) {
    return new Section(id, title, hue, true, List.of(), List.of(), List.of(), sheets);
  }

  /** Colours of the four domains, as on screen, and one for what belongs to all. */
  public enum Hue {
    RESOURCES,
    SERVICES,
    INFORMATION,
    FINANCE,
    ALL
  }
}
