package org.fourfold.app.command;

import java.util.Arrays;
import org.fourfold.domain.measure.Coded;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a word of the contract: {@code most-benefit}. */
public record Choice<E extends Enum<E> & Coded>(Class<E> type) implements ITypeConverter<E> {
  @Override
  public E convert(String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.code().equals(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(text));
  }
}
