package org.fourfold.selection;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.domain.selection.SelectionProblem;

/**
 * Problem: as {@link Selector}, one capacity, no groups. Method: packages by value for capacity are
 * taken up to the first that does not fit; from there a core grows to both sides, only as far as
 * the proof needs, see {@link CoreStates}. Cost: packages × log, then states × core. Errors: stops
 * at 60 million states with the best found. Source: D. Pisinger, A minimal algorithm for the 0-1
 * knapsack problem, Operations Research 45, 1997.
 */
final class CoreSelector implements Selector {
  private static final long MOST_PACKETS = 5_000_000;

  @Override
  public SelectionMethod method() {
    return SelectionMethod.CORE;
  }

  @Override
  public List<Problem> refuses(SelectionProblem problem) {
    if (Refusal.exclusive(problem)) {
      return Refusal.of(Fault.NO_GROUPS, SelectionMethod.MILP, method().code());
    }
    return WholeWeights.of(problem).isEmpty()
        ? Refusal.of(Fault.ONE_WHOLE_CAPACITY, SelectionMethod.MILP, method().code())
        : List.of();
  }

  /** Copies of an item, taken or left together. */
  private record Packet(int item, int copies, long weight, double value) {}

  @Override
  public SelectionOutcome select(SelectionProblem problem, SearchLimit limit) {
    Choice choice = Choice.compulsory(problem);
    double lpBound = Dantzig.bound(problem);
    WholeWeights whole = WholeWeights.of(problem).orElseThrow();
    List<Packet> packets = packets(problem, whole, choice);
    long room = whole.capacity();
    for (int i = 0; i < whole.weights().length; i++) {
      room -= problem.items().get(i).compulsory() ? whole.weights()[i] : 0;
    }
    long[] weight = packets.stream().mapToLong(Packet::weight).toArray();
    double[] value = packets.stream().mapToDouble(Packet::value).toArray();
    CoreStates core =
        new CoreStates(weight, value, room, BacktrackingSelector.wholeValues(problem));
    boolean proven = core.run(limit);
    boolean[] chosen = core.chosen();
    for (int p = 0; p < chosen.length; p++) {
      if (chosen[p]) {
        choice.add(packets.get(p).item(), packets.get(p).copies());
      }
    }
    double bound = proven ? choice.value() : lpBound;
    return choice.outcome(method(), bound, lpBound, core.states(), limit);
  }

  /** Packets of 1, 2, 4 … copies that fit, best value for capacity first. */
  private static List<Packet> packets(
      SelectionProblem problem, WholeWeights whole, Choice compulsory) {
    List<Packet> packets = new ArrayList<>();
    for (int i : Dantzig.order(problem)) {
      SelectionItem item = problem.items().get(i);
      int left = item.value() > 0 ? compulsory.room(i) : 0;
      for (int size = 1; left > 0 && packets.size() < MOST_PACKETS; size *= 2) {
        int copies = Math.min(size, left);
        left -= copies;
        packets.add(new Packet(i, copies, copies * whole.weights()[i], copies * item.value()));
      }
    }
    return packets;
  }
}
