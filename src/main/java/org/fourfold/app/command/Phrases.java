package org.fourfold.app.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Sentences of the command line in one language. */
public final class Phrases {
  private final ResourceBundle bundle;
  private final Locale locale;

  public Phrases(Locale locale) {
    this.locale = locale;
    bundle = bundle("messages", locale);
  }

  /** What the help says of verbs and options. */
  public static ResourceBundle usage(Locale locale) {
    return bundle("usage", locale);
  }

  /** Never falls back to the machine's own language: English stands where words are missing. */
  static ResourceBundle bundle(String name, Locale locale) {
    Control noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle("org.fourfold.app.command." + name, locale, noFallback);
  }

  public Locale locale() {
    return locale;
  }

  /** A sentence with its arguments put in. */
  public String of(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
