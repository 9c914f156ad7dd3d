package org.fourfold.store;

import java.nio.ByteBuffer;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Entries of a file's register of types, read as names. The database loads the class of each name
 * and makes one of it; this type reads the name and refuses all but those that our files hold.
 *
 * <p><b>Source.</b> The formats of {@code MetaType} and of the factories named, H2 2.5.
 */
final class InertType extends BasicDataType<String> {
  private static final String VERSIONED = "org.h2.mvstore.tx.VersionedValueType$Factory";
  private static final String ROW = "org.h2.mvstore.db.RowDataType$Factory";
  private static final Set<String> PLAIN =
      Set.of(
          "org.h2.mvstore.db.NullValueDataType",
          "org.h2.mvstore.type.ByteArrayDataType",
          "org.h2.mvstore.type.LongDataType",
          "org.h2.mvstore.db.LobStorageMap$BlobReference$Type",
          "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type");
  private static final int MOST = 1000;

  @Override
  public int getMemory(String name) {
    return 64;
  }

  @Override
  public String[] createStorage(int size) {
    return new String[size];
  }

  @Override
  public void write(WriteBuffer out, String name) {
    throw new UnsupportedOperationException("read only");
  }

  @Override
  public String read(ByteBuffer in) {
    int length = DataUtils.readVarInt(in);
    if (length < 0 || length > MOST) {
      throw new ForeignContent("a type named with " + length + " characters");
    }
    String name = DataUtils.readString(in, length);
    if (name.equals(VERSIONED)) {
      return name + " of " + read(in);
    }
    if (name.equals(ROW)) {
      DataUtils.readVarInt(in);
      skipNumbers(in);
      skipNumbers(in);
      in.get();
    } else if (!PLAIN.contains(name)) {
      throw new ForeignContent("the type " + name);
    }
    return name;
  }

  private static void skipNumbers(ByteBuffer in) {
    int count = DataUtils.readVarInt(in); // one more than there are; 0 for no list at all
    for (int i = 1; i < count; i++) {
      DataUtils.readVarInt(in);
    }
  }
}
