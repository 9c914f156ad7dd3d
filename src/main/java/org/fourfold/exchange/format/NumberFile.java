package org.fourfold.exchange.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.StringTokenizer;
import org.fourfold.domain.measure.Fault;

/** A file of numbers parted by blanks, read from its beginning; {@code #} begins a comment. */
public final class NumberFile {
  private static final int MOST = 50_000_000;

  private final String name;
  private double[] numbers = new double[1024];
  private int count;
  private int next;

  private NumberFile(String name) {
    this.name = name;
  }

  /**
   * Reads all numbers.
   *
   * @throws Unreadable where something else stands among them
   */
  public static NumberFile read(Path file) throws IOException {
    NumberFile all = new NumberFile(file.getFileName().toString());
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int row = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        row++;
        int comment = line.indexOf('#');
        all.add(comment < 0 ? line : line.substring(0, comment), row);
      }
    } catch (java.nio.charset.CharacterCodingException _) {
      throw Unreadable.of(all.name, 0, Fault.NOT_UTF8);
    }
    return all;
  }

  private void add(String line, int row) throws Unreadable {
    StringTokenizer words = new StringTokenizer(line);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (count == MOST) {
        throw Unreadable.of(name, row, Fault.TOO_MANY_ROWS, MOST);
      }
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      try {
        numbers[count++] = Double.parseDouble(word);
      } catch (NumberFormatException _) {
        throw Unreadable.of(name, row, Fault.NOT_A_NUMBER, word);
      }
    }
  }

  public int size() {
    return count;
  }

  public int left() {
    return count - next;
  }

  /** The next number. */
  public double number() throws Unreadable {
    if (next == count) {
      throw broken("The file ends after " + count + " numbers, and more were announced.");
    }
    return numbers[next++];
  }

  /** The next number, which must be whole and within these limits. */
  public int whole(int least, int most) throws Unreadable {
    double value = number();
    if (value != Math.rint(value) || value < least || value > most) {
      throw broken(
          "Number "
              + next
              + " is "
              + value
              + ", where a whole number from "
              + least
              + " to "
              + most
              + " is expected.");
    }
    return (int) value;
  }

  /** The file as a whole cannot be what it should. */
  public Unreadable broken(String reason) {
    return Unreadable.of(name, 0, Fault.FORM_BROKEN, reason);
  }
}
