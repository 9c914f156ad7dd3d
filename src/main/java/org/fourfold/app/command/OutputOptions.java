package org.fourfold.app.command;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that every verb takes. */
final class OutputOptions {
  @Option(names = "--json", paramLabel = "FILE|-")
  String json = "";

  @Option(names = "--quiet")
  boolean quiet;

  @Option(names = "--locale", paramLabel = "en|zh-CN", converter = Language.class)
  Locale locale = Locale.ENGLISH;

  /** Whether standard output holds the JSON alone. */
  boolean jsonAlone() {
    return json.equals("-");
  }

  static final class Language implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String tag) {
      return switch (tag) {
        case "en" -> Locale.ENGLISH;
        case "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
        default -> throw new TypeConversionException(tag);
      };
    }
  }
}
