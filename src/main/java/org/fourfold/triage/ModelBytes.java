package org.fourfold.triage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.triage.TriageLearning;
import org.fourfold.domain.triage.TriedClassifier;
import org.fourfold.learning.classify.Confidence;
import org.fourfold.learning.classify.Ensemble;
import org.fourfold.learning.classify.LinearScorer;
import org.fourfold.learning.classify.NetworkScorer;
import org.fourfold.learning.classify.Scorer;
import org.fourfold.learning.text.Vocabulary;

/** The parts of a model as bytes, big end first, each list after its length. */
final class ModelBytes {
  private static final int LINEAR = 1;
  private static final int NETWORK = 2;
  private static final int MOST_UNITS = 4096;
  private static final int MOST_TRIED = 1000;

  private ModelBytes() {}

  static void write(TriageModel model, DataOutputStream out) throws IOException {
    TriageLearning learning = model.learning();
    out.writeInt(model.labels().size());
    for (String label : model.labels()) {
      out.writeUTF(label);
      out.writeInt(learning.classes().getOrDefault(label, 0));
    }
    out.writeInt(learning.notes());
    out.writeUTF(learning.chosen());
    out.writeDouble(learning.threshold());
    out.writeInt(learning.tried().size());
    for (TriedClassifier tried : learning.tried()) {
      out.writeUTF(tried.name());
      out.writeDouble(tried.macroF1());
      out.writeDouble(tried.accuracy());
    }
    out.writeDouble(model.confidence().slope());
    out.writeDouble(model.confidence().offset());
    long[] hashes = model.vocabulary().hashes();
    out.writeInt(hashes.length);
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
    bytes.asLongBuffer().put(hashes);
    out.write(bytes.array());
    write(model.vocabulary().weights(), out);
    out.writeInt(model.ensemble().scorers().size());
    for (int i = 0; i < model.ensemble().scorers().size(); i++) {
      out.writeDouble(model.ensemble().weights().get(i));
      write(model.ensemble().scorers().get(i), out);
    }
  }

  private static void write(Scorer scorer, DataOutputStream out) throws IOException {
    switch (scorer) {
      case LinearScorer linear -> {
        out.writeInt(LINEAR);
        write(linear.weights(), out);
        for (double offset : linear.offsets()) {
          out.writeDouble(offset);
        }
      }
      case NetworkScorer network -> {
        out.writeInt(NETWORK);
        out.writeInt(network.units());
        write(network.embedding(), out);
        write(network.output(), out);
        write(network.offset(), out);
      }
    }
  }

  private static void write(float[] values, DataOutputStream out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
    bytes.asFloatBuffer().put(values);
    out.write(bytes.array());
  }

  static TriageModel read(DataInputStream in, long size) throws IOException {
    int classes = count(in, 2, TriageCheck.MOST_CLASSES);
    Map<String, Integer> notes = new LinkedHashMap<>();
    for (int c = 0; c < classes; c++) {
      notes.put(in.readUTF(), in.readInt());
    }
    List<String> labels = List.copyOf(notes.keySet());
    if (labels.size() != classes) {
      throw new IllegalArgumentException("a class twice");
    }
    int all = in.readInt();
    String chosen = in.readUTF();
    double threshold = in.readDouble();
    List<TriedClassifier> tried = new ArrayList<>();
    for (int left = count(in, 0, MOST_TRIED); left > 0; left--) {
      tried.add(new TriedClassifier(in.readUTF(), in.readDouble(), in.readDouble()));
    }
    Confidence confidence = new Confidence(in.readDouble(), in.readDouble());
    int features = count(in, 0, size / (Long.BYTES + Float.BYTES));
    long[] hashes = new long[features];
    ByteBuffer.wrap(bytes(in, features, Long.BYTES, size)).asLongBuffer().get(hashes);
    Vocabulary vocabulary = new Vocabulary(hashes, floats(in, features, size));
    List<Scorer> scorers = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int left = count(in, 1, 8); left > 0; left--) {
      weights.add(in.readDouble());
      scorers.add(scorer(in, features, classes, size));
    }
    return new TriageModel(
        labels,
        vocabulary,
        new Ensemble(scorers, weights),
        confidence,
        new TriageLearning(all, notes, tried, chosen, threshold));
  }

  private static Scorer scorer(DataInputStream in, int features, int classes, long size)
      throws IOException {
    int kind = in.readInt();
    if (kind == LINEAR) {
      float[] weights = floats(in, (long) features * classes, size);
      double[] offsets = new double[classes];
      for (int c = 0; c < classes; c++) {
        offsets[c] = in.readDouble();
      }
      return new LinearScorer(weights, offsets);
    }
    if (kind != NETWORK) {
      throw new IllegalArgumentException("kind " + kind);
    }
    int units = count(in, 1, MOST_UNITS);
    return new NetworkScorer(
        units,
        floats(in, (long) features * units, size),
        floats(in, (long) units * classes, size),
        floats(in, classes, size),
        classes);
  }

  private static int count(DataInputStream in, int least, long most) throws IOException {
    int count = in.readInt();
    if (count < least || count > most) {
      throw new IllegalArgumentException("count " + count);
    }
    return count;
  }

  private static float[] floats(DataInputStream in, long count, long size) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(in, count, Float.BYTES, size));
    float[] values = new float[(int) count];
    bytes.asFloatBuffer().get(values);
    return values;
  }

  private static byte[] bytes(DataInputStream in, long count, int each, long size)
      throws IOException {
    if (count * each > size) {
      throw new IllegalArgumentException("count " + count);
    }
    byte[] bytes = in.readNBytes((int) (count * each));
    if (bytes.length < count * each) {
      throw new EOFException();
    }
    return bytes;
  }
}
