package org.fourfold.domain.measure;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Sentences of one part of the program in one language. */
public final class Sentences {
  private final ResourceBundle bundle;
  private final Locale locale;

  /**
   * @param path of the bundle: its package and name, without language and suffix
   */
  public Sentences(String path, Locale locale) {
    this.locale = locale;
    bundle = bundle(path, locale);
  }

  /** Never falls back to the machine's own language: English stands where words are missing. */
  public static ResourceBundle bundle(String path, Locale locale) {
    Control noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle(path, locale, noFallback);
  }

  public Locale locale() {
    return locale;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** A sentence with its arguments put in. */
  public String of(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /** A list as read out, in the words {@code list} and {@code list.comma} of the bundle. */
  public String list(List<String> items) {
    return items.size() < 2
        ? String.join("", items)
        : of(
            "list",
            String.join(of("list.comma"), items.subList(0, items.size() - 1)),
            items.getLast());
  }
}
