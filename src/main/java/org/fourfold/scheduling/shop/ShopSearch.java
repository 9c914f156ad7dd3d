package org.fourfold.scheduling.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.fourfold.domain.schedule.Assignment;

/**
 * Problem: the least makespan of a job shop. Method: a few good schedules are kept, each improved
 * by {@link TabuSearch}; two of them are mixed by walking part of the way from the one to the
 * other, and what comes of it, improved again, takes the place of the worst. Ends when told to, at
 * a schedule as short as the bound, or after many rounds that brought nothing better. Cost: see
 * {@link TabuSearch}. The same seed goes the same way. Source: B. Peng, Z. Lü and T. C. E. Cheng, A
 * tabu search/path relinking algorithm to solve the job shop scheduling problem, Computers &
 * Operations Research 53, 2015.
 */
public final class ShopSearch {
  private static final int KEPT = 10;
  private static final int PATIENCE = 12_000;

  private final JobShop shop;
  private final SplittableRandom random;
  private final BooleanSupplier stop;
  private final LongConsumer better;
  private final TabuSearch tabu;
  private final ShopOrders best;
  private final List<ShopOrders> kept = new ArrayList<>();
  private final long enough;
  private final int rounds;
  private int fruitless;

  /**
   * @param bound milliseconds of makespan that no schedule beats
   * @param rounds without a better schedule after which no more is hoped for
   * @param better hears each better makespan, milliseconds
   */
  public ShopSearch(
      JobShop shop,
      List<Assignment> start,
      long bound,
      long seed,
      int rounds,
      BooleanSupplier stop,
      LongConsumer better) {
    this.shop = shop;
    this.rounds = rounds;
    this.stop = stop;
    this.better = better;
    random = new SplittableRandom(seed);
    tabu = new TabuSearch(shop, random, stop);
    best = new ShopOrders(shop);
    best.lay(shop.orderOf(start));
    enough = shop.firstRelease() + bound;
  }

  /** The best schedule found. */
  public List<Assignment> run() {
    ShopOrders first = new ShopOrders(shop);
    first.take(best);
    grown(first);
    while (!done()) {
      kept.clear();
      kept.add(first);
      for (int k = 1; k < KEPT && !done(); k++) {
        kept.add(grown(random()));
      }
      while (!done() && apart()) {
        mix();
      }
      first = new ShopOrders(shop);
      first.take(best);
    }
    return shop.schedule(best.head);
  }

  private boolean done() {
    return best.end <= enough || fruitless > rounds || stop.getAsBoolean();
  }

  private ShopOrders grown(ShopOrders orders) {
    tabu.improve(orders, PATIENCE, enough);
    fruitless++;
    if (orders.end < best.end) {
      best.take(orders);
      fruitless = 0;
      better.accept(best.end - shop.firstRelease());
    }
    return orders;
  }

  /** Operations in a random sequence that keeps the order of each job. */
  private ShopOrders random() {
    int n = shop.operations();
    int[] next = new int[n];
    int count = 0;
    for (int o = 0; o < n; o++) {
      if (shop.before[o] < 0) {
        next[count++] = o;
      }
    }
    int[] order = new int[n];
    for (int k = 0; k < n; k++) {
      int at = random.nextInt(count);
      order[k] = next[at];
      next[at] = shop.after[next[at]];
      if (next[at] < 0) {
        next[at] = next[--count];
      }
    }
    ShopOrders orders = new ShopOrders(shop);
    orders.lay(order);
    return orders;
  }

  /** Whether what is kept is not all alike. */
  private boolean apart() {
    return kept.size() > 2;
  }

  private void mix() {
    int a = random.nextInt(kept.size());
    int b = (a + 1 + random.nextInt(kept.size() - 1)) % kept.size();
    ShopOrders child = new ShopOrders(shop);
    child.lay(PathRelinking.partOfTheWay(kept.get(a), kept.get(b), random));
    grown(child);
    int worst = 0;
    for (int k = 0; k < kept.size(); k++) {
      if (PathRelinking.alike(kept.get(k), child)) {
        if (child.end < kept.get(k).end) {
          kept.set(k, child);
        } else if (kept.get(k).end > best.end || random.nextInt(4) == 0) {
          kept.set(k, grown(random()));
        }
        return;
      }
      worst = kept.get(k).end > kept.get(worst).end ? k : worst;
    }
    if (child.end <= kept.get(worst).end) {
      kept.set(worst, child);
    }
  }
}
