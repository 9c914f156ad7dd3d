package org.fourfold.exchange.folder;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The comment at the end of an archive of ours: the SHA-256 of every byte before it, so that a
 * change of any bit is noticed, in names, times and directory as well as in what is packed.
 */
final class ArchiveSeal {
  /** Bytes of the sum, in hexadecimal digits. */
  static final int SUM = 64;

  static final String TAG = "fourfold-planning-folder sha256 ";
  private static final String END = "PK\5\6";
  private static final int END_LENGTH = 22;
  private static final int PIECE = 1 << 16;

  private ArchiveSeal() {}

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every platform has it
    }
  }

  static byte[] text(MessageDigest sum) {
    return HexFormat.of().formatHex(sum.digest()).getBytes(StandardCharsets.US_ASCII);
  }

  /** The comment before its sum is known. */
  static String blank() {
    return TAG + "0".repeat(SUM);
  }

  /** What the end of an archive says of it. */
  enum Found {
    /** It ends without a comment. */
    NONE,
    /** It ends with something else. */
    OTHER,
    WHOLE,
    BROKEN
  }

  static Found check(Path archive) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "r")) {
      byte[] end = new byte[TAG.length() + SUM];
      if (file.length() < end.length) {
        return Found.OTHER;
      }
      long summed = file.length() - SUM;
      file.seek(file.length() - end.length);
      file.readFully(end);
      String comment = new String(end, StandardCharsets.ISO_8859_1);
      if (!comment.startsWith(TAG)) {
        return comment.startsWith(END, end.length - END_LENGTH) ? Found.NONE : Found.OTHER;
      }
      MessageDigest sum = digest();
      byte[] piece = new byte[PIECE];
      file.seek(0);
      for (long left = summed; left > 0; ) {
        int read = file.read(piece, 0, (int) Math.min(left, PIECE));
        sum.update(piece, 0, read);
        left -= read;
      }
      String expected = new String(text(sum), StandardCharsets.ISO_8859_1);
      return comment.endsWith(expected) ? Found.WHOLE : Found.BROKEN;
    }
  }
}
