package org.fourfold.forecasting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The moments of a panel from which pooled methods learn, and its last moments. */
final class TrainingWindows {
  private final Panel panel;
  private final int horizon;
  private final WindowFeatures features;
  private final List<WindowFeatures.Window> windows;
  private final List<double[]> answers;

  private TrainingWindows(
      Panel panel,
      int horizon,
      WindowFeatures features,
      List<WindowFeatures.Window> windows,
      List<double[]> answers) {
    this.panel = panel;
    this.horizon = horizon;
    this.features = features;
    this.windows = windows;
    this.answers = answers;
  }

  /** Every moment with a full horizon after it, thinned evenly to at most about {@code most}. */
  static TrainingWindows of(Panel panel, int horizon, int most) {
    WindowFeatures features = new WindowFeatures(panel, horizon);
    List<int[]> places = new ArrayList<>();
    for (int s = 0; s < panel.size(); s++) {
      for (int t = panel.y().get(s).length - horizon; t >= features.first(); t--) {
        places.add(new int[] {s, t});
      }
    }
    int stride = 1 + places.size() / most;
    List<int[]> chosen =
        IntStream.range(0, places.size())
            .filter(i -> i % stride == 0)
            .mapToObj(places::get)
            .toList();
    List<WindowFeatures.Window> windows =
        chosen.parallelStream().map(p -> features.new Window(p[0], p[1])).toList();
    List<double[]> answers = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      double[] y = panel.y().get(chosen.get(i)[0]);
      double[] answer = new double[horizon];
      for (int h = 0; h < horizon; h++) {
        answer[h] = windows.get(i).answer(h, y[chosen.get(i)[1] + h]);
      }
      answers.add(answer);
    }
    return new TrainingWindows(panel, horizon, features, windows, answers);
  }

  /** Only the ends of a panel. */
  static TrainingWindows ends(Panel panel, int horizon) {
    WindowFeatures features = new WindowFeatures(panel, horizon);
    return new TrainingWindows(panel, horizon, features, List.of(), List.of());
  }

  int size() {
    return windows.size();
  }

  List<WindowFeatures.Window> windows() {
    return windows;
  }

  List<double[]> answers() {
    return answers;
  }

  double[][] inputs(int h) {
    return windows.stream().map(w -> w.row(h)).toArray(double[][]::new);
  }

  double[] answers(int h) {
    return answers.stream().mapToDouble(a -> a[h]).toArray();
  }

  /** What is seen at the end of a series; {@code null} where it is too short. */
  WindowFeatures.Window end(int series) {
    int n = panel.y().get(series).length;
    return n < features.first() ? null : features.new Window(series, n);
  }

  /** Forecasts from the end of every series; a series too short is forecast by {@link Theta}. */
  List<double[]> last(Function<WindowFeatures.Window, double[]> rule) {
    return IntStream.range(0, panel.size())
        .parallel()
        .mapToObj(
            s -> {
              WindowFeatures.Window end = end(s);
              return end == null
                  ? Theta.standard(panel.y().get(s), panel.period(), horizon)
                  : rule.apply(end);
            })
        .toList();
  }
}
