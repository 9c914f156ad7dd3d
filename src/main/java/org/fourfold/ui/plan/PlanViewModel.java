package org.fourfold.ui.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.Resolves;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Engine;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** What is asked of a plan, whether it can be made, and where it stands. */
public final class PlanViewModel {
  private final Session session;
  private final Function<Problem, String> sentence;
  private final Consumer<Problem> goTo;
  private final Texts texts;
  private final Words words;
  private final ObservableValue<Optional<PlanOutcome>> outcome;
  private final ObservableBooleanValue stale;
  private final BooleanBinding blocked;
  private final BooleanBinding warns;
  private final BooleanBinding again;
  private final ObjectBinding<PlanState> state;
  private boolean extras;

  /**
   * @param sentence a problem with its place, in the planner's words
   * @param goTo goes to the cell that a problem names
   */
  public PlanViewModel(
      Session session, Function<Problem, String> sentence, Consumer<Problem> goTo) {
    this.session = session;
    this.sentence = sentence;
    this.goTo = goTo;
    texts = new Texts(PlanViewModel.class, session.locale());
    words = new Words(session.locale());
    outcome = session.outcome();
    stale = session.stale();
    blocked = Bindings.createBooleanBinding(() -> !session.errors().isEmpty(), session.problems());
    warns =
        Bindings.createBooleanBinding(
            () -> stale.get() && !session.planning().busy().get(),
            stale,
            session.planning().busy());
    again =
        Bindings.createBooleanBinding(
            () ->
                session.planning().busy().get()
                    && outcome.getValue().filter(PlanOutcome::hasPlan).isPresent(),
            session.planning().busy(),
            outcome);
    state =
        Bindings.createObjectBinding(
            this::now,
            outcome,
            blocked,
            session.department(),
            session.planning().busy(),
            session.planning().failure());
  }

  private PlanState now() {
    if (session.planning().busy().get()) {
      // A plan that is there stays readable until the next one is.
      return outcome.getValue().filter(PlanOutcome::hasPlan).isPresent()
          ? PlanState.PLANNED
          : PlanState.RUNNING;
    }
    if (!session.planning().failure().get().isEmpty()) {
      return PlanState.BROKEN;
    }
    if (outcome.getValue().isEmpty()) {
      if (session.department().get().periods().isEmpty()) {
        return PlanState.UNDESCRIBED;
      }
      return blocked.get() ? PlanState.BLOCKED : PlanState.EMPTY;
    }
    PlanOutcome found = outcome.getValue().get();
    if (found.hasPlan()) {
      return PlanState.PLANNED;
    }
    return switch (found.status()) {
      case INFEASIBLE, UNBOUNDED -> PlanState.IMPOSSIBLE;
      case OPTIMAL, FEASIBLE, CANCELLED, FAILED -> PlanState.BROKEN;
    };
  }

  public ObjectBinding<PlanState> state() {
    return state;
  }

  public ObservableValue<Optional<PlanOutcome>> outcome() {
    return outcome;
  }

  /** The plan shown was made for other inputs. */
  public ObservableBooleanValue stale() {
    return stale;
  }

  /** Errors stand in the way of planning. */
  public ObservableBooleanValue blocked() {
    return blocked;
  }

  public ReadOnlyObjectProperty<Department> department() {
    return session.department();
  }

  public ReadOnlyObjectProperty<PlanRequest> request() {
    return session.request();
  }

  /** The objective that counts: the one chosen, else the department's own. */
  public Objective objective() {
    return request().get().objective().orElse(session.department().get().profile().objective());
  }

  /** Only the integrated plan has a choice of objectives. */
  public boolean objectiveMatters() {
    return request().get().focus() == Focus.INTEGRATED;
  }

  public void choose(Focus focus) {
    session.choose(request().get().withFocus(focus));
  }

  public void choose(Objective objective) {
    session.choose(request().get().withObjective(objective));
  }

  public void choose(Engine engine) {
    session.choose(request().get().withEngine(engine));
  }

  /**
   * @param seconds wall-clock, at least one
   */
  public void limitTime(long seconds) {
    session.choose(request().get().withTimeLimit(Duration.ofSeconds(Math.max(1, seconds))));
  }

  /** Asks also for ties and for values by planning again, which take longer. */
  public void choose(boolean ties, boolean marginals) {
    session.choose(request().get().withQuestions(marginals, ties));
  }

  public void optimise() {
    if (session.canPlan().get()) {
      extras = false;
      session.plan(texts.of("task", words.choice(request().get().focus())));
    }
  }

  public ObservableBooleanValue canOptimise() {
    return session.canPlan();
  }

  public void cancel() {
    session.planning().cancel();
  }

  /** Whether to say that the plan shown is out of date; not while a new one is being made. */
  public ObservableBooleanValue warns() {
    return warns;
  }

  /** Whether a plan is being made while an earlier one is shown. */
  public ObservableBooleanValue again() {
    return again;
  }

  /** What the plan shown is meanwhile: an earlier one, or the one that more is asked about. */
  public String meanwhile() {
    return texts.of(extras ? "earlier.extras" : "earlier");
  }

  /** Asks more about the plan, once: it is planned again in the background, and can be stopped. */
  public void findOut(boolean ties, boolean marginals) {
    if (session.canPlan().get()) {
      extras = !stale.get();
      PlanRequest r = request().get();
      session.plan(texts.of("task.extras"), r.withQuestions(marginals, ties));
    }
  }

  /**
   * How far what was asked beyond the plan got, in a sentence; empty where nothing was asked.
   *
   * @param key of the sentence: {@code settled.marginals} or {@code settled.ties}
   */
  String settled(String key, Function<PlanOutcome, Resolves> of) {
    NumberText numbers = new NumberText(texts.locale());
    return outcome
        .getValue()
        .flatMap(o -> Optional.ofNullable(of.apply(o)))
        .map(
            r ->
                texts.of(
                    r.settled() < r.asked() ? key + ".part" : key,
                    numbers.amount(r.settled()),
                    numbers.amount(r.asked()),
                    numbers.amount(r.solves()),
                    numbers.amount(Math.ceil(r.seconds()))))
        .orElse("");
  }

  /** Whether the latest run was stopped short, so that the plan before it stayed. */
  public ObservableBooleanValue kept() {
    return session.planning().kept();
  }

  public ObservableBooleanValue canCancel() {
    return session.planning().busy();
  }

  /** Errors that stand in the way, each a sentence with its place. */
  public List<Problem> errors() {
    return session.errors();
  }

  public String sentence(Problem problem) {
    return sentence.apply(problem);
  }

  public void goTo(Problem problem) {
    goTo.accept(problem);
  }

  public Session session() {
    return session;
  }

  public Texts texts() {
    return texts;
  }

  public Words words() {
    return words;
  }
}
