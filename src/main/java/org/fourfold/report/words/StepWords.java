package org.fourfold.report.words;

import java.util.Locale;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.scenario.AssumptionGroup;
import org.fourfold.domain.scenario.WaterfallStep;

/** The steps of a waterfall by name. */
public final class StepWords {
  private final AssumptionWords assumptions;
  private final Sentences texts;

  public StepWords(Department department, Locale locale) {
    assumptions = new AssumptionWords(department, locale);
    texts = new Sentences(PlanWords.WORDS, locale);
  }

  public String name(WaterfallStep step) {
    return switch (step.kind()) {
      case MADE -> group(step);
      case DROPPED -> texts.of("step.dropped", group(step));
      case INTERACTION, WHOLE_UNITS, ACTUALS -> texts.of("step." + step.kind().code());
    };
  }

  private String group(WaterfallStep step) {
    return assumptions.of(new AssumptionGroup(step.assumptions()));
  }
}
