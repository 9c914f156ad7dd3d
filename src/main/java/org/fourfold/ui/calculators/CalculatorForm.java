package org.fourfold.ui.calculators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Problem;
import org.fourfold.ui.mvvm.Texts;

/** A calculation with what is typed: its answer, or what is wrong, follows every key. */
public final class CalculatorForm {
  private final Calculation calculation;
  private final Texts texts;
  private final Say say;
  private final Map<String, StringProperty> fields = new LinkedHashMap<>();
  private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper(this, "answer", "");
  private final ReadOnlyObjectWrapper<Values> values = new ReadOnlyObjectWrapper<>(this, "values");
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");

  CalculatorForm(Calculation calculation, Texts texts) {
    this.calculation = calculation;
    this.texts = texts;
    say = new Say(texts, new NumberText(texts.locale()), calculation.name());
    for (Calculation.Asked asked : calculation.asked()) {
      StringProperty field = new SimpleStringProperty(this, asked.key(), asked.initial());
      field.addListener(_ -> calculate());
      fields.put(asked.key(), field);
    }
    calculate();
  }

  private void calculate() {
    List<String> wrong = new ArrayList<>();
    Map<String, List<Double>> numbers = new LinkedHashMap<>();
    for (Calculation.Asked asked : calculation.asked()) {
      numbers.put(asked.key(), read(asked, wrong));
    }
    Values typed = new Values(numbers);
    if (wrong.isEmpty()) {
      calculation.problems(typed).stream().map(this::sentence).forEach(wrong::add);
    }
    trouble.set(wrong.isEmpty() ? "" : wrong.getFirst());
    answer.set(wrong.isEmpty() ? String.join("\n", calculation.answer(typed, say)) : "");
    values.set(wrong.isEmpty() ? typed : null);
  }

  private List<Double> read(Calculation.Asked asked, List<String> wrong) {
    String text = fields.get(asked.key()).get().strip();
    if (text.isEmpty()) {
      if (!asked.optional()) {
        wrong.add(texts.of("missing", label(asked.key())));
      }
      return List.of();
    }
    List<Double> read = new ArrayList<>();
    for (String part : asked.list() ? text.split(",") : new String[] {text}) {
      try {
        read.add(Double.parseDouble(part.strip()));
      } catch (NumberFormatException _) {
        wrong.add(texts.of("number", label(asked.key()), part.strip()));
      }
    }
    return read;
  }

  /** A problem with the field's name on screen in place of its name on the command line. */
  private String sentence(Problem problem) {
    List<String> said =
        problem.arguments().stream()
            .map(a -> fields.containsKey(a) ? "“" + label(a) + "”" : a)
            .toList();
    return Problem.error("", 0, "", problem.fault(), said).sentence(texts.locale());
  }

  public String title() {
    return texts.of(calculation.name() + ".title");
  }

  /** What it tells and after whom. */
  public String about() {
    return texts.of(calculation.name() + ".about");
  }

  /** What stands in each field, in the order of the form. */
  public Map<String, StringProperty> fields() {
    return fields;
  }

  /** Name of a field with its unit. */
  public String label(String key) {
    return texts.of(calculation.name() + "." + key);
  }

  Calculation calculation() {
    return calculation;
  }

  /** The numbers typed, null where something is wrong. */
  ReadOnlyObjectProperty<Values> values() {
    return values.getReadOnlyProperty();
  }

  String name() {
    return calculation.name();
  }

  /** One sentence a line, {@code ""} where something is wrong. */
  public ReadOnlyStringProperty answer() {
    return answer.getReadOnlyProperty();
  }

  /** What is wrong, {@code ""} for nothing. */
  public ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }
}
