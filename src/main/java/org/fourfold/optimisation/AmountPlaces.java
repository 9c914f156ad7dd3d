package org.fourfold.optimisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.solver.LinearProgram;

/** The amounts that planners give, and what a programme becomes when they change. */
final class AmountPlaces {
  private record Thing(LimitKind kind, String code) {}

  private static final double INF = Double.POSITIVE_INFINITY;

  private final PlanModel model;
  private Map<Thing, List<AmountPlace>> places;

  AmountPlaces(PlanModel model) {
    this.model = model;
  }

  /** Found when first asked for: most programmes of a sweep are never asked. */
  private synchronized Map<Thing, List<AmountPlace>> places() {
    if (places == null) {
      places = new LinkedHashMap<>();
      find();
    }
    return places;
  }

  private void find() {
    LinearProgram program = model.program();
    for (LimitLine line : model.lines()) {
      if (line.shown() && named(line.key())) {
        add(AmountPlace.of(line, program.row(line.key())));
      }
    }
    for (ColumnLimit limit : model.columnLimits()) {
      if (named(limit.key())) {
        add(AmountPlace.of(limit));
      }
    }
  }

  /** Several limits of a thing may share a kind; the one called like its kind is meant. */
  private static boolean named(LimitKey key) {
    return key.word().equals(key.kind().code());
  }

  private void add(AmountPlace place) {
    Thing thing = new Thing(place.key().kind(), place.key().code());
    places.computeIfAbsent(thing, _ -> new ArrayList<>()).add(place);
  }

  /**
   * @throws UnknownLimit where the plan has no such limit
   */
  List<AmountPlace> of(AmountChange change) {
    List<AmountPlace> all = places().get(new Thing(change.kind(), change.code()));
    if (all == null) {
      throw new UnknownLimit(change, codes(change.kind()));
    }
    List<AmountPlace> found = all.stream().filter(p -> meant(p, change.period())).toList();
    if (found.isEmpty() && change.period().isEmpty()) {
      return all;
    }
    if (found.isEmpty()) {
      throw new UnknownLimit(change, all.stream().map(p -> p.key().period()).toList());
    }
    return found;
  }

  private static boolean meant(AmountPlace place, String period) {
    String own = place.key().period();
    return period.isEmpty() ? !own.equals(Period.TOTAL) : own.equals(period);
  }

  private List<String> codes(LimitKind kind) {
    return places().keySet().stream().filter(t -> t.kind == kind).map(Thing::code).toList();
  }

  /** The programme with these amounts; a limit of infinity is none. */
  LinearProgram changed(LinearProgram program, List<AmountChange> changes) {
    double[] rowLower = program.rowLower().clone();
    double[] rowUpper = program.rowUpper().clone();
    double[] lower = program.lower().clone();
    double[] upper = program.upper().clone();
    for (AmountChange change : changes) {
      for (AmountPlace place : of(change)) {
        double by = place.by(change);
        int at = place.index();
        if (place.lower()) {
          double[] floors = place.row() ? rowLower : lower;
          floors[at] = by == INF ? -INF : floors[at] + by;
        }
        if (place.upper()) {
          (place.row() ? rowUpper : upper)[at] += by;
        }
      }
    }
    return program.with(null, lower, upper, null, rowLower, rowUpper);
  }
}
