package org.fourfold.report.page;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A report ready to be written: its words as printed, its numbers as numbers.
 *
 * @param subject for the properties of the file
 * @param footer line at the foot of each page: date, scenario, short hash
 * @param fingerprint of the inputs, whole
 * @param pageWords {@code Page {0} of {1}} with the two numbers left to the page
 * @param partWords {@code {0} ({1} of {2})} for the title of a table in parts
 * @param contentsTitle above the contents of the cover; {@code ""} for a report of one page, which
 *     has a heading in place of a cover
 */
public record ReportDocument(
    Locale locale,
    Paper paper,
    LocalDateTime created,
    String subject,
    String footer,
    Cover.Fact fingerprint,
    String pageWords,
    String partWords,
    String contentsTitle,
    Cover cover,
    List<Section> sections) {
  public ReportDocument {
    sections = List.copyOf(sections);
  }

  public Stream<PageChart> figures() {
    return sections.stream().flatMap(s -> s.figures().stream());
  }
}
