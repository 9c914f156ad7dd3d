package org.fourfold.ui.calculators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** The calculators, each with its own numbers; what they come to can be sent to the tables. */
public final class CalculatorsViewModel {
  private final Texts texts;
  private final List<CalculatorForm> forms = new ArrayList<>();
  private final Map<CalculatorForm, Sending> sending = new LinkedHashMap<>();
  private final Map<CalculatorForm, Simulating> simulating = new LinkedHashMap<>();

  public CalculatorsViewModel(Session session) {
    texts = new Texts(CalculatorsViewModel.class, session.locale());
    List<Calculation> all =
        List.of(
            new QueueCalculation(),
            new BedCalculation(),
            new DailyBedsCalculation(),
            new StaffingNeedCalculation(),
            new WaitingCalculation(),
            new SpacesCalculation());
    for (Calculation calculation : all) {
      CalculatorForm form = new CalculatorForm(calculation, texts);
      Say say = new Say(texts, new NumberText(texts.locale()), calculation.name());
      forms.add(form);
      if (calculation.requires()) {
        sending.put(form, new Sending(session, form, say));
      }
      if (calculation instanceof QueueCalculation) {
        simulating.put(form, new Simulating(session.tasks(), form, say));
      }
    }
  }

  Texts texts() {
    return texts;
  }

  public List<CalculatorForm> forms() {
    return List.copyOf(forms);
  }

  /** Empty where the form says nothing of a requirement. */
  Optional<Sending> sending(CalculatorForm form) {
    return Optional.ofNullable(sending.get(form));
  }

  Optional<Simulating> simulating(CalculatorForm form) {
    return Optional.ofNullable(simulating.get(form));
  }
}
