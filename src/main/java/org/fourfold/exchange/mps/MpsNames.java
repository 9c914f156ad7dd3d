package org.fourfold.exchange.mps;

import java.util.List;

/**
 * Names of rows and columns in a file whose fields are parted by blanks: a blank, a percent sign
 * and what begins a comment are written as a percent sign and their code, and read back where the
 * file says so.
 */
final class MpsNames {
  /** The comment that says that names are written so. */
  static final String MARK = "* names: %XXXX stands for the character with that code";

  private MpsNames() {}

  static String written(String name) {
    StringBuilder text = new StringBuilder();
    for (char c : name.toCharArray()) {
      boolean plain = c > ' ' && c != '%' && c != '$' && c != '*' && !Character.isSpaceChar(c);
      text.append(
          plain && c != 0x7f && c != 0x85 ? String.valueOf(c) : "%%%04X".formatted((int) c));
    }
    return text.isEmpty() ? "%" : text.toString();
  }

  static String read(String name, boolean escaped) {
    if (!escaped || name.indexOf('%') < 0) {
      return name;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '%' && i + 4 < name.length()) {
        text.append((char) Integer.parseInt(name.substring(i + 1, i + 5), 16));
        i += 4;
      } else if (name.charAt(i) != '%') {
        text.append(name.charAt(i));
      }
    }
    return text.toString();
  }

  static MpsLine read(MpsLine line, boolean escaped) {
    if (!escaped) {
      return line;
    }
    List<MpsLine.Pair> pairs =
        line.pairs().stream()
            .map(pair -> new MpsLine.Pair(read(pair.name(), true), pair.value()))
            .toList();
    return new MpsLine(line.number(), line.type(), read(line.name(), true), pairs);
  }
}
