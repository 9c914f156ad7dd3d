package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that are none, contradict themselves or differ by eighteen powers of ten. */
class BadNumbersTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "availability,NaN,not a number",
    "availability,Infinity,not a number",
    "availability,1e400,1.0E15",
    "availability,1e30,1.0E15",
    "availability,-5,at least 0",
    "demand,1e30,1.0E15",
  })
  void aPlanNeedsNumbers(String file, String number, String said) throws IOException {
    Path ward = Line.ward(temp);
    String code =
        file.equals("demand") ? "service,period,amount\nA" : "capacity,period,amount\nBED";
    Files.writeString(ward.resolve(file + ".csv"), code + ",," + number + "\n");
    Line line = Line.run("plan", ward);
    assertThat(line.exit()).as(line.err()).isEqualTo(3);
    assertThat(line.err()).contains(file + ".csv", "row 2", "column amount", said);
  }

  @Test
  void aMinimumAboveItsMaximumIsNamed() throws IOException {
    Path ward = Line.ward(temp);
    Files.writeString(
        ward.resolve("services.csv"),
        "service,name,unit,utility,minimum,maximum\nA,Short,spell,2,5,3\nB,Long,spell,3,0,\n");
    Line line = Line.run("plan", ward);
    assertThat(line.exit()).as(line.err()).isEqualTo(3);
    assertThat(line.err()).contains("services.csv", "row 2", "minimum 5 is above the maximum 3");
  }

  @Test
  void withoutPeriodsThereIsNothingToPlanForAndWithoutServicesNothingToGain() throws IOException {
    Path ward = Line.ward(temp.resolve("periods"));
    Files.writeString(ward.resolve("periods.csv"), "period,start,days\n");
    Line line = Line.run("plan", ward);
    assertThat(line.exit()).as(line.err()).isEqualTo(3);
    assertThat(line.err()).contains("periods");

    Path idle = Line.ward(temp.resolve("services"));
    Files.writeString(idle.resolve("services.csv"), "service,name,unit\n");
    Files.delete(idle.resolve("service_uses.csv"));
    Files.delete(idle.resolve("demand.csv"));
    Line none = Line.run("plan", idle, "--json", "-");
    assertThat(none.exit()).as(none.err()).isZero();
    assertThat(none.json().path("objective").asDouble()).isZero();
  }

  @Test
  void bedsByTheBillionBesideAMillionthAreCountedRight() throws IOException {
    Path ward = Line.ward(temp);
    Files.writeString(ward.resolve("availability.csv"), "capacity,period,amount\nBED,,1e12\n");
    Files.writeString(
        ward.resolve("service_uses.csv"), "service,capacity,amount\nA,BED,1e12\nB,BED,1e-6\n");
    Line line = Line.run("plan", ward, "--json", "-");
    assertThat(line.exit()).as(line.err()).isZero();
    // One of A and all four of B, in each of two periods.
    assertThat(line.json().path("objective").asDouble()).isCloseTo(28, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({
    "NaN,4,'',3,not a number",
    "1e400,4,'',3,1.0E15",
    "1e30,4,'',3,1.0E15",
    "1,nan,'',3,not a number",
    "1,4,' LO B X 3\n UP B X 1\n',1,''",
    "0,-1,'',1,''",
    "0,4,'',1,''",
    "1,4,'',0,''",
  })
  void aModelFileToo(String use, String room, String bounds, int exit, String said)
      throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("m.mps"),
            "NAME M\nROWS\n N C\n L R\nCOLUMNS\n X C -1 R %s\nRHS\n RHS R %s\nBOUNDS\n%sENDATA\n"
                .formatted(use, room, bounds));
    Line line = Line.run("solve", file, "--json", "-");
    assertThat(line.exit()).as(line.err()).isEqualTo(exit);
    assertThat(line.err()).contains(said);
  }

  @Test
  void aModelOfNothingIsSolved() throws IOException {
    Path file =
        Files.writeString(temp.resolve("m.mps"), "NAME M\nROWS\n N C\nCOLUMNS\nRHS\nENDATA\n");
    Line line = Line.run("solve", file, "--json", "-");
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.json().path("objective").asDouble()).isZero();
  }
}
