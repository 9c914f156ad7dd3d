package org.fourfold.optimisation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.Mend;
import org.fourfold.domain.outcome.Relaxation;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSession;
import org.fourfold.solver.Solution;

/**
 * The cheapest changes of limits that make a plan possible, and others of one kind each: more
 * capacity or staff, fewer or smaller services, more money, other rules.
 *
 * <p><b>Method.</b> The elastic programme; then each change of its solution is forbidden in turn
 * and stays so where the rest costs no more, so that of equally cheap ways out one with few changes
 * is named. The changes found are fixed and planned for once more: a way out is only given where
 * that finds a plan.
 *
 * <p><b>Cost.</b> Two solves for each way out, and a warm one for each of its changes.
 */
final class MendSearch {
  private static final double NEGLIGIBLE = 1e-7;
  private static final double NO_DEARER = 1e-6;
  private static final int MOST_CHANGES = 40;

  /** Time for making changes fewer, and for each other way out. */
  private static final Duration BRIEF = Duration.ofSeconds(3);

  /** How near the cheapest another way out must be proven to lie. */
  private static final double NEARLY = 0.01;

  private final LimitRows rows;
  private final Asking asking;

  MendSearch(LimitRows rows, Asking asking) {
    this.rows = rows;
    this.asking = asking;
  }

  /** The cheapest of all, empty where none was found in time. */
  Optional<Mend> cheapest() {
    return cheapest(asking, Relaxable::movable).or(() -> cheapest(asking, limit -> true));
  }

  /**
   * Ways out of a single kind, cheapest first, without the one given; where there is none, the
   * cheapest that leaves alone what that one changes.
   */
  List<Mend> others(Mend cheapest) {
    List<Mend> found = new ArrayList<>();
    for (Way way : Way.values()) {
      boolean same = cheapest.changes().stream().allMatch(c -> way.holds(c.kind(), c.name()));
      if (!same && asking.goesOn()) {
        cheapest(brief(), limit -> limit.movable() && way.holds(limit)).ifPresent(found::add);
      }
    }
    if (found.isEmpty() && asking.goesOn()) {
      Set<String> moved = new HashSet<>();
      cheapest.changes().forEach(c -> moved.add(c.kind() + c.code()));
      cheapest(brief(), l -> l.movable() && !moved.contains(l.key().kind() + l.key().code()))
          .ifPresent(found::add);
    }
    found.sort(java.util.Comparator.comparingDouble(Mend::cost));
    return found;
  }

  private Asking brief() {
    return asking.within(BRIEF, NEARLY);
  }

  private Optional<Mend> cheapest(Asking by, Predicate<Relaxable> may) {
    ElasticProgram elastic = new ElasticProgram(rows, may);
    if (elastic.movable().isEmpty()) {
      return Optional.empty();
    }
    try (LpSession session = by.open(elastic.program())) {
      Optional<Solution> found = by.solve(session).found();
      Solution fewest = found.map(s -> fewest(elastic, session, s)).orElse(null);
      return fewest == null ? Optional.empty() : proven(elastic, session, changes(elastic, fewest));
    }
  }

  /** As cheap, with changes left out one by one. */
  private Solution fewest(ElasticProgram elastic, LpSession session, Solution cheapest) {
    LinearProgram program = elastic.program();
    Asking brief = brief();
    double most = cheapest.objective() + NO_DEARER * Math.max(1e-3, cheapest.objective());
    Solution best = cheapest;
    List<Integer> used = used(elastic, best);
    for (int i = 0; i < used.size() && used.size() <= MOST_CHANGES && brief.goesOn(); i++) {
      int column = used.get(i);
      session.columnBounds(column, 0, 0);
      if (brief.solve(session) instanceof LpResult.Optimal(Solution s)
          && s.objective() <= most
          && used(elastic, s).size() < used.size()) {
        best = s;
        used = used(elastic, s);
        i = -1;
      } else {
        session.columnBounds(column, 0, program.upper()[column]);
      }
    }
    return best;
  }

  private static List<Integer> used(ElasticProgram elastic, Solution s) {
    LinearProgram program = elastic.program();
    List<Integer> used = new ArrayList<>();
    for (int j = elastic.firstGiven(); j < program.columnCount(); j++) {
      if (s.values()[j] * program.cost()[j] > NEGLIGIBLE) {
        used.add(j);
      }
    }
    return used;
  }

  private List<Relaxation> changes(ElasticProgram elastic, Solution s) {
    List<Relaxation> changes = new ArrayList<>();
    for (Relaxable limit : elastic.movable()) {
      double by = given(elastic, s, limit, true) - given(elastic, s, limit, false);
      if (Math.abs(by) > NEGLIGIBLE * limit.size()) {
        LimitKey key = limit.key();
        double cost = Math.abs(by) / limit.size();
        changes.add(new Relaxation(key.name(), key.kind(), key.code(), key.period(), by, cost));
      }
    }
    return changes;
  }

  private static double given(ElasticProgram elastic, Solution s, Relaxable limit, boolean up) {
    int column = elastic.column(limit, up);
    return column < 0 ? 0 : s.values()[column];
  }

  /** Plans with these changes and no others. */
  private Optional<Mend> proven(
      ElasticProgram elastic, LpSession session, List<Relaxation> changes) {
    LinearProgram program = elastic.program();
    for (int j = elastic.firstGiven(); j < program.columnCount(); j++) {
      session.columnBounds(j, 0, 0);
    }
    for (Relaxable limit : elastic.movable()) {
      for (Relaxation change : changes) {
        int column = elastic.column(limit, change.by() > 0);
        if (change.name().equals(limit.key().name()) && column >= 0) {
          session.columnBounds(column, 0, Math.abs(change.by()) * (1 + NEGLIGIBLE));
        }
      }
    }
    return asking.solve(session).found().isPresent()
        ? Optional.of(Mend.of(changes))
        : Optional.empty();
  }

  /** Kinds of ways out. */
  private enum Way {
    SUPPLY,
    SERVICES,
    MONEY,
    RULES;

    boolean holds(Relaxable limit) {
      return of(limit.key().kind(), limit.key().word()) == this;
    }

    boolean holds(LimitKind kind, String name) {
      return of(kind, name.substring(0, name.indexOf('['))) == this;
    }

    private static Way of(LimitKind kind, String word) {
      return switch (kind) {
        case CAPACITY, HEADCOUNT, STOCK -> word.equals("minimum") ? SERVICES : SUPPLY;
        case DEMAND, BACKLOG, TURNAROUND -> SERVICES;
        case FUNDING, BUDGET, OBLIGATION -> MONEY;
        case RULE -> RULES;
      };
    }
  }
}
