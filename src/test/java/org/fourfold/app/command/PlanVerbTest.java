package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanVerbTest {
  @TempDir Path temp;

  /** Each period: A first (2 a bed-day against 1.5), 6 spells; 4 bed-days are left for 2 of B. */
  @Test
  void anOptimalPlanComesOutAsJsonAlone() throws IOException {
    Line line = Line.run("plan", Line.ward(temp), "--json", "-");
    assertThat(line.exit()).as(line.err()).isZero();
    JsonNode json = line.json();
    assertThat(json.path("status").asText()).isEqualTo("optimal");
    assertThat(json.path("objective").asDouble()).isEqualTo(36, within(1e-6));
    assertThat(json.path("solver").properties().stream().map(Map.Entry::getKey))
        .containsExactly("name", "version", "method");
    assertThat(json.path("certificate").path("maxRowViolation").asDouble()).isLessThan(1e-6);
    JsonNode bed = find(json.path("limits"), "capacity", "BED", "p2");
    assertThat(bed.path("used").asDouble()).isEqualTo(10, within(1e-6));
    assertThat(bed.path("shadowPrice").asDouble()).isEqualTo(1.5, within(1e-6));
    assertThat(find(json.path("decisions"), "service", "B", "p1").path("value").asDouble())
        .isEqualTo(2, within(1e-6));
    assertThat(json.path("totals").path("refused").asDouble()).isEqualTo(4, within(1e-6));
    assertThat(json.path("options").path("focus").asText()).isEqualTo("integrated");
  }

  private static JsonNode find(JsonNode rows, String kind, String code, String period) {
    for (JsonNode row : rows) {
      if (row.path("kind").asText().equals(kind)
          && row.path("code").asText().equals(code)
          && row.path("period").asText().equals(period)) {
        return row;
      }
    }
    throw new AssertionError("no " + kind + " " + code + " " + period + " in " + rows);
  }

  @Test
  void wordsTablesFilesAndReportAreWritten() throws IOException {
    Path out = temp.resolve("out");
    Path pdf = temp.resolve("report.pdf");
    Path json = temp.resolve("plan.json");
    Line line =
        Line.run(
            "plan", Line.ward(temp.resolve("in")), "--out", out, "--report", pdf, "--json", json);
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.out()).contains("Ward", "Best possible", "BED", "Short stay", pdf.toString());
    assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    assertThat(JsonMapper.builder().build().readTree(json.toFile()).path("status").asText())
        .isEqualTo("optimal");
    assertThat(Files.readAllLines(out.resolve("decisions.csv")).getFirst())
        .isEqualTo(
            "kind,code,other,period,value,reducedCost,coefficient,coefficientFrom,coefficientTo,"
                + "inOptima");
    assertThat(Files.readAllLines(out.resolve("limits.csv")))
        .anyMatch(l -> l.startsWith("\"capacity[BED,p1]\",capacity,BED,p1,10.0,10.0,0.0,1.5"));
    assertThat(Files.readAllLines(out.resolve("totals.csv"))).contains("status,optimal");
  }

  @Test
  void quietSaysNothingAndChineseIsChinese() throws IOException {
    Path ward = Line.ward(temp);
    Line quiet = Line.run("plan", ward, "--quiet");
    assertThat(quiet.exit()).isZero();
    assertThat(quiet.out()).isEmpty();
    assertThat(Line.run("plan", ward, "--locale", "zh-CN").out()).contains("各期分配", "状态");
    assertThat(Line.run("plan", "--help", "--locale", "zh-CN").out()).contains("规划文件夹");
  }

  @Test
  void aMinimumAboveTheBedsIsExplained() throws IOException {
    Path ward = Line.ward(temp);
    Files.writeString(
        ward.resolve("services.csv"),
        "service,name,unit,utility,minimum\nA,Short stay,spell,2,6\nB,Long stay,spell,3,4\n");
    Line line = Line.run("plan", ward, "--json", "-");
    assertThat(line.exit()).as(line.err()).isEqualTo(1);
    assertThat(line.json().path("status").asText()).isEqualTo("infeasible");
    assertThat(line.json().path("conflict"))
        .extracting(c -> c.path("code").asText())
        .contains("BED");
    assertThat(line.json().path("relaxation")).isNotEmpty();
    assertThat(line.json().path("totals").isNull()).isTrue();
    assertThat(line.json().path("conflictCutShort").asBoolean(true)).isFalse();
    assertThat(Line.run("plan", ward).out())
        .contains("cannot be kept together", "Beds: no more than", "reach their minimum in April")
        .contains("Another change that makes a plan possible")
        .doesNotContain("time limit");
  }

  @Test
  void aServiceWithoutAnyLimitIsUnbounded() throws IOException {
    Path ward = Line.ward(temp);
    Files.delete(ward.resolve("demand.csv"));
    Files.writeString(ward.resolve("service_uses.csv"), "service,capacity,amount\nA,BED,1\n");
    Line line = Line.run("plan", ward, "--json", "-");
    assertThat(line.exit()).as(line.err()).isEqualTo(1);
    assertThat(line.json().path("status").asText()).isEqualTo("unbounded");
  }

  @Test
  void badInputIsRefusedWithItsPlace() throws IOException {
    Path ward = Line.ward(temp);
    Files.writeString(ward.resolve("demand.csv"), "service,period,amount\nA,,6\nB,,four\n");
    Line line = Line.run("plan", ward, "--json", "-");
    assertThat(line.exit()).isEqualTo(3);
    assertThat(line.err()).contains("demand.csv", "row 3", "column amount", "four");
    assertThat(line.json().path("problems").path(0).path("row").asInt()).isEqualTo(3);
    assertThat(Line.run("plan", temp.resolve("nowhere")).exit()).isEqualTo(3);
    assertThat(Line.run("plan", Line.ward(temp.resolve("w")), "--scenario", "X").exit())
        .isEqualTo(3);
  }

  @Test
  void whatIsHardlyMeantIsPlannedWithAWarning() throws IOException {
    Path ward = Line.ward(temp);
    Files.writeString(
        ward.resolve("service_uses.csv"),
        "service,capacity,amount,per\nA,BED,1,day\nB,BED,2,unit\n");
    Files.writeString(
        ward.resolve("periods.csv"), "period,start,days\np1,2026-04-01,31\np2,2026-05-01,31\n");
    Line line = Line.run("plan", ward, "--json", "-");
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.err())
        .contains("warning: service_uses.csv, row 2, column per: “A” uses it per day")
        .contains("warning: periods.csv, row 3, column start:", "“p1”", "2026-05-01");
  }
}
