package org.fourfold.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.solver.SolveProgress;
import org.fourfold.ui.mvvm.Running;
import org.fourfold.ui.mvvm.Texts;

/** What an engine tells while it plans, in words. */
public final class ProgressWords {
  private final Texts texts;
  private final NumberText numbers;

  public ProgressWords(Locale locale) {
    texts = new Texts(ProgressWords.class, locale);
    numbers = new NumberText(locale);
  }

  /** What is being done; null before an engine tells anything. */
  public String phase(SolveProgress heard) {
    if (heard == null) {
      return texts.of("phase.start");
    }
    String key = "phase." + heard.phase().toLowerCase(Locale.ROOT).replace(' ', '-');
    return texts.of(texts.has(key) ? key : "phase.other");
  }

  /** Share by which the best so far may still be short of the best possible, – where unknown. */
  public String gap(SolveProgress heard) {
    return heard == null || Double.isNaN(heard.gap()) ? "–" : numbers.share(heard.gap());
  }

  /** Minutes and seconds: {@code 2:07}. */
  public String time(double seconds) {
    long whole = (long) seconds;
    return texts.of("phase.time", whole / 60, "%02d".formatted(whole % 60));
  }

  /** All of it in one line for the status bar. */
  ObservableValue<String> line(Running running, ObservableValue<SolveProgress> progress) {
    return progress.map(heard -> line(running, heard)).orElse(running.name());
  }

  private String line(Running running, SolveProgress heard) {
    List<String> parts = new ArrayList<>(List.of(running.name(), phase(heard)));
    if (!Double.isNaN(heard.gap())) {
      parts.add(texts.of("phase.gap", gap(heard)));
    }
    parts.add(time(running.seconds()));
    return String.join("  ·  ", parts);
  }
}
