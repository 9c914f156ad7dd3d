package org.fourfold.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.domain.selection.SelectionProblem;

/**
 * Problem: as {@link Selector}, with one capacity in whole steps. Method: f(c), the most value in c
 * steps, updated package by package from the greatest c down; one bit for each package and c says
 * whether it was taken, and the choice is read back from the bits. Copies are split into packets of
 * 1, 2, 4 …; of a group each packet is tried on the f before the group. Cost: packets × steps.
 * Shapes: packets × steps bits and 8 or 16 bytes a step. Errors: {@link #refuses} where that does
 * not fit. Source: R. Bellman 1957; S. Martello and P. Toth, Knapsack Problems, 1990, section 2.6.
 */
final class DynamicProgrammingSelector implements Selector {
  private static final long MOST_BYTES = 1L << 30;
  private static final int MOST_STEPS = 50_000_000;

  /** Copies of an item that are taken or left together. */
  private record Packet(int item, int copies, long weight, double value) {}

  @Override
  public SelectionMethod method() {
    return SelectionMethod.DP;
  }

  @Override
  public List<Problem> refuses(SelectionProblem problem) {
    Optional<WholeWeights> whole = WholeWeights.of(problem);
    if (whole.isEmpty()) {
      return Refusal.of(Fault.ONE_WHOLE_CAPACITY, SelectionMethod.MILP, "dp");
    }
    long room = room(problem, whole.get());
    long packets =
        packets(problem, whole.get(), room).values().stream().mapToLong(List::size).sum();
    double bytes = (packets / 8.0 + 16) * (room + 1.0);
    double most = Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() * 0.6);
    if (room > MOST_STEPS || bytes > most) {
      String cells = String.format(java.util.Locale.ROOT, "%.3g", packets * (room + 1.0));
      boolean grouped = Refusal.exclusive(problem);
      return Refusal.of(
          Fault.TABLE_TOO_LARGE,
          grouped ? SelectionMethod.MILP : SelectionMethod.CORE,
          cells,
          Math.round(bytes / 1e6),
          Math.round(most / 1e6));
    }
    return List.of();
  }

  /** Steps that compulsory packages leave. */
  private static long room(SelectionProblem problem, WholeWeights whole) {
    long room = whole.capacity();
    long most = 0;
    for (int i = 0; i < whole.weights().length; i++) {
      boolean compulsory = problem.items().get(i).compulsory();
      room -= compulsory ? whole.weights()[i] : 0;
      int copies = problem.items().get(i).copies() - (compulsory ? 1 : 0);
      most = Math.min(Long.MAX_VALUE / 4, most + copies * Math.min(whole.weights()[i], 1L << 40));
    }
    return Math.min(room, most);
  }

  /** Packets by group; those of no group stand each under their own key. */
  private static Map<String, List<Packet>> packets(
      SelectionProblem problem, WholeWeights whole, long room) {
    Map<String, List<Packet>> packets = new LinkedHashMap<>();
    Map<String, Integer> compulsory = new LinkedHashMap<>();
    for (int i = 0; i < whole.weights().length; i++) {
      SelectionItem item = problem.items().get(i);
      if (item.compulsory() && !item.exclusive().isEmpty()) {
        compulsory.put(item.exclusive(), i);
      }
    }
    for (int i = 0; i < whole.weights().length; i++) {
      SelectionItem item = problem.items().get(i);
      long weight = whole.weights()[i];
      int left = item.copies() - (item.compulsory() ? 1 : 0);
      left = weight == 0 ? left : (int) Math.min(left, room / weight);
      boolean grouped = !item.exclusive().isEmpty() && !item.compulsory();
      if (item.value() == 0 || grouped && compulsory.containsKey(item.exclusive())) {
        continue;
      }
      String key = grouped ? "g" + item.exclusive() : "i" + i;
      List<Packet> list = packets.computeIfAbsent(key, _ -> new ArrayList<>());
      for (int size = 1; left > 0; size = grouped ? size + 1 : 2 * size) {
        int copies = grouped ? size : Math.min(size, left);
        left -= grouped ? 1 : copies;
        list.add(new Packet(i, copies, copies * weight, copies * item.value()));
      }
    }
    return packets;
  }

  @Override
  public SelectionOutcome select(SelectionProblem problem, SearchLimit limit) {
    WholeWeights whole = WholeWeights.of(problem).orElseThrow();
    int room = (int) room(problem, whole);
    Map<String, List<Packet>> groups = packets(problem, whole, room);
    double[] best = new double[room + 1];
    List<Packet> order = new ArrayList<>();
    List<long[]> taken = new ArrayList<>();
    List<Integer> groupOf = new ArrayList<>();
    int group = 0;
    for (Map.Entry<String, List<Packet>> entry : groups.entrySet()) {
      boolean grouped = entry.getKey().startsWith("g");
      double[] before = grouped ? best.clone() : best;
      for (Packet packet : entry.getValue()) {
        taken.add(add(packet, before, best));
        order.add(packet);
        groupOf.add(grouped ? group : -1 - order.size());
        if (limit.reached()) {
          return stopped(problem, limit);
        }
      }
      group++;
    }
    Choice choice = Choice.compulsory(problem);
    int at = room;
    int done = Integer.MIN_VALUE;
    for (int p = order.size() - 1; p >= 0; p--) {
      boolean open = groupOf.get(p) != done;
      if (open && (taken.get(p)[at >> 6] >>> at & 1) != 0) {
        choice.add(order.get(p).item(), order.get(p).copies());
        at -= (int) order.get(p).weight();
        done = groupOf.get(p);
      }
    }
    long cells = (long) order.size() * (room + 1);
    double lpBound = Refusal.exclusive(problem) ? choice.value() : Dantzig.bound(problem);
    return choice.outcome(method(), choice.value(), lpBound, cells, limit);
  }

  private SelectionOutcome stopped(SelectionProblem problem, SearchLimit limit) {
    double bound = Dantzig.bound(problem);
    return GreedySelector.choose(problem).outcome(method(), bound, bound, 0, limit);
  }

  /**
   * Updates {@code best} by taking the packet on top of {@code before}; a bit where that is more.
   */
  private static long[] add(Packet packet, double[] before, double[] best) {
    long[] bits = new long[(best.length >> 6) + 1];
    int weight = (int) packet.weight();
    if (packet.weight() >= best.length) {
      return bits;
    }
    double value = packet.value();
    for (int c = best.length - 1; c >= weight; c--) {
      double with = before[c - weight] + value;
      if (with > best[c]) {
        best[c] = with;
        bits[c >> 6] |= 1L << c;
      }
    }
    return bits;
  }
}
