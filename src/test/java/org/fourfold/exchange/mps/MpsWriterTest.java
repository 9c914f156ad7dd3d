package org.fourfold.exchange.mps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.ProgramBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MpsWriterTest {
  private static final double INF = Double.POSITIVE_INFINITY;

  /** Every kind of limit and bound, and names that a file parted by blanks has to escape. */
  private static LinearProgram random(long seed) {
    Random random = new Random(seed);
    ProgramBuilder b = new ProgramBuilder();
    b.maximise(random.nextBoolean());
    b.addConstant(random.nextInt(3) * 1.25);
    double[][] bounds = {{0, INF}, {-INF, INF}, {-INF, 3}, {-INF, -2}, {1.5, 7}, {2, 2}, {-4, INF}};
    String[] names = {"volume[HIP,2026-03]", "bed days", "100 %", "*star", "$", "病房", "x y  z"};
    for (int j = 0; j < names.length; j++) {
      double[] bound = bounds[(j + (int) seed) % bounds.length];
      int column = b.column(new MpsColumn(names[j]), bound[0], bound[1], random.nextInt(3) == 0);
      b.addCost(column, random.nextInt(4) == 0 ? 0 : random.nextGaussian());
    }
    double[][] limits = {{-INF, 1e10}, {0.1, INF}, {5, 5}, {1, 4}, {0, 0}, {-3, INF}};
    for (int i = 0; i < limits.length; i++) {
      int row = b.row(new MpsRow("limit of " + names[i]), limits[i][0], limits[i][1]);
      for (int j = 0; j < names.length - 1; j++) {
        b.add(row, j, random.nextInt(3) == 0 ? 0 : random.nextGaussian() * 1e3);
      }
    }
    return b.build();
  }

  @Test
  void whatIsWrittenIsReadBackTheSame(@TempDir Path folder) throws IOException {
    for (int seed = 1; seed <= 40; seed++) {
      LinearProgram p = random(seed);
      Path file = folder.resolve("model.mps");
      MpsWriter.write(p, "a plan", file);
      LinearProgram q = MpsReader.read(file);
      assertThat(q.maximise()).isEqualTo(p.maximise());
      assertThat(q.constant()).isEqualTo(p.constant());
      assertThat(q.columnCount()).isEqualTo(p.columnCount());
      assertThat(q.rowCount()).isEqualTo(p.rowCount());
      for (int j = 0; j < p.columnCount(); j++) {
        assertThat(q.decision(j).name()).isEqualTo(p.decision(j).name());
      }
      for (int i = 0; i < p.rowCount(); i++) {
        assertThat(q.row(i).name()).isEqualTo(p.row(i).name());
      }
      assertThat(q.cost()).containsExactly(p.cost());
      assertThat(q.lower()).as("seed %d", seed).containsExactly(p.lower());
      assertThat(q.upper()).containsExactly(p.upper());
      assertThat(q.whole()).containsExactly(p.whole());
      assertThat(q.rowLower()).containsExactly(p.rowLower());
      assertThat(q.rowUpper()).containsExactly(p.rowUpper());
      assertThat(q.columnStart()).containsExactly(p.columnStart());
      assertThat(q.rowIndex()).containsExactly(p.rowIndex());
      assertThat(q.coefficient()).containsExactly(p.coefficient());
    }
  }

  @Test
  void refusesLimitsThatContradictThemselves() {
    ProgramBuilder b = new ProgramBuilder();
    b.row(new MpsRow("budget"), 5, 4);
    assertThatThrownBy(() -> MpsWriter.text(b.build(), "plan"))
        .isInstanceOf(MpsException.class)
        .hasMessageContaining("budget");
  }
}
