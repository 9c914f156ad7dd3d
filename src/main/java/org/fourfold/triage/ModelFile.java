package org.fourfold.triage;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.fourfold.domain.measure.Fault;

/**
 * A model as a file.
 *
 * <p>Eight bytes {@code FOURFTRI}, the version, what {@link ModelBytes} writes, and at the end the
 * SHA-256 of all before it. Numbers only, no objects: reading runs no code of the file's, and every
 * length is checked against what the file can hold before memory is taken.
 */
public final class ModelFile {
  public static final int VERSION = 1;

  /** A larger file is no model of ours. */
  public static final long LARGEST = 1L << 30;

  private static final byte[] MAGIC = "FOURFTRI".getBytes(StandardCharsets.US_ASCII);

  /** Why a file cannot be taken as a model. */
  public static final class Refused extends IOException {
    private static final long serialVersionUID = 1;
    private final Fault fault;

    Refused(Fault fault, String why) {
      super(why);
      this.fault = fault;
    }

    public Fault fault() {
      return fault;
    }
  }

  private ModelFile() {}

  /** Writes a model; the same model gives the same bytes. Leaves the stream open. */
  public static void write(TriageModel model, OutputStream out) throws IOException {
    MessageDigest digest = digest();
    DataOutputStream data = new DataOutputStream(new DigestOutputStream(out, digest));
    data.write(MAGIC);
    data.writeInt(VERSION);
    ModelBytes.write(model, data);
    data.flush();
    out.write(digest.digest());
    out.flush();
  }

  /**
   * Reads a model.
   *
   * @param size of the file in bytes
   * @throws Refused where it is none, of another version, or damaged
   */
  public static TriageModel read(InputStream in, long size) throws IOException {
    if (size > LARGEST) {
      throw new Refused(Fault.NOT_A_MODEL, "size");
    }
    MessageDigest digest = digest();
    InputStream whole = new BufferedInputStream(in, 1 << 16);
    DataInputStream data = new DataInputStream(new DigestInputStream(whole, digest));
    try {
      if (!Arrays.equals(data.readNBytes(MAGIC.length), MAGIC)) {
        throw new Refused(Fault.NOT_A_MODEL, "magic");
      }
      int version = data.readInt();
      if (version != VERSION) {
        throw new Refused(Fault.MODEL_VERSION, String.valueOf(version));
      }
      TriageModel model = ModelBytes.read(data, size);
      byte[] ours = digest.digest();
      if (!Arrays.equals(whole.readNBytes(ours.length), ours) || whole.read() >= 0) {
        throw new Refused(Fault.MODEL_DAMAGED, "digest");
      }
      return model;
    } catch (EOFException | IllegalArgumentException | UTFDataFormatException e) {
      throw new Refused(Fault.MODEL_DAMAGED, String.valueOf(e.getMessage()));
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
