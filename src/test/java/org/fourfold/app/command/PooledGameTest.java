package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Games whose coalitions are planned. */
class PooledGameTest {
  @TempDir private Path folder;

  /** A has the room, B the better use of it: 10 hours at 2 alone, at 5 together; C has neither. */
  private Path department(String extra) throws IOException {
    return Line.folder(
        folder.resolve("department"),
        Map.of(
            "department", "key,value\nname,Shared room\ncurrency,GBP\nbenefit_unit,QALY\n",
            "periods", "period,start,days\np1,2026-04-01,30\n",
            "cost_centres", "cost_centre,name\nA,Owner\nB,Guest\nC,Other\nD,Empty\n",
            "capacities", "capacity,name,unit,cost_centre\nROOM,Room,h,A\nDESK,Desk,h,C\n",
            "availability", "capacity,period,amount\nROOM,,10\nDESK,,4\n",
            "services",
                "service,name,unit,utility,cost_centre,whole_units\nSA,Own,case,2,A,no\n"
                    + "SB,Guest,case,5,B,yes\nSC,Desk work,case,1,C,no\n",
            "service_uses", "service,capacity,amount\nSA,ROOM,1\nSB,ROOM,3\nSC,DESK,1\n" + extra));
  }

  @Test
  void everyCoalitionIsPlannedAndTheGameWritten() throws IOException {
    Path game = folder.resolve("game.csv");
    Line line = Line.run("share", department(""), "--json", "-", "--game", game);
    assertThat(line.exit()).isZero();
    JsonNode json = line.json();
    assertThat(json.path("plans").asInt()).isEqualTo(7);
    assertThat(value(json, "A")).isCloseTo(20, within(1e-6));
    assertThat(value(json, "B")).isZero();
    assertThat(value(json, "C")).isCloseTo(4, within(1e-6));
    assertThat(value(json, "A+B")).isCloseTo(20, within(1e-6)); // 5/3 an hour is less than 2
    assertThat(json.path("wholeUnits").asDouble()).isCloseTo(24, within(1e-6));
    Line again = Line.run("share", game, "--json", "-");
    assertThat(again.json().path("shares")).isEqualTo(json.path("shares"));
  }

  private static double value(JsonNode json, String coalition) {
    for (JsonNode one : json.path("coalitions")) {
      if (one.path("coalition").asText().equals(coalition)) {
        return one.path("value").asDouble();
      }
    }
    throw new AssertionError(coalition);
  }

  @Test
  void playersThatAreNoneAreNamed() throws IOException {
    Line unknown = Line.run("share", department(""), "--players", "A,D");
    assertThat(unknown.exit()).isEqualTo(3);
    assertThat(unknown.err()).contains("D").contains("A, B, C");
    assertThat(Line.run("share", department(""), "--players", "A").exit()).isEqualTo(3);
  }

  @Test
  void onePageSaysWhy() throws IOException {
    Path game =
        Files.writeString(
            folder.resolve("g.csv"),
            "coalition,value\nA,1\nB,2\nA+B,6\nC,0\nA+C,4\nB+C,3\nA+B+C,9\n");
    Path page = folder.resolve("why.html");
    Line line = Line.run("share", game, "--method", "nucleolus", "--report", page);
    assertThat(line.exit()).as(line.err()).isZero();
    String html = Files.readString(page);
    assertThat(html).contains("Shapley value").contains("Each share and its reasons");
    assertThat(html).contains("Alone, A would have 1").doesNotContain("class=\"contents\"");
    Path pdf = folder.resolve("why.pdf");
    assertThat(Line.run("share", game, "--report", pdf).exit()).isZero();
    assertThat(Files.size(pdf)).isGreaterThan(1000);
  }
}
