package org.fourfold.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The pages there are in one language; English stands where a page is missing. */
public final class HelpPages {
  /** Pages about no screen: what comes before the screens, and what comes after. */
  private static final List<String> BEFORE = List.of("start");

  private static final List<String> AFTER = List.of("keys", "files", "terms", "commands");

  private final List<HelpPage> pages = new ArrayList<>();

  /**
   * @param screens names of screens in the order of the navigation
   */
  public HelpPages(List<String> screens, Locale locale) {
    List.of(BEFORE, screens, AFTER).stream()
        .flatMap(List::stream)
        .map(name -> page(name, locale))
        .flatMap(Optional::stream)
        .forEach(pages::add);
  }

  private static Optional<HelpPage> page(String name, Locale locale) {
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return control.getCandidateLocales(name, locale).stream()
        .map(candidate -> read(control.toBundleName(name, candidate) + ".md"))
        .flatMap(Optional::stream)
        .findFirst()
        .map(text -> new HelpPage(name, title(text), text));
  }

  private static Optional<String> read(String file) {
    try (InputStream in = HelpPages.class.getResourceAsStream(file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String title(String text) {
    return text.lines().findFirst().orElse("").replaceFirst("^#\\s*", "").strip();
  }

  public List<HelpPage> all() {
    return List.copyOf(pages);
  }

  /** The page of a screen, or the first where the screen has none. */
  public HelpPage of(String name) {
    return pages.stream().filter(p -> p.name().equals(name)).findFirst().orElse(pages.getFirst());
  }

  /** Those that say every word of a query; all for a blank one. */
  public List<HelpPage> find(String words) {
    return pages.stream().filter(p -> p.says(words)).toList();
  }
}
