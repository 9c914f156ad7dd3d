package org.fourfold.app.command;

import java.util.Locale;
import java.util.ResourceBundle;
import org.fourfold.domain.measure.Sentences;

/** The sentences of the command line. */
public final class Phrases {
  private static final String HERE = Phrases.class.getPackageName();

  private Phrases() {}

  public static Sentences in(Locale locale) {
    return new Sentences(HERE + ".messages", locale);
  }

  /** What the help says of verbs and options. */
  public static ResourceBundle usage(Locale locale) {
    return Sentences.bundle(HERE + ".usage", locale);
  }
}
