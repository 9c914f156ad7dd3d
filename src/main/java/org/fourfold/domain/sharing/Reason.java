package org.fourfold.domain.sharing;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * A sentence that says why a share is what it is.
 *
 * @param player whose share, {@code ""} for all
 * @param key of the sentence in {@code sharing.properties}
 * @param arguments names as text, amounts as {@code Double}
 */
public record Reason(String player, String key, List<Object> arguments) {
  public Reason {
    arguments = List.copyOf(arguments);
  }

  public static Reason of(String player, String key, Object... arguments) {
    return new Reason(player, key, Arrays.asList(arguments));
  }

  public String text(Locale locale) {
    Control noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    ResourceBundle bundle =
        ResourceBundle.getBundle("org.fourfold.domain.sharing", locale, noFallback);
    return new MessageFormat(bundle.getString(key), locale).format(arguments.toArray());
  }
}
