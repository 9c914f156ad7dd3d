package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingVerbsTest {
  @TempDir private Path folder;

  private Path game(String rows) throws IOException {
    return Files.writeString(folder.resolve("game.csv"), "coalition,value\n" + rows);
  }

  @Test
  void sharesComeInTheOrderOfFirstAppearanceWithTheirProof() throws IOException {
    Path game = game("B,0\nA,-1\nC,1\nA+B,3\nC+A,4\nB+C,2\nA+B+C,5\n");
    Line line = Line.run("share", game, "--method", "nucleolus", "--json", "-");
    assertThat(line.exit()).isZero();
    JsonNode json = line.json();
    assertThat(json.path("method").asText()).isEqualTo("nucleolus");
    assertThat(json.path("shares").findValuesAsText("player")).containsExactly("B", "A", "C");
    assertThat(json.path("shares").findValuesAsText("exact")).containsExactly("2/3", "8/3", "5/3");
    assertThat(json.path("inCore").asBoolean()).isTrue();
    assertThat(json.path("blocking").isNull()).isTrue();
    assertThat(json.path("verified").asBoolean()).isTrue();
  }

  @Test
  void anEmptyCoreIsSaidWithWhoWouldLeave() throws IOException {
    Path game = game("A,0\nB,0\nC,0\nA+B,90\nA+C,90\nB+C,90\nA+B+C,100\n");
    Line line = Line.run("share", game, "--method", "core", "--json", "-");
    assertThat(line.exit()).isEqualTo(1);
    assertThat(line.json().path("inCore").asBoolean()).isFalse();
    assertThat(line.json().path("blocking").path("exact").asText()).isEqualTo("70/3");
    assertThat(Line.run("share", game, "--method", "core").out()).contains("No division keeps");
  }

  @Test
  void aGameThatIsIncompleteOrTooLargeSaysWhatToDo() throws IOException {
    Line missing = Line.run("share", game("A,1\nB,2\n"));
    assertThat(missing.exit()).isEqualTo(3);
    assertThat(missing.err()).contains("A+B").contains("--missing split");
    StringBuilder many = new StringBuilder("P0+P1,100\n");
    for (int i = 0; i < 22; i++) {
      many.append("P").append(i).append(',').append(i).append('\n');
    }
    Path large = game(many.toString());
    assertThat(Line.run("share", large).err()).contains("--method monte-carlo");
    Line sampled =
        Line.run("share", large, "--method", "monte-carlo", "--missing", "split", "--json", "-");
    assertThat(sampled.exit()).isZero();
    JsonNode first = sampled.json().path("shares").path(0);
    assertThat(first.path("value").asDouble()).isBetween(49.0, 50.0);
    assertThat(first.path("exact").isNull()).isTrue();
    assertThat(Line.run("share", large, "--method", "guess").exit()).isEqualTo(2);
  }

  @Test
  void claimsAirportAndBargain() throws IOException {
    Line claims =
        Line.run(
            "claims",
            "--estate",
            200,
            "--claims",
            "100,200,300",
            "--rule",
            "talmud",
            "--json",
            "-");
    assertThat(claims.json().path("shares").findValuesAsText("exact"))
        .containsExactly("50", "75", "75");
    Line airport = Line.run("airport", "--costs", "12,20,33,50", "--json", "-");
    assertThat(airport.json().path("shares").findValuesAsText("exact"))
        .containsExactly("3", "17/3", "73/6", "175/6");
    Line tariff = Line.run("bargain", "--tariff", "40,100", "--weights", "2,1", "--json", "-");
    assertThat(tariff.json().path("tariff").asDouble()).isEqualTo(80);
    assertThat(tariff.json().path("balanced").asBoolean()).isTrue();
  }

  @Test
  void whatCannotBeDividedIsBadInput() {
    assertThat(Line.run("claims", "--estate", 700, "--claims", "100,200", "--rule", "cea"))
        .satisfies(l -> assertThat(l.exit()).isEqualTo(3))
        .satisfies(l -> assertThat(l.err()).contains("400 is left over"));
    assertThat(Line.run("claims", "--estate", 7, "--claims=-1,20", "--rule", "cea").exit())
        .isEqualTo(3);
    assertThat(Line.run("claims", "--estate", "x", "--claims", "1", "--rule", "cea").exit())
        .isEqualTo(2);
    assertThat(Line.run("bargain", "--total", 10, "--disagreement", "6,6").exit()).isEqualTo(3);
    assertThat(Line.run("airport", "--costs", "5,6", "--names", "A").exit()).isEqualTo(3);
  }
}
