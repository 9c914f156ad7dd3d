package org.fourfold.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.fourfold.store.StoreProblem.Kind;

/**
 * How a passphrase becomes the key of a file. What is needed beside the passphrase stands in the
 * part of the file's first block that the database leaves free, so that one file stays one file.
 *
 * <p><b>Shapes.</b> Bytes 0–9 {@code H2encrypt\n}, 10–17 the database's salt; from 64: 16 bytes
 * mark, three numbers of 4 bytes (memory in KiB, passes, lanes), 16 bytes salt, 16 bytes check.
 *
 * <p><b>Method.</b> Argon2id, 48 bytes out: 32 are the key, 16 the check that tells a wrong
 * passphrase from a damaged file.
 *
 * <p><b>Source.</b> RFC 9106, second recommended option: 64 MiB, 3 passes, 4 lanes.
 */
final class FileLock {
  /** Bytes before the first encrypted one. */
  static final int BLOCK = 4096;

  private static final byte[] H2 = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MARK = "FOURFOLD-ARGON2\n".getBytes(StandardCharsets.US_ASCII);
  private static final int MARK_AT = 64;
  private static final int SALT = 16;
  private static final int KEY = 32;
  private static final int CHECK = 16;
  private static final int MEMORY = 64 << 10;
  private static final int PASSES = 3;
  private static final int LANES = 4;

  /** Beyond these a file asks for more work than any of ours. */
  private static final int MOST_MEMORY = 1 << 20;

  private static final int MOST_PASSES = 32;
  private static final int MOST_LANES = 16;

  private FileLock() {}

  /** A key made of a passphrase, with the first block of the file that it opens. */
  record Made(FileKey key, byte[] block) {}

  static boolean isLocked(Path file) {
    try {
      return isLocked(start(file));
    } catch (IOException _) {
      return false; // opening it will say why
    }
  }

  /** Whether what begins so is locked. */
  static boolean isLocked(byte[] start) {
    return start.length >= H2.length && Arrays.equals(H2, Arrays.copyOf(start, H2.length));
  }

  private static byte[] start(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(BLOCK);
    }
  }

  /** A new key with salts of its own. */
  static Made make(Passphrase passphrase) {
    SecureRandom random = new SecureRandom();
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    byte[] salted = new byte[8];
    random.nextBytes(salted);
    byte[] out = stretched(passphrase, salt, MEMORY, PASSES, LANES);
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    block.put(H2).put(salted).position(MARK_AT);
    block.put(MARK).putInt(MEMORY).putInt(PASSES).putInt(LANES).put(salt);
    block.put(out, KEY, CHECK);
    return new Made(FileKey.of(Arrays.copyOf(out, KEY)), block.array());
  }

  /**
   * The key of a locked file.
   *
   * @throws StoreException where the passphrase is another, or the file is not one of ours
   */
  static FileKey key(Path file, Passphrase passphrase) {
    ByteBuffer block;
    try {
      block = ByteBuffer.wrap(start(file));
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      throw new StoreException(new StoreProblem(Kind.DISK, file, why), e);
    }
    byte[] mark = new byte[MARK.length];
    if (block.capacity() < BLOCK || !Arrays.equals(MARK, read(block.position(MARK_AT), mark))) {
      throw new StoreException(new StoreProblem(Kind.DAMAGED, file, "no lock of ours"));
    }
    int memory = block.getInt();
    int passes = block.getInt();
    int lanes = block.getInt();
    boolean usual = between(memory, 8, MOST_MEMORY) && between(passes, 1, MOST_PASSES);
    if (!usual || !between(lanes, 1, MOST_LANES)) {
      throw new StoreException(new StoreProblem(Kind.DAMAGED, file, "its lock is damaged"));
    }
    byte[] salt = read(block, new byte[SALT]);
    byte[] check = read(block, new byte[CHECK]);
    byte[] out = stretched(passphrase, salt, memory, passes, lanes);
    if (!MessageDigest.isEqual(check, Arrays.copyOfRange(out, KEY, KEY + CHECK))) {
      throw new StoreException(new StoreProblem(Kind.WRONG_PASSPHRASE, file, ""));
    }
    return FileKey.of(Arrays.copyOf(out, KEY));
  }

  private static byte[] read(ByteBuffer from, byte[] into) {
    from.get(into);
    return into;
  }

  private static boolean between(int number, int least, int most) {
    return number >= least && number <= most;
  }

  private static byte[] stretched(
      Passphrase passphrase, byte[] salt, int memory, int passes, int lanes) {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] out = new byte[KEY + CHECK];
    argon.generateBytes(passphrase.bytes(), out);
    return out;
  }
}
