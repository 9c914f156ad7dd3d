package org.fourfold.exchange.mps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fourfold.solver.LinearProgram;
import org.junit.jupiter.api.Test;

class MpsReaderTest {
  private static final double INF = Double.POSITIVE_INFINITY;

  private static double[] row(LinearProgram p, String name) {
    int i = p.row(new MpsRow(name));
    return new double[] {p.rowLower()[i], p.rowUpper()[i]};
  }

  private static double[] column(LinearProgram p, String name) {
    int j = p.column(new MpsColumn(name));
    return new double[] {p.lower()[j], p.upper()[j]};
  }

  private static final String ALL_LIMITS =
      """
      NAME          LIMITS
      ROWS
       N  COST
       N  OTHER
       L  LESS
       G  MORE
       E  UPWARD
       E  DOWNWARD
      COLUMNS
          A         COST               2.0   LESS               1.0
          A         OTHER              9.0   MORE               1.0
          B         COST              -1.0   UPWARD             1.0
          C         DOWNWARD           1.0
          D         LESS               1.0
          E         LESS               1.0
          F         LESS               1.0
          G         LESS               1.0
          H         LESS               1.0
          I         LESS               1.0
      RHS
          RHS       COST             -12.5   LESS              10.0
          RHS       MORE               2.0   UPWARD             5.0
          RHS       DOWNWARD           5.0
          OTHERS    LESS              99.0
      RANGES
          RNG       LESS               4.0   MORE              -3.0
          RNG       UPWARD             2.0   DOWNWARD          -2.0
      BOUNDS
       UP BND       A                  4.0
       LO BND       A                  1.0
       MI BND       B
       UP BND       C                 -1.0
       FR BND       D
       FX BND       E                  3.0
       BV BND       F
       LI BND       G                  2.0
       UI BND       H                  7.0
       UP BND       I                 1e30
       PL BND       B
      ENDATA
      """;

  @Test
  void readsEveryKindOfRowRangeAndBound() throws MpsException {
    LinearProgram p = MpsReader.parse(ALL_LIMITS);
    assertThat(p.maximise()).isFalse();
    assertThat(p.constant()).isEqualTo(12.5);
    assertThat(p.rowCount()).isEqualTo(4);
    assertThat(row(p, "LESS")).containsExactly(6, 10);
    assertThat(row(p, "MORE")).containsExactly(2, 5);
    assertThat(row(p, "UPWARD")).containsExactly(5, 7);
    assertThat(row(p, "DOWNWARD")).containsExactly(3, 5);
    assertThat(column(p, "A")).containsExactly(1, 4);
    assertThat(column(p, "B")).containsExactly(-INF, INF);
    assertThat(column(p, "C")).containsExactly(-INF, -1);
    assertThat(column(p, "D")).containsExactly(-INF, INF);
    assertThat(column(p, "E")).containsExactly(3, 3);
    assertThat(column(p, "F")).containsExactly(0, 1);
    assertThat(column(p, "G")).containsExactly(2, INF);
    assertThat(column(p, "H")).containsExactly(0, 7);
    assertThat(column(p, "I")).containsExactly(0, INF);
    assertThat(p.whole())
        .containsExactly(false, false, false, false, false, true, true, true, false);
    assertThat(p.cost()).startsWith(2, -1, 0);
  }

  @Test
  void fixedFieldsMayHoldBlanksInNames() throws MpsException {
    LinearProgram p =
        MpsReader.parse(
            """
            NAME          BLANKS
            ROWS
             N  COST
             L  BED DAYS
            COLUMNS
                HIP OP    COST              -3.0   BED DAYS           2.0
            RHS
                RHS       BED DAYS          10.0
            ENDATA
            """);
    assertThat(p.decision(0).name()).isEqualTo("HIP OP");
    assertThat(row(p, "BED DAYS")).containsExactly(-INF, 10);
  }

