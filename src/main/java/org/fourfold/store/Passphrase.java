package org.fourfold.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * What a planner types to open a locked workspace. The same word typed on different machines is the
 * same passphrase: characters are composed (NFC) before they count.
 */
public final class Passphrase {
  /** Fewest characters of a new one. */
  public static final int LEAST = 10;

  private static final long LONGEST_FILE = 4096;

  private final String words;

  private Passphrase(String words) {
    this.words = Normalizer.normalize(words, Normalizer.Form.NFC);
  }

  public static Passphrase of(String words) {
    return new Passphrase(words);
  }

  /**
   * The first line of a file.
   *
   * @throws IOException where it cannot be read, or holds no passphrase
   */
  public static Passphrase read(Path file) throws IOException {
    if (Files.size(file) > LONGEST_FILE) {
      throw new IOException(file + " is longer than a passphrase: its first line is to be it");
    }
    String text = Files.readString(file);
    String line = text.lines().findFirst().orElse("");
    if (line.isEmpty()) {
      throw new IOException(file + " holds no passphrase: its first line is to be it");
    }
    return new Passphrase(line.startsWith("\ufeff") ? line.substring(1) : line);
  }

  /** Whether it is long enough to lock a file with. */
  public boolean longEnough() {
    return words.codePointCount(0, words.length()) >= LEAST;
  }

  byte[] bytes() {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  /** Never the words: this may reach a log. */
  @Override
  public String toString() {
    return "Passphrase";
  }
}
