package org.fourfold.solver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;

/**
 * Knapsacks of several limits as the OR-Library holds them: a number of instances, each with its
 * items, limits and best known value, then values, uses by limit, and room.
 */
public final class PublishedKnapsacks {

  /**
   * @param best the best value known when the file was made
   */
  public record Instance(LinearProgram program, double best) {}

  private PublishedKnapsacks() {}

  public static List<Instance> read(Path file) throws IOException {
    List<Instance> all = new ArrayList<>();
    try (Scanner in = new Scanner(file)) {
      int count = in.nextInt();
      for (int k = 0; k < count; k++) {
        all.add(instance(in));
      }
    }
    return all;
  }

  private static Instance instance(Scanner in) {
    int items = in.nextInt();
    int limits = in.nextInt();
    double best = Double.parseDouble(in.next());
    double[] value = row(in, items);
    double[][] use = new double[limits][];
    for (int i = 0; i < limits; i++) {
      use[i] = row(in, items);
    }
    double[] room = row(in, limits);
    boolean[] whole = new boolean[items];
    Arrays.fill(whole, true);
    double[] endless = Programs.all(limits, -Programs.INF);
    double[] one = Programs.all(items, 1);
    return new Instance(
        Programs.of(true, value, use, endless, room, new double[items], one, whole), best);
  }

  private static double[] row(Scanner in, int length) {
    double[] row = new double[length];
    for (int j = 0; j < length; j++) {
      row[j] = Double.parseDouble(in.next());
    }
    return row;
  }
}
