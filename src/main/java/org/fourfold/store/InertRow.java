package org.fourfold.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Rows of the database's table of statements, read as text and numbers alone. The database's own
 * type would know lists, objects and other values that a foreign file may have been filled with;
 * this one knows two kinds and refuses the rest.
 *
 * <p><b>Source.</b> The formats of {@code VersionedValueType} and {@code ValueDataType} of H2 2.5.
 */
final class InertRow extends BasicDataType<InertRow.Versions> {
  private static final int COLUMNS = 4;
  private static final int LONGEST = 1 << 20;
  private static final int INTEGER = 4;
  private static final int VARCHAR = 13;
  private static final int SMALL_INTEGER = 32;
  private static final int NEGATIVE_INTEGER = 66;
  private static final int SHORT_VARCHAR = 68;

  /** What a row says now, and said before where a change of it was under way: last cells. */
  record Versions(List<String> statements) {}

  @Override
  public int getMemory(Versions row) {
    return 64;
  }

  @Override
  public Versions[] createStorage(int size) {
    return new Versions[size];
  }

  @Override
  public void write(WriteBuffer out, Versions row) {
    throw new UnsupportedOperationException("read only");
  }

  @Override
  public void read(ByteBuffer in, Object storage, int length) {
    Versions[] rows = (Versions[]) storage;
    boolean plain = in.get() == 0;
    for (int i = 0; i < length; i++) {
      rows[i] = plain ? new Versions(List.of(row(in))) : read(in);
    }
  }

  @Override
  public Versions read(ByteBuffer in) {
    int flags = in.get();
    List<String> statements = new ArrayList<>();
    if ((flags & 1) != 0) {
      DataUtils.readVarLong(in);
    }
    if ((flags & 2) != 0) {
      DataUtils.readVarLong(in);
    }
    for (int version = 4; version <= 8; version += 4) {
      if ((flags & version) != 0) {
        statements.add(row(in));
      }
    }
    return new Versions(statements);
  }

  private static String row(ByteBuffer in) {
    for (int i = 1; i < COLUMNS; i++) {
      number(in);
    }
    return text(in);
  }

  private static void number(ByteBuffer in) {
    int kind = in.get() & 255;
    if (kind == INTEGER || kind == NEGATIVE_INTEGER) {
      DataUtils.readVarInt(in);
    } else if (kind < SMALL_INTEGER || kind >= SMALL_INTEGER + 16) {
      throw new ForeignContent("a value of kind " + kind + " among the statements");
    }
  }

  private static String text(ByteBuffer in) {
    int kind = in.get() & 255;
    boolean brief = kind >= SHORT_VARCHAR && kind < SHORT_VARCHAR + 32;
    if (!brief && kind != VARCHAR) {
      throw new ForeignContent("a value of kind " + kind + " for a statement");
    }
    int length = brief ? kind - SHORT_VARCHAR : DataUtils.readVarInt(in);
    if (length < 0 || length > LONGEST) {
      throw new ForeignContent("a statement of " + length + " characters");
    }
    return DataUtils.readString(in, length);
  }
}