  @Test
  void freeFormTakesLongNamesSenseMarkersAndMissingSetNames() throws MpsException {
    LinearProgram p =
        MpsReader.parse(
            """
            * a comment
            NAME free
            OBJSENSE MAXIMIZE
            ROWS
             N benefit
             L capacity[NURSE_H,2026-03]
            COLUMNS
             M1 'MARKER' 'INTORG'
             volume[HIP,2026-03] benefit 2.5 capacity[NURSE_H,2026-03] 1e1
             unbounded capacity[NURSE_H,2026-03] 1
             M2 'MARKER' 'INTEND'
             rest benefit 1
            RHS
             capacity[NURSE_H,2026-03] 40
            BOUNDS
             UP volume[HIP,2026-03] 3
             MI rest
            ENDATA
            """);
    assertThat(p.maximise()).isTrue();
    assertThat(p.coefficient()).containsExactly(10, 1);
    assertThat(p.whole()).containsExactly(true, true, false);
    assertThat(column(p, "volume[HIP,2026-03]")).containsExactly(0, 3);
    assertThat(column(p, "unbounded")).containsExactly(0, 1);
    assertThat(column(p, "rest")).containsExactly(-INF, INF);
    assertThat(row(p, "capacity[NURSE_H,2026-03]")).containsExactly(-INF, 40);
  }

  @Test
  void theSenseStandsBesideItsHeaderOrBelowIt() throws MpsException {
    for (String sense : new String[] {" MAX", "\n    MAX", "\nMAXIMIZE", "\n    maximise"}) {
      assertThat(MpsReader.parse("OBJSENSE" + sense + "\n" + ALL_LIMITS).maximise()).isTrue();
    }
    assertThat(MpsReader.parse("OBJSENSE\n    MIN\n" + ALL_LIMITS).maximise()).isFalse();
  }

  @Test
  void aNegativeCeilingLiftsOnlyAFloorThatNobodyStated() throws MpsException {
    String ceiling = " UP BND       C                 -1.0";
    for (String before :
        new String[] {" LO BND       C                  0.0\n", " PL BND       C\n"}) {
      LinearProgram p = MpsReader.parse(ALL_LIMITS.replace(ceiling, before + ceiling));
      assertThat(column(p, "C")).containsExactly(before.startsWith(" LO") ? 0 : -INF, -1);
    }
  }

  @Test
  void saysWhereAndWhatIsWrong() {
    assertThatThrownBy(() -> MpsReader.parse(ALL_LIMITS.replace("1e30", "1x30")))
        .isInstanceOf(MpsException.class)
        .hasMessageContaining("1x30")
        .hasMessageStartingWith("Line 38");
    assertThatThrownBy(() -> MpsReader.parse(ALL_LIMITS.replace(" FR BND", " SC BND")))
        .hasMessageContaining("semi-continuous");
    assertThatThrownBy(() -> MpsReader.parse(ALL_LIMITS.replace("RANGES", "QSECTION")))
        .hasMessageContaining("'QSECTION' is not supported");
    assertThatThrownBy(() -> MpsReader.parse(ALL_LIMITS.replace("ENDATA", "")))
        .hasMessageContaining("ENDATA");
    assertThatThrownBy(
            () -> MpsReader.parse(ALL_LIMITS.replace("B         COST", "B         LOST")))
        .hasMessageContaining("'LOST' is not a row");
    assertThatThrownBy(() -> MpsReader.parse("")).isInstanceOf(MpsException.class);
    assertThatThrownBy(() -> MpsReader.parse("NAME M\nROWS\n L R\nCOLUMNS\n X R 1\nRHS\nENDATA\n"))
        .hasMessageContaining("names no objective");
    for (String number : new String[] {"1d30", "1D30", "1f", "0x1p3", "NaN", "1e", ""}) {
      assertThatThrownBy(() -> MpsReader.parse(ALL_LIMITS.replace("1e30", number)))
          .hasMessageStartingWith("Line 38: '" + number + "' is not a number");
    }
    assertThatThrownBy(
            () ->
                MpsReader.parse(ALL_LIMITS.replace("MORE               2", "LESS               2")))
        .hasMessageContaining("LESS stands here twice");
    assertThatThrownBy(() -> MpsReader.parse(ALL_LIMITS.replace(" PL BND", " MI BND")))
        .hasMessageContaining("second bound MI");
    assertThatThrownBy(
            () -> MpsReader.parse(ALL_LIMITS.replace("RHS       MORE", "RHS       MOOR")))
        .hasMessageContaining("'MOOR' is not a row");
  }
}
