package org.fourfold.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fourfold.store.StoreProblem.Kind;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * The statements in a workspace file that the database would run on opening it, read without
 * starting the database. A file with any that our own migrations do not produce is never opened:
 * opening is enough to run what it says, whatever the password.
 */
final class StoredSchema {
  private static final String STATEMENTS = "table.0";
  private static final String TYPES = "_";
  private static final String SCRIPT = "schema.txt";
  private static final int SHOWN = 80;
  private static final Pattern VARIABLE =
      Pattern.compile(
          "(?<=SYSTEM_SEQUENCE_)[0-9A-F_]{36}"
              + "|(?<= (?:SALT|HASH) ')[0-9a-f]{16,64}(?=')"
              + "|(?<=START WITH 1 )RESTART WITH [0-9]{1,19} "
              + "| SELECTIVITY [0-9]{1,3}(?=[ ,\\n)])");

  private StoredSchema() {}

  /**
   * Reads the statements and refuses the file for any that is not ours.
   *
   * @param key empty where the file is not encrypted
   * @throws StoreException with the reason
   */
  static void require(Path file, Optional<FileKey> key) {
    Set<String> ours = ours();
    for (String statement : read(file, key)) {
      if (!ours.contains(statement)) {
        throw foreign(file, shown(statement), null);
      }
    }
  }

  private static StoreException foreign(Path file, String what, Throwable cause) {
    return new StoreException(new StoreProblem(Kind.FOREIGN, file, what), cause);
  }

  private static String shown(String statement) {
    String line = statement.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }

  /** Reads the statements, whatever they are; what differs from file to file is left out. */
  static List<String> read(Path file, Optional<FileKey> key) {
    if (!Files.isReadable(file)) {
      throw new StoreException(new StoreProblem(Kind.DISK, file, "no access"));
    }
    MVStore.Builder builder = new MVStore.Builder().fileName(file.toString()).readOnly();
    key.ifPresent(k -> builder.encryptionKey(k.ofStore()));
    MVStore store;
    try {
      store = builder.open();
    } catch (MVStoreException e) {
      throw unopened(file, e);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      throw new StoreException(new StoreProblem(Kind.DAMAGED, file, e.toString()), e);
    }
    try {
      return read(file, store);
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      throw ForeignContent.in(e)
          .map(f -> foreign(file, f.getMessage(), e))
          .orElseGet(
              () -> new StoreException(new StoreProblem(Kind.DAMAGED, file, e.toString()), e));
    } finally {
      store.closeImmediately();
    }
  }

  private static List<String> read(Path file, MVStore store) {
    if (!store.hasMap(STATEMENTS)) {
      throw new StoreException(new StoreProblem(Kind.NOT_A_WORKSPACE, file, ""));
    }
    if (store.hasMap(TYPES)) {
      MVMap<String, String> types =
          store.openMap(
              TYPES,
              new MVMap.Builder<String, String>()
                  .keyType(StringDataType.INSTANCE)
                  .valueType(new InertType()));
      types.forEach((_, _) -> {});
    }
    List<String> statements = new ArrayList<>();
    MVMap<Long, InertRow.Versions> rows =
        store.openMap(
            STATEMENTS,
            new MVMap.Builder<Long, InertRow.Versions>()
                .keyType(LongDataType.INSTANCE)
                .valueType(new InertRow()));
    rows.forEach((_, row) -> row.statements().forEach(s -> statements.add(plain(s))));
    return statements;
  }

  private static StoreException unopened(Path file, MVStoreException e) {
    Kind kind =
        switch (e.getErrorCode()) {
          case DataUtils.ERROR_FILE_LOCKED -> Kind.ALREADY_OPEN;
          case DataUtils.ERROR_UNSUPPORTED_FORMAT -> Kind.NOT_A_WORKSPACE;
          default -> Kind.DAMAGED;
        };
    return new StoreException(new StoreProblem(kind, file, String.valueOf(e.getMessage())), e);
  }

  private static String plain(String statement) {
    return VARIABLE.matcher(statement).replaceAll("").replace("\r\n", "\n");
  }

  /** What our migrations produce: statements, a line of dashes after each. */
  static Set<String> ours() {
    try (InputStream in = StoredSchema.class.getResourceAsStream(SCRIPT)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      return Pattern.compile("\n----\n")
          .splitAsStream(text)
          .filter(s -> !s.isBlank())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
