package org.fourfold.app.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fourfold.costsharing.Fraction;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.Sentences;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, and what is allowed, in the language asked for. */
public final class UsageWords {
  private final Sentences phrases;

  public UsageWords(Locale locale) {
    phrases = Phrases.in(locale);
  }

  /** One sentence on the first thing that is wrong, one on where to read more. */
  public String of(ParameterException e) {
    String verb = e.getCommandLine().getCommandSpec().qualifiedName();
    return phrases.of("error", wrong(e)) + System.lineSeparator() + phrases.of("see.help", verb);
  }

  private String wrong(ParameterException e) {
    return switch (e) {
      case WrongValue w -> phrases.of("usage.value", w.option(), w.given(), allowed(w.allowed()));
      case UnmatchedArgumentException u -> unmatched(u);
      case MissingParameterException m when !m.getMissing().isEmpty() ->
          missing(m.getMissing().getFirst());
      case OverwrittenOptionException o -> phrases.of("usage.twice", label(o.getOverwritten()));
      default ->
          e.getArgSpec() == null
              ? e.getMessage()
              : phrases.of(
                  "usage.value",
                  name(e.getArgSpec()),
                  String.valueOf(e.getValue()),
                  allowed(e.getArgSpec().type()));
    };
  }

  private String unmatched(UnmatchedArgumentException e) {
    CommandLine line = e.getCommandLine();
    String first = e.getUnmatched().getFirst();
    if (first.startsWith("-")) {
      return phrases.of(
          "usage.option",
          first,
          line.getCommandSpec().options().stream()
              .map(OptionSpec::longestName)
              .sorted()
              .collect(Collectors.joining(", ")));
    }
    return line.getParent() == null
        ? phrases.of("usage.verb", first, String.join(", ", line.getSubcommands().keySet()))
        : phrases.of("usage.extra", first);
  }

  private String missing(ArgSpec missing) {
    return phrases.of("usage.missing", label(missing), String.join(" ", missing.description()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? (option.longestName() + " " + (option.arity().max() == 0 ? "" : option.paramLabel()))
            .strip()
        : argument.paramLabel();
  }

  private String allowed(String words) {
    return words.startsWith("allowed.") ? phrases.of(words) : phrases.of("allowed.one", words);
  }

  private String allowed(Class<?> type) {
    if (type.isEnum()) {
      return phrases.of(
          "allowed.one",
          Arrays.stream(type.getEnumConstants())
              .map(constant -> ((Coded) constant).code())
              .collect(Collectors.joining(", ")));
    }
    if (type == Locale.class) {
      return phrases.of("allowed.one", "en, zh-CN");
    }
    if (type == Path.class) {
      return phrases.of("allowed.path");
    }
    if (type == Fraction.class || type == Amounts.class) {
      return phrases.of("allowed.fraction");
    }
    boolean fraction = type == double.class || type == Double.class || type == BigDecimal.class;
    return phrases.of(fraction ? "allowed.number" : "allowed.whole");
  }
}
