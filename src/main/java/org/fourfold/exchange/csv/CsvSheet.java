package org.fourfold.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.SheetSource;
import org.fourfold.exchange.format.Unreadable;

/**
 * A table as UTF-8 text with a header row; a byte-order mark, and {@code ;} or a tab as separator,
 * are accepted. Rows are numbered by the line they start on.
 *
 * @param opens the bytes, once
 */
public record CsvSheet(String file, Opening opens, Limits limits) implements SheetSource {
  private static final int HEADER_LENGTH = 1 << 14;

  /** What may stand between cells; a spreadsheet copies with tabs. */
  private static final String SEPARATORS = ",;\t";

  /** Opens a stream of bytes, which the sheet closes. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  @Override
  public void read(RowSink sink) throws IOException {
    try (InputStream bytes = new LimitedInput(opens.open(), file, limits.fileBytes());
        BufferedReader text = new BufferedReader(decoding(bytes), HEADER_LENGTH)) {
      rows(text, sink);
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    } catch (CharacterCodingException e) {
      throw unreadable(e);
    }
  }

  private static Reader decoding(InputStream bytes) {
    return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()); // refuses, not mends
  }

  private IOException unreadable(IOException e) {
    return e instanceof CharacterCodingException ? Unreadable.of(file, 0, Fault.NOT_UTF8) : e;
  }

  private void rows(BufferedReader text, RowSink sink) throws IOException {
    skipMark(text);
    int last = 0;
    try (CsvReader<CsvRecord> records = reader(separator(text)).ofCsvRecord(text)) {
      for (CsvRecord csv : records) {
        last = (int) csv.getStartingLineNumber();
        sink.row(last, plain(csv.getFields()));
      }
    } catch (CsvParseException e) {
      if (e.getCause() instanceof IOException cause) {
        throw unreadable(cause);
      }
      throw Unreadable.of(file, last + 1, Fault.BROKEN_QUOTES);
    }
  }

  /** Rows without an apostrophe, nearly all, are given on as they are. */
  private static List<String> plain(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).startsWith("'")) {
        return cells.stream().map(FormulaGuard::plain).toList();
      }
    }
    return cells;
  }

  private static CsvReader.CsvReaderBuilder reader(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false);
  }

  private static void skipMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != '\ufeff') {
      text.reset();
    }
  }

  /** The separator is the one that the header uses most: its names hold none of them. */
  private static char separator(BufferedReader text) throws IOException {
    text.mark(HEADER_LENGTH);
    int[] found = new int[SEPARATORS.length()];
    boolean begun = false;
    for (int i = 0; i < HEADER_LENGTH - 1; i++) {
      int c = text.read();
      if (c < 0 || begun && (c == '\n' || c == '\r')) {
        break;
      }
      begun |= !Character.isWhitespace(c);
      int separator = SEPARATORS.indexOf(c);
      if (separator >= 0) {
        found[separator]++;
      }
    }
    text.reset();
    int most = 0;
    for (int i = 1; i < found.length; i++) {
      most = found[i] > found[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }
}
