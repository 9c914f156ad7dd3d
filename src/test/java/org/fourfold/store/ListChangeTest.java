package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListChangeTest {
  private record Row(int number) {}

  private static List<Row> rows(int... numbers) {
    return Arrays.stream(numbers).mapToObj(Row::new).toList();
  }

  @Test
  void workedExamples() {
    List<Row> before = rows(1, 2, 3, 4, 5);
    List<Row> one = new ArrayList<>(before);
    one.set(2, new Row(9));
    assertThat(ListChange.between(before, one).origin()).containsExactly(0, 1, 2, 3, 4);
    List<Row> inserted = new ArrayList<>(before);
    inserted.add(1, new Row(9));
    assertThat(ListChange.between(before, inserted).origin()).containsExactly(0, -1, 1, 2, 3, 4);
    List<Row> moved = new ArrayList<>(before);
    moved.addFirst(moved.removeLast());
    assertThat(ListChange.between(before, moved).origin()).containsExactly(-1, 0, 1, 2, 3);
    assertThat(ListChange.between(before, moved).removed()).containsExactly(4);
    assertThat(ListChange.between(before, List.of()).removed()).containsExactly(0, 1, 2, 3, 4);
    assertThat(ListChange.between(List.of(), before).origin()).containsOnly(-1);
  }

  @Test
  void twoRowsDeletedFarApartLeaveTheOthersUntouched() {
    List<Row> before = IntStream.range(0, 1000).mapToObj(Row::new).toList();
    List<Row> after = new ArrayList<>(before);
    after.remove(990);
    after.remove(10);
    ListChange change = ListChange.between(before, after);
    assertThat(change.removed()).containsExactly(10, 990);
    for (int j = 0; j < after.size(); j++) {
      assertThat(before.get(change.origin()[j])).isSameAs(after.get(j));
    }
  }

  /** Laws: origins increase, every old row is taken or removed, and places increase with rows. */
  @Test
  void lawsOnRandomChanges() {
    Random random = new Random(7);
    for (int trial = 0; trial < 3000; trial++) {
      List<Row> before = rows(random.ints(random.nextInt(12), 0, 5).toArray());
      List<Row> after = new ArrayList<>(before);
      for (int edit = random.nextInt(4); edit >= 0; edit--) {
        int at = random.nextInt(after.size() + 1);
        switch (random.nextInt(4)) {
          case 0 -> after.add(at, new Row(random.nextInt(5)));
          case 1 -> after.subList(0, at).clear();
          case 2 -> Collections.shuffle(after, random);
          default -> after.addAll(at, before);
        }
      }
      ListChange change = ListChange.between(before, after);
      int[] taken = Arrays.stream(change.origin()).filter(i -> i >= 0).toArray();
      assertThat(taken).isSorted().doesNotHaveDuplicates();
      assertThat(IntStream.concat(Arrays.stream(taken), Arrays.stream(change.removed())).sorted())
          .containsExactlyElementsOf(IntStream.range(0, before.size()).boxed().toList());
      long[] old = random.longs(before.size(), -50, 50).distinct().sorted().toArray();
      if (old.length == before.size()) {
        Places.fitted(old, change.origin())
            .ifPresent(places -> assertThat(places).isSorted().doesNotHaveDuplicates());
      }
    }
  }

  @Test
  void placesRunOutOnlyWhereThereIsNoRoom() {
    int[] between = {0, -1, 1};
    assertThat(Places.fitted(new long[] {1, 2}, between)).isEmpty();
    assertThat(Places.fitted(new long[] {1, 3}, between).orElseThrow()).containsExactly(1, 2, 3);
    assertThat(Places.fitted(new long[] {8}, new int[] {-1, 0}).orElseThrow()[1]).isEqualTo(8);
  }
}
