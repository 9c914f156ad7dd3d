package org.fourfold.store;

import java.util.HexFormat;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * The key that a workspace file is encrypted with, as hexadecimal digits.
 *
 * @param digits 64 of them
 */
record FileKey(String digits) {
  static FileKey of(byte[] key) {
    return new FileKey(HexFormat.of().formatHex(key));
  }

  /** As the database wants it in place of a password: of the file, and of the empty one of sa. */
  String password() {
    return digits + " ";
  }

  /** As the store beneath the database wants it. */
  char[] ofStore() {
    return digits.toCharArray();
  }

  /** As the encrypted channel wants it. */
  byte[] ofChannel() {
    return FilePathEncrypt.getPasswordBytes(ofStore());
  }

  @Override
  public String toString() {
    return "FileKey";
  }
}
