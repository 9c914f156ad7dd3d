package org.fourfold.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.fourfold.store.Passphrase;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that every verb takes. */
final class OutputOptions {
  @Option(names = "--json", paramLabel = "FILE|-")
  String json = "";

  @Option(names = "--quiet")
  boolean quiet;

  @Option(names = "--passphrase-file", paramLabel = "F")
  Optional<Path> passphraseFile = Optional.empty();

  @Option(names = "--locale", paramLabel = "en|zh-CN", converter = Language.class)
  Locale locale = Locale.ENGLISH;

  /** Whether standard output holds the JSON alone. */
  boolean jsonAlone() {
    return json.equals("-");
  }

  /**
   * For every locked workspace that the verb opens.
   *
   * @throws IOException where the file named cannot be read
   */
  Optional<Passphrase> passphrase() throws IOException {
    return passphraseFile.isEmpty()
        ? Optional.empty()
        : Optional.of(Passphrase.read(passphraseFile.get()));
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
