package org.fourfold.ui.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.sharing.ClaimRow;
import org.fourfold.domain.sharing.CoalitionRow;
import org.fourfold.domain.sharing.SharingBoard;
import org.fourfold.ui.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen Fair shares without a toolkit. */
class SharingViewModelTest {
  @TempDir private Path folder;
  private final SharingViewModel model =
      new SharingViewModel(TestDesk.session(Workspace.empty("Test")));

  private RuleLine line(String rule) {
    return model.lines().stream().filter(l -> l.rule().equals(rule)).findFirst().orElseThrow();
  }

  private void game(String... rows) {
    List<CoalitionRow> list =
        java.util.Arrays.stream(rows)
            .map(r -> new CoalitionRow(r.split(",")[0], r.split(",")[1]))
            .toList();
    model.replace("game", SharingBoard.EMPTY.with(SharingBoard.GAME, list));
  }

  @Test
  void everyRuleAddsUpAndIsExplained() {
    assertThat(model.lines()).hasSize(7);
    for (RuleLine line : model.lines()) {
      double sum = line.shares().stream().mapToDouble(s -> s.value()).sum();
      assertThat(sum).isCloseTo(390_000, org.assertj.core.api.Assertions.within(1e-6));
    }
    model.line().set(line("nucleolus"));
    assertThat(model.why().get()).contains("Cancer unit").contains("Proven");
    assertThat(model.finding().get()).startsWith("Together all pay 390,000");
  }

  @Test
  void anEmptyCoreNamesWhoWouldLeave() {
    game("A,0", "B,0", "C,0", "A+B,90", "A+C,90", "B+C,90", "A+B+C,100");
    assertThat(model.finding().get()).contains("No division keeps everyone");
    assertThat(line("equal").note()).contains("A+B").contains("23");
  }

  @Test
  void whatIsWrongIsSaidAndNothingIsLost() {
    SharingBoard before = model.history().present().get();
    game("A,1", "B,2");
    assertThat(model.message().get()).contains("A+B");
    assertThat(model.lines()).isEmpty();
    game("A,1", "B,x", "A+B,4");
    assertThat(model.message().get()).contains("Row 2");
    model.history().undo();
    model.history().undo();
    assertThat(model.history().present().get()).isEqualTo(before);
    assertThat(model.lines()).hasSize(7);
    model.estate("700000");
    assertThat(model.claimsNote().get()).contains("100000 is left over");
    model.replace(
        "negative",
        before.with(
            SharingBoard.CLAIMS, List.of(new ClaimRow("A", "-1"), new ClaimRow("B", "9e9"))));
    assertThat(model.claimsNote().get()).contains("0 or more");
    assertThat(model.awards()).isEmpty();
  }

  /** The Talmud's own division of 400 among claims of 100, 200 and 300 (in thousands). */
  @Test
  void claimsAndBargainOfTheExample() {
    RuleLine talmud =
        model.awards().stream().filter(l -> l.rule().equals("talmud")).findFirst().orElseThrow();
    assertThat(talmud.shares())
        .extracting(s -> s.exact())
        .containsExactly("50000", "125000", "225000");
    assertThat(model.agreed().getFirst().shares())
        .extracting(s -> s.exact())
        .containsExactly("220000", "80000");
    model.total("100000");
    assertThat(model.bargainNote().get()).contains("120000 more");
  }

  @Test
  void gamesComeBackFromTheirFile() throws Exception {
    SharingBoard board = SharingFiles.example();
    Path file = SharingFiles.write(board.game(), folder.resolve("game.csv"));
    assertThat(SharingFiles.read(file).rows()).isEqualTo(board.game());
  }
}
