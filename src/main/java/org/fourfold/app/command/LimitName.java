package org.fourfold.app.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.fourfold.domain.outcome.LimitKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A limit as it is named on the command line: {@code KIND:CODE}, with {@code @PERIOD} where one
 * period is meant.
 *
 * @param period empty for each
 */
record LimitName(LimitKind kind, String code, String period) {

  static final class Reader implements ITypeConverter<LimitName> {
    @Override
    public LimitName convert(String text) {
      int colon = text.indexOf(':');
      int at = text.lastIndexOf('@');
      String kind = colon < 0 ? text : text.substring(0, colon);
      LimitKind found =
          Arrays.stream(LimitKind.values())
              .filter(k -> k.code().equals(kind))
              .findFirst()
              .orElseThrow(() -> unknown(kind));
      if (colon < 0 || colon + 1 == text.length()) {
        throw new TypeConversionException("'" + text + "' is not KIND:CODE, such as capacity:BED");
      }
      return at > colon
          ? new LimitName(found, text.substring(colon + 1, at), text.substring(at + 1))
          : new LimitName(found, text.substring(colon + 1), "");
    }

    private static TypeConversionException unknown(String kind) {
      String allowed =
          Arrays.stream(LimitKind.values()).map(LimitKind::code).collect(Collectors.joining(", "));
      return new TypeConversionException(
          "'" + kind + "' is not a kind of limit; one of: " + allowed);
    }
  }
}
