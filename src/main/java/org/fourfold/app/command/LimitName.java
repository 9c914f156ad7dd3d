package org.fourfold.app.command;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourfold.domain.outcome.LimitKind;

/**
 * A limit as it is named on the command line: {@code KIND:CODE}, with {@code @PERIOD} where one
 * period is meant.
 *
 * @param period empty for each
 */
record LimitName(LimitKind kind, String code, String period) {

  /** Empty where the text has another form or names no kind. */
  static Optional<LimitName> of(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon + 1 == text.length()) {
      return Optional.empty();
    }
    int at = text.lastIndexOf('@');
    String code = text.substring(colon + 1, at > colon ? at : text.length());
    String period = at > colon ? text.substring(at + 1) : "";
    return Arrays.stream(LimitKind.values())
        .filter(kind -> kind.code().equals(text.substring(0, colon)))
        .findFirst()
        .map(kind -> new LimitName(kind, code, period));
  }

  /** The forms there are. */
  static String allowed() {
    return Arrays.stream(LimitKind.values())
        .map(kind -> kind.code() + ":CODE")
        .collect(Collectors.joining(", "));
  }
}
