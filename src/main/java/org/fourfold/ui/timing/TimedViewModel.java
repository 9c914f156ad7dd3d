package org.fourfold.ui.timing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fourfold.domain.finance.CapitalBudget;
import org.fourfold.domain.finance.CapitalCost;
import org.fourfold.domain.finance.CapitalTerms;
import org.fourfold.domain.finance.LoanNeed;
import org.fourfold.domain.finance.LoanTerms;
import org.fourfold.domain.finance.LotDemand;
import org.fourfold.domain.finance.LotTerms;
import org.fourfold.domain.finance.TimedBoard;
import org.fourfold.domain.measure.Problem;
import org.fourfold.finance.FinanceRefused;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LpSolver;
import org.fourfold.ui.control.GridViewModel;
import org.fourfold.ui.control.HistoryTables;
import org.fourfold.ui.mvvm.Form;
import org.fourfold.ui.mvvm.History;
import org.fourfold.ui.mvvm.Running;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** Orders, capital projects and a loan, and the best time for each. */
public final class TimedViewModel {
  private final Session session;
  private final Supplier<LpSolver> solver;
  private final Texts texts;
  private final History<TimedBoard> history;
  private final HistoryTables<TimedBoard> tables;
  private final GridViewModel<LotDemand> demand;
  private final GridViewModel<CapitalCost> projects;
  private final GridViewModel<CapitalBudget> budgets;
  private final GridViewModel<LoanNeed> needs;
  private final Form<LotTerms> lots;
  private final Form<CapitalTerms> capital;
  private final Form<LoanTerms> loan;
  private final Map<TimedPart, Part> parts = new EnumMap<>(TimedPart.class);

  /** One part's answer, why there is none, and the run that seeks it. */
  private static final class Part {
    private final ReadOnlyObjectWrapper<TimedAnswer> answer =
        new ReadOnlyObjectWrapper<>(TimedAnswer.NONE);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Running running;
    private boolean again;
    private List<Object> asked = List.of();
  }

  /**
   * @param solver for capital projects
   */
  public TimedViewModel(Session session, Supplier<LpSolver> solver) {
    this.session = session;
    this.solver = solver;
    texts = new Texts(TimedViewModel.class, session.locale());
    history = session.drafts().of("timing", texts.of("title"), TimedFiles::example);
    tables = new HistoryTables<>(history, () -> TimedBoard.TABLES, session.locale());
    demand = new GridViewModel<>(TimedBoard.DEMAND, tables);
    projects = new GridViewModel<>(TimedBoard.PROJECTS, tables);
    budgets = new GridViewModel<>(TimedBoard.BUDGETS, tables);
    needs = new GridViewModel<>(TimedBoard.NEEDS, tables);
    TimedBoard now = history.present().get();
    String terms = texts.of("action.terms");
    lots =
        new Form<>(
            TimedBoard.LOTS,
            now.lots(),
            session.locale(),
            (_, t) -> replace(terms, history.present().get().with(t)));
    capital =
        new Form<>(
            TimedBoard.CAPITAL,
            now.capital(),
            session.locale(),
            (_, t) -> replace(terms, history.present().get().with(t)));
    loan =
        new Form<>(
            TimedBoard.LOAN,
            now.loan(),
            session.locale(),
            (_, t) -> replace(terms, history.present().get().with(t)));
    for (TimedPart part : TimedPart.values()) {
      parts.put(part, new Part());
    }
    history.present().addListener((_, _, board) -> changed(board));
    changed(now);
  }

  private void changed(TimedBoard board) {
    lots.show(board.lots());
    capital.show(board.capital());
    loan.show(board.loan());
    for (TimedPart part : TimedPart.values()) {
      List<Object> asked = inputs(part, board);
      if (!asked.equals(parts.get(part).asked)) {
        find(part);
      }
    }
  }

  private static List<Object> inputs(TimedPart part, TimedBoard board) {
    return switch (part) {
      case ORDERS -> List.of(board.demand(), board.lots());
      case CAPITAL -> List.of(board.projects(), board.budgets(), board.capital());
      case LOAN -> List.of(board.needs(), board.loan());
    };
  }

  /** Finds the best plan; a run under way is stopped, and followed by one of what is now. */
  void find(TimedPart which) {
    Part part = parts.get(which);
    TimedBoard board = history.present().get();
    if (part.busy.get()) {
      part.again = true;
      part.running.cancel();
      return;
    }
    part.asked = inputs(which, board);
    part.busy.set(true);
    part.running =
        session
            .tasks()
            .<TimedAnswer>start(
                texts.of("task." + which.name()),
                told -> {
                  Cancellation cancellation = new Cancellation();
                  told.onCancel(cancellation::request);
                  return which.answer(board, new TimedPart.Asking(texts, solver, cancellation));
                },
                found -> end(which, found, ""),
                e -> end(which, TimedAnswer.NONE, trouble(e)));
  }

  private String trouble(Exception e) {
    if (!(e instanceof FinanceRefused refused)) {
      return texts.of("failed", String.valueOf(e.getMessage()));
    }
    Problem problem = refused.problem();
    String key = "refused." + problem.fault().name();
    return texts.has(key)
        ? texts.of(key, problem.arguments().toArray())
        : problem.sentence(session.locale());
  }

  private void end(TimedPart which, TimedAnswer answer, String trouble) {
    Part part = parts.get(which);
    part.busy.set(false);
    part.answer.set(answer);
    part.message.set(trouble);
    if (part.again) {
      part.again = false;
      find(which);
    }
  }

  void replace(String action, TimedBoard board) {
    history.apply(action, board);
  }

  void cancel(TimedPart part) {
    if (parts.get(part).busy.get()) {
      parts.get(part).running.cancel();
    }
  }

  ReadOnlyObjectProperty<TimedAnswer> answer(TimedPart part) {
    return parts.get(part).answer.getReadOnlyProperty();
  }

  /** Why there is no plan, {@code ""} where there is one. */
  ReadOnlyStringProperty message(TimedPart part) {
    return parts.get(part).message.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busy(TimedPart part) {
    return parts.get(part).busy.getReadOnlyProperty();
  }

  public History<TimedBoard> history() {
    return history;
  }

  Session session() {
    return session;
  }

  GridViewModel<LotDemand> demand() {
    return demand;
  }

  GridViewModel<CapitalCost> projects() {
    return projects;
  }

  GridViewModel<CapitalBudget> budgets() {
    return budgets;
  }

  GridViewModel<LoanNeed> needs() {
    return needs;
  }

  Form<LotTerms> lots() {
    return lots;
  }

  Form<CapitalTerms> capital() {
    return capital;
  }

  Form<LoanTerms> loan() {
    return loan;
  }

  public Texts texts() {
    return texts;
  }
}
