package org.fourfold.ui.calculators;

import java.util.List;
import java.util.Locale;
import org.fourfold.ui.mvvm.Texts;

/** The calculators, each with its own numbers. */
public final class CalculatorsViewModel {
  private final Texts texts;
  private final List<CalculatorForm> forms;

  public CalculatorsViewModel(Locale locale) {
    texts = new Texts(CalculatorsViewModel.class, locale);
    List<Calculation> all =
        List.of(
            new QueueCalculation(),
            new BedCalculation(),
            new StaffingNeedCalculation(),
            new WaitingCalculation(),
            new SpacesCalculation());
    forms = all.stream().map(c -> new CalculatorForm(c, texts)).toList();
  }

  public List<CalculatorForm> forms() {
    return forms;
  }
}
