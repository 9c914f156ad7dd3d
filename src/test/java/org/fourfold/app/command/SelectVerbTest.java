package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectVerbTest {
  @TempDir Path temp;

  private Path file(String text) throws IOException {
    return Files.writeString(temp.resolve("items.csv"), text);
  }

  @Test
  void everyMethodAnswersInTheAgreedShape() throws IOException {
    Path file = Files.writeString(temp.resolve("k.txt"), "3\n\n10\n\n60 5\n50 4\n\n70 6\n");
    for (String method : List.of("greedy", "dp", "backtracking", "core", "milp")) {
      Line line = Line.run("select", "--knapsack", file, "--method", method, "--json", "-");
      assertThat(line.exit()).as(line.err()).isZero();
      assertThat(line.json().path("objective").asDouble()).isGreaterThanOrEqualTo(110);
      assertThat(line.json().properties().stream().map(Map.Entry::getKey))
          .contains("method", "objective", "bound", "gap", "nodes", "seconds", "chosen", "use");
    }
    Line exact = Line.run("select", "--knapsack", file, "--method", "dp", "--json", "-");
    assertThat(exact.json().path("objective").asDouble()).isEqualTo(120);
    assertThat(exact.json().path("chosen").get(0).path("item").asText()).isEqualTo("2");
  }

  /**
   * Two instances of several limits, and an item list in three files, as the literature has them.
   */
  @Test
  void formsOfTheLiteratureAreRead() throws IOException {
    Path several =
        Files.writeString(
            temp.resolve("mknap.txt"),
            "2\n 1 1 5\n 5\n 2\n 2\n 3 2 9\n 5 4 3\n 2 1 3\n 1 1 1\n 4 2\n");
    Line line =
        Line.run(
            "select",
            "--mknap",
            several,
            "--instance",
            2,
            "--method",
            "backtracking",
            "--json",
            "-");
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.json().path("objective").asDouble()).isEqualTo(9);
    assertThat(line.json().path("use").get(0).asDouble()).isEqualTo(3);
    Line third = Line.run("select", "--mknap", several, "--instance", 3, "--method", "milp");
    assertThat(third.exit()).isEqualTo(3);
    assertThat(third.err()).contains("from 1 to 2");
    Path capacity = Files.writeString(temp.resolve("p_c.txt"), "10\n");
    Files.writeString(temp.resolve("p_p.txt"), "60\n50\n70\n");
    Files.writeString(temp.resolve("p_w.txt"), "5\n4\n6\n");
    Line apart = Line.run("select", "--knapsack", capacity, "--method", "dp", "--json", "-");
    assertThat(apart.exit()).as(apart.err()).isZero();
    assertThat(apart.json().path("objective").asDouble()).isEqualTo(120);
  }

  @Test
  void packagesOfTwoCapacitiesSideBySide() throws IOException {
    Path file = file("item,value,weight,weight2,copies,compulsory\nA,5,2,1,3,no\nB,4,1,2,2,yes\n");
    Line line =
        Line.run("select", file, "--capacity", "6,5", "--method", "compare", "--locale", "zh-CN");
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.out()).contains("greedy", "milp");
    assertThat(line.err()).contains("--method milp");
  }

  @Test
  void badInputIsNamed() throws IOException {
    assertThat(
            Line.run("select", file("item,value\nA,1\n"), "--capacity", "1", "--method", "dp")
                .err())
        .contains("weight");
    Line line =
        Line.run(
            "select", file("item,value,weight\nA,-1,x\n"), "--capacity", "1", "--method", "dp");
    assertThat(line.exit()).isEqualTo(3);
    assertThat(line.err()).contains("row 2", "“x”", "value");
    assertThat(Line.run("select", file("item,value,weight\nA,1,1\n"), "--method", "dp").exit())
        .isEqualTo(2);
    assertThat(Line.run("select", "--knapsack", file("3 10 1 2"), "--method", "dp").exit())
        .isEqualTo(3);
  }
}
