package org.fourfold.app.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fourfold.costsharing.Fraction;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Exact amounts of an option: {@code 100,12.5,8/3}. */
record Amounts(List<Fraction> list) {

  /** Reads a list of amounts. */
  static final class Reader implements ITypeConverter<Amounts> {
    @Override
    public Amounts convert(String text) {
      return new Amounts(Arrays.stream(text.split(",", -1)).map(Amounts::amount).toList());
    }
  }

  /** Reads one amount. */
  static final class One implements ITypeConverter<Fraction> {
    @Override
    public Fraction convert(String text) {
      return amount(text);
    }
  }

  static Fraction amount(String text) {
    try {
      return Fraction.parse(text);
    } catch (NumberFormatException _) {
      throw new TypeConversionException(
          "'" + text + "' is not a number such as 1250.5, nor a fraction such as 8/3");
    }
  }

  int size() {
    return list.size();
  }

  /** Names given, or numbers from 1; refused where they are not as many. */
  static List<String> names(List<String> given, int size) {
    if (given.isEmpty()) {
      List<String> numbers = new ArrayList<>();
      for (int i = 1; i <= size; i++) {
        numbers.add(String.valueOf(i));
      }
      return numbers;
    }
    same("--names", given.size(), size);
    return given;
  }

  static void same(String option, int given, int size) {
    if (given != size) {
      List<String> arguments = List.of(option, "" + given, "" + size);
      Problem problem = Problem.error("", 0, "", Fault.NAMES_AND_AMOUNTS, arguments);
      throw new BadInput(List.of(problem));
    }
  }
}
