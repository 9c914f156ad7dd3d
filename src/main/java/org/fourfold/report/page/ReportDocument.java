package org.fourfold.report.page;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A report ready to be set: all words and numbers as printed.
 *
 * @param template of the report, beside its class: {@code plan}
 * @param subject for the properties of the file
 * @param footer line at the foot of each page: date, scenario, short hash
 * @param pageWords {@code Page {0} of {1}} with the two numbers left to the page
 */
public record ReportDocument(
    String template,
    Locale locale,
    Paper paper,
    LocalDateTime created,
    String subject,
    String footer,
    String pageWords,
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
