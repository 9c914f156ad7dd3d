package org.fourfold.learning.regression;

import java.util.List;
import java.util.SplittableRandom;
import org.ojalgo.ann.ArtificialNeuralNetwork;
import org.ojalgo.ann.ArtificialNeuralNetwork.Activator;
import org.ojalgo.ann.ArtificialNeuralNetwork.Error;
import org.ojalgo.ann.NetworkInvoker;
import org.ojalgo.ann.NetworkTrainer;
import org.ojalgo.array.ArrayR064;
import org.ojalgo.structure.Access1D;

/**
 * A network of one hidden layer that answers with several numbers, trained by ojAlgo.
 *
 * <p><b>Method</b> stochastic gradient descent on squared errors, one example at a time in a seeded
 * order, the rate falling to a tenth; first weights seeded too (Glorot and Bengio 2010), so
 * training repeats bit for bit. <b>Shapes</b> inputs {@code [example][input]}, about one in size;
 * answers {@code [example][output]}. <b>Cost</b> passes × examples × weights.
 */
public final class RegressionNetwork {
  private final ArtificialNeuralNetwork network;

  private RegressionNetwork(ArtificialNeuralNetwork network) {
    this.network = network;
  }

  /**
   * Trains a network.
   *
   * @param check called a few hundred times a pass; may throw to end the training
   */
  public static RegressionNetwork train(
      double[][] inputs, double[][] answers, int hidden, int passes, long seed, Runnable check) {
    int in = inputs[0].length;
    int out = answers[0].length;
    SplittableRandom random = new SplittableRandom(seed);
    NetworkTrainer trainer =
        ArtificialNeuralNetwork.builder(in)
            .layer(hidden, Activator.TANH)
            .layer(out, Activator.IDENTITY)
            .get()
            .newTrainer()
            .error(Error.HALF_SQUARED_DIFFERENCE);
    first(trainer, 0, in, hidden, random);
    first(trainer, 1, hidden, out, random);
    List<Access1D<Double>> x = wrapped(inputs);
    List<Access1D<Double>> y = wrapped(answers);
    int[] order = new int[inputs.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int pass = 0; pass < passes; pass++) {
      trainer.rate(0.01 * Math.pow(0.1, (double) pass / Math.max(1, passes - 1)));
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
      }
      for (int i = 0; i < order.length; i++) {
        if (i % 64 == 0) {
          check.run();
        }
        trainer.train(x.get(order[i]), y.get(order[i]));
      }
    }
    return new RegressionNetwork(trainer.get());
  }

  private static void first(
      NetworkTrainer trainer, int layer, int in, int out, SplittableRandom random) {
    double limit = Math.sqrt(6.0 / (in + out));
    for (int o = 0; o < out; o++) {
      for (int i = 0; i < in; i++) {
        trainer.weight(layer, i, o, limit * (2 * random.nextDouble() - 1));
      }
      trainer.bias(layer, o, 0);
    }
  }

  private static List<Access1D<Double>> wrapped(double[][] rows) {
    return java.util.Arrays.stream(rows).map(RegressionNetwork::wrapped).toList();
  }

  private static Access1D<Double> wrapped(double[] row) {
    return ArrayR064.wrap(row);
  }

  /** The answers to some inputs; for one thread at a time. */
  public double[][] predict(double[][] inputs) {
    NetworkInvoker invoker = network.newInvoker();
    double[][] answers = new double[inputs.length][];
    for (int i = 0; i < inputs.length; i++) {
      answers[i] = invoker.invoke(wrapped(inputs[i])).toRawCopy1D();
    }
    return answers;
  }
}
