package org.fourfold.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.fourfold.domain.measure.Fault;
import org.fourfold.ui.SampleWorkspace;
import org.junit.jupiter.api.Test;

class ScenarioEditTest {
  private final Workspace sample = SampleWorkspace.read();

  private static List<String> codes(Workspace w, String parent) {
    return new ScenarioTree(w).children(parent).stream().map(Scenario::scenario).toList();
  }

  @Test
  void renamedDuplicatedAndDeletedWithWhatStandsOnIt() {
    Workspace named = new ScenarioEdit(sample).rename("WINTER_10", "Cold");
    assertThat(new ScenarioTree(named).name("WINTER_10")).isEqualTo("Cold");
    Workspace copied = new ScenarioEdit(sample).duplicate("WINTER_10", "COPY", "Copy");
    assertThat(codes(copied, "")).startsWith("WINTER_10", "COPY", "BUDGET_5");
    assertThat(new ScenarioTree(copied).resolve("COPY").department().hash())
        .isEqualTo(new ScenarioTree(sample).resolve("WINTER_10").department().hash());
    assertThat(codes(copied, "COPY")).isEmpty();
    Workspace less = new ScenarioEdit(copied).delete("WINTER_10");
    assertThat(new ScenarioTree(less).has("WINTER_10_BEDS")).isFalse();
    assertThat(new ScenarioTree(less).own("COPY")).hasSize(9);
    assertThat(less.rows(PlanningTables.ASSUMPTIONS))
        .noneMatch(a -> a.scenario().startsWith("WINTER"));
  }

  /** Whatever is moved at random, no ring comes about and no scenario is lost. */
  @Test
  void movesNeverMakeARing() {
    Random random = new Random(3);
    List<Scenario> all = sample.rows(PlanningTables.SCENARIOS);
    Workspace now = sample;
    int moved = 0;
    for (int i = 0; i < 300; i++) {
      String code = all.get(random.nextInt(all.size())).scenario();
      String parent = all.get(random.nextInt(all.size())).scenario();
      ScenarioEdit edit = new ScenarioEdit(now);
      if (edit.canMove(code, parent)) {
        now = edit.move(code, parent);
        moved++;
      } else {
        assertThatThrownBy(() -> edit.move(code, parent))
            .isInstanceOf(IllegalArgumentException.class);
      }
      ScenarioTree tree = new ScenarioTree(now);
      assertThat(tree.resolve(code).problems()).isEmpty();
      assertThat(new ScenarioEdit(now).withDescendants(code)).startsWith(code);
      assertThat(now.rows(PlanningTables.SCENARIOS)).hasSize(all.size());
    }
    assertThat(moved).isBetween(100, 299);
  }

  @Test
  void neighboursChangePlaces() {
    ScenarioEdit edit = new ScenarioEdit(sample);
    assertThat(edit.canReorder("WINTER_10", -1)).isFalse();
    assertThat(codes(edit.reorder("WINTER_10", 1), "")).startsWith("BUDGET_5", "WINTER_10");
    assertThat(edit.canReorder("WINTER_10_BEDS", 1)).isFalse();
  }

  @Test
  void aLostRowIsFoundByTheCodeMostLikeIt() {
    Assumption lost =
        new Assumption(
            "S",
            1,
            "demand",
            "service=IP_RESPI;period=2026-12",
            "amount",
            Operation.SCALE,
            "2",
            null,
            null,
            "",
            "",
            "",
            null);
    assertThat(ScenarioTree.make(sample.department(), List.of(lost)).problems())
        .extracting(p -> p.fault())
        .containsExactly(Fault.FINDS_NO_ROW);
    assertThat(LostRow.mended(sample.department(), lost).orElseThrow().where())
        .isEqualTo("service=IP_RESP;period=2026-12");
    assertThat(
            LostRow.mended(sample.department(), sample.rows(PlanningTables.ASSUMPTIONS).getFirst()))
        .isEmpty();
  }
}
