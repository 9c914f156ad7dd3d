package org.fourfold.ui.mvvm;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.fourfold.domain.measure.Sentences;

/** The words of one screen, from {@code words.properties} beside its classes. */
public final class Texts {
  private final ResourceBundle bundle;
  private final Locale locale;

  /**
   * @param beside any class of the screen's package
   */
  public Texts(Class<?> beside, Locale locale) {
    bundle = Sentences.bundle(beside.getPackageName() + ".words", locale);
    this.locale = locale;
  }

  /** A text with its arguments put in. */
  public String of(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  public Locale locale() {
    return locale;
  }

  public ResourceBundle bundle() {
    return bundle;
  }
}
