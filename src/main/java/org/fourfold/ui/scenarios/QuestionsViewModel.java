package org.fourfold.ui.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentCheck;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.AssumptionGroup;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.report.words.AssumptionWords;
import org.fourfold.ui.control.Code;
import org.fourfold.ui.control.TableSource;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;
import org.fourfold.whatif.Ask;
import org.fourfold.whatif.ReadyQuestion;

/** The ready questions: answers typed or chosen, what they assume, and the scenario they make. */
public final class QuestionsViewModel {
  private final ScenariosViewModel scenarios;
  private final CompareViewModel compare;
  private final Session session;
  private final TableSource tables;
  private final Texts texts;
  private final ObjectProperty<ReadyQuestion> question =
      new SimpleObjectProperty<>(this, "question", ReadyQuestion.STAY);
  private final Map<ReadyQuestion, Map<String, String>> given = new LinkedHashMap<>();
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");

  public QuestionsViewModel(
      ScenariosViewModel scenarios, CompareViewModel compare, TableSource tables) {
    this.scenarios = scenarios;
    this.compare = compare;
    this.tables = tables;
    session = scenarios.session();
    texts = scenarios.texts();
    question.addListener(_ -> changed());
    session.department().addListener(_ -> changed());
  }

  private void changed() {
    revision.set(revision.get() + 1);
  }

  private Department department() {
    return session.department().get();
  }

  public List<ReadyQuestion> questions() {
    return List.of(ReadyQuestion.values());
  }

  public ObjectProperty<ReadyQuestion> question() {
    return question;
  }

  /** Counts up whenever answers or what they assume may have changed. */
  public ReadOnlyIntegerProperty revision() {
    return revision.getReadOnlyProperty();
  }

  public String title(ReadyQuestion of) {
    return texts.of("question." + of.name());
  }

  public String label(Ask ask) {
    String own = "ask." + question.get().name() + "." + ask.key();
    return texts.of(texts.has(own) ? own : "ask." + ask.key());
  }

  /** What may be chosen, with names; empty where a number is typed. */
  public List<Code> choices(Ask ask) {
    String file =
        switch (ask.kind()) {
          case STAY, DEMAND, SERVICE -> DepartmentTables.SERVICES.file();
          case RESOURCE -> DepartmentTables.RESOURCES.file();
          case CAPACITY -> DepartmentTables.CAPACITIES.file();
          case FUNDING -> DepartmentTables.FUNDING_SOURCES.file();
          case PERIOD -> DepartmentTables.PERIODS.file();
          case NUMBER -> "";
        };
    return ReadyQuestion.choices(ask, department()).stream()
        .map(
            c ->
                c.equals("*")
                    ? new Code(c, texts.of("ask.all"), "")
                    : tables.code(file, c).orElse(new Code(c, "", "")))
        .toList();
  }

  public String answer(ReadyQuestion of, Ask ask) {
    String typed = given.getOrDefault(of, Map.of()).get(ask.key());
    if (typed != null) {
      return typed;
    }
    List<String> codes = ReadyQuestion.choices(ask, department());
    return codes.isEmpty() ? ask.initial() : codes.getFirst();
  }

  /** Takes an answer. */
  public void answer(Ask ask, String text) {
    given.computeIfAbsent(question.get(), _ -> new LinkedHashMap<>()).put(ask.key(), text);
    changed();
  }

  /** What is wrong with an answer, empty for nothing. */
  public Optional<String> fault(Ask ask) {
    String text = answer(question.get(), ask).strip();
    if (ask.kind() != Ask.Kind.NUMBER) {
      return text.isEmpty() ? Optional.of(texts.of("ask.nothing")) : Optional.empty();
    }
    try {
      double number = Double.parseDouble(text);
      boolean fits = number >= ask.least() && number <= ask.most();
      return fits ? Optional.empty() : Optional.of(texts.of("ask.range", ask.least(), ask.most()));
    } catch (NumberFormatException _) {
      return Optional.of(texts.of("ask.number"));
    }
  }

  private boolean complete() {
    return question.get().asks().stream().allMatch(a -> fault(a).isEmpty());
  }

  private List<Assumption> assumptions(String scenario) {
    ReadyQuestion asked = question.get();
    Map<String, String> answers = new LinkedHashMap<>();
    asked.asks().forEach(a -> answers.put(a.key(), answer(asked, a).strip()));
    return complete()
        ? asked.assumptions(department(), answers, scenario, texts.of("question.reason." + asked))
        : List.of();
  }

  /** What the answers would assume, in sentences, with what does not fit. */
  public List<String> preview() {
    AssumptionWords words = new AssumptionWords(department(), session.locale());
    return AssumptionGroup.of(assumptions("")).stream().map(words::of).toList();
  }

  /** Why the department could not be so, {@code ""} where it can. */
  public String trouble() {
    ScenarioTree.Resolved made = ScenarioTree.make(department(), assumptions(""));
    return Stream.concat(made.problems().stream(), DepartmentCheck.of(made.department()).stream())
        .filter(Problem::isError)
        .findFirst()
        .map(p -> p.message(session.locale()))
        .orElse("");
  }

  public boolean canAsk() {
    return !assumptions("").isEmpty() && trouble().isEmpty() && !compare.work().busy().get();
  }

  /** Makes the scenario, and compares it with the one looked at. */
  public void ask() {
    if (!canAsk()) {
      return;
    }
    String parent = session.scenario().get();
    String code = new ScenarioTree(session.workspace().get()).freeCode("QUESTION_");
    List<Assumption> made = assumptions(code);
    AssumptionWords words = new AssumptionWords(department(), session.locale());
    String name = words.of(AssumptionGroup.of(made).getFirst());
    session.branch(texts.of("action.new", name), new Scenario(code, name, parent), made);
    compare.ask(List.of(parent, code));
  }

  Texts texts() {
    return texts;
  }

  ScenariosViewModel scenarios() {
    return scenarios;
  }
}
