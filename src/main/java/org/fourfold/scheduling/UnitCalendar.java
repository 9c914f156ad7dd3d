package org.fourfold.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fourfold.domain.schedule.Closure;
import org.fourfold.domain.schedule.ScheduleUnit;

/**
 * When a unit can work: its hours, less closures and what is pinned to it. Points in time are
 * milliseconds; {@code NEVER} is later than any.
 */
final class UnitCalendar {
  static final long NEVER = Long.MAX_VALUE / 4;

  private record Block(long start, long end) {}

  private final ScheduleUnit unit;
  private final long[] starts;
  private final long[] ends;

  private UnitCalendar(ScheduleUnit unit, List<Block> blocks) {
    this.unit = unit;
    List<Block> merged = new ArrayList<>();
    blocks.sort(Comparator.comparingLong(Block::start));
    for (Block block : blocks) {
      Block last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && block.start() <= last.end()) {
        merged.set(merged.size() - 1, new Block(last.start(), Math.max(last.end(), block.end())));
      } else if (block.end() > block.start()) {
        merged.add(block);
      }
    }
    starts = merged.stream().mapToLong(Block::start).toArray();
    ends = merged.stream().mapToLong(Block::end).toArray();
  }

  /**
   * @param pins start and end of each job pinned to the unit; its turnaround is kept to both sides
   */
  static UnitCalendar of(ScheduleUnit unit, List<Closure> closures, List<long[]> pins) {
    List<Block> blocks = new ArrayList<>();
    for (Closure closure : closures) {
      if (closure.unit().isEmpty() || closure.unit().equals(unit.unit())) {
        blocks.add(new Block(closure.start(), closure.end()));
      }
    }
    for (long[] pin : pins) {
      blocks.add(new Block(pin[0] - unit.turnaround(), pin[1] + unit.turnaround()));
    }
    return new UnitCalendar(unit, blocks);
  }

  /** Whether it can always work. */
  boolean always() {
    return unit.open() == null && starts.length == 0;
  }

  /** The end of the stretch in which it can work at {@code time}; {@code time} where it cannot. */
  long endOfStretch(long time) {
    long end = NEVER;
    if (unit.open() != null) {
      long of = unit.daily() ? Math.floorMod(time, ScheduleUnit.DAY) : time;
      if (of < unit.open() || of >= unit.close()) {
        return time;
      }
      boolean round = unit.daily() && unit.close() - unit.open() >= ScheduleUnit.DAY;
      end = round ? NEVER : time - of + unit.close();
    }
    int next = after(time);
    if (next > 0 && ends[next - 1] > time) {
      return time;
    }
    return next < starts.length ? Math.min(end, starts[next]) : end;
  }

  /** The next point in time, not before {@code time}, at which it can work. */
  long nextOpen(long time) {
    long at = time;
    while (at < NEVER) {
      long before = at;
      if (unit.open() != null) {
        long of = unit.daily() ? Math.floorMod(at, ScheduleUnit.DAY) : at;
        if (of < unit.open()) {
          at += unit.open() - of;
        } else if (of >= unit.close()) {
          at = unit.daily() ? at - of + ScheduleUnit.DAY + unit.open() : NEVER;
        }
      }
      int next = after(at);
      if (next > 0 && ends[next - 1] > at) {
        at = ends[next - 1];
      }
      if (at == before) {
        return at;
      }
    }
    return NEVER;
  }

  /**
   * The earliest start, not before {@code time}, of a stretch so long; NEVER where there is none.
   */
  long earliest(long time, long duration) {
    if (starts.length == 0 && unit.open() == null) {
      return time;
    }
    long at = nextOpen(time);
    // Hours that come again are the same each day: after the last block one day decides.
    long horizon =
        (starts.length == 0 ? time : Math.max(time, ends[ends.length - 1])) + 3 * ScheduleUnit.DAY;
    while (at < NEVER && endOfStretch(at) - at < duration) {
      if (at > horizon) {
        return NEVER;
      }
      at = nextOpen(Math.max(at + 1, endOfStretch(at)));
    }
    return at;
  }

  /** Blocks that begin at or before a point in time. */
  private int after(long time) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Milliseconds in which it can work between two points in time. */
  long openBetween(long from, long to) {
    if (always()) {
      return Math.max(0, to - from);
    }
    long open = 0;
    for (long at = nextOpen(from); at < to; ) {
      long end = Math.min(to, endOfStretch(at));
      open += end - at;
      at = nextOpen(Math.max(end, at + 1));
    }
    return open;
  }
}
