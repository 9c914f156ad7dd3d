package org.fourfold.scheduling.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.workload.BedInput;
import org.fourfold.domain.workload.QueueInput;
import org.fourfold.domain.workload.QueueOutcome;
import org.fourfold.domain.workload.ServerNeed;
import org.junit.jupiter.api.Test;

class QueueFormulasTest {
  private static final Path CASES =
      Path.of(System.getProperty("fourfold.cases", "../shared/cases"));

  private static QueueInput queue(double mu, int servers, double cv2, Double... lambda) {
    return new QueueInput(List.of(lambda), mu, servers, cv2, null);
  }

  @Test
  void recomputedQueues() throws IOException {
    Path file = CASES.resolve("queueing").resolve("expected.json");
    assumeTrue(Files.exists(file), "skipped: the reference cases are not at hand: " + file);
    JsonNode cases = JsonMapper.builder().build().readTree(file.toFile());
    for (JsonNode c : cases.get("mmc")) {
      QueueOutcome out =
          QueueFormulas.of(
              queue(c.get("mu").asDouble(), c.get("c").asInt(), 1, c.get("lambda").asDouble()));
      assertThat(out.erlangC()).isEqualTo(c.get("erlangC").asDouble(), within(5e-7));
      assertThat(out.erlangB()).isEqualTo(c.get("erlangB").asDouble(), within(5e-7));
      assertThat(out.wq().getFirst()).isEqualTo(c.get("Wq").asDouble(), within(5e-7));
      assertThat(out.lq()).isEqualTo(c.get("Lq").asDouble(), within(5e-7));
      assertThat(out.w().getFirst()).isEqualTo(c.get("W").asDouble(), within(5e-7));
      assertThat(out.l()).isEqualTo(c.get("L").asDouble(), within(5e-7));
    }
    for (JsonNode c : cases.get("priority_nonpreemptive")) {
      List<Double> lambda = new ArrayList<>();
      c.get("lambda").forEach(rate -> lambda.add(rate.asDouble()));
      QueueInput input =
          new QueueInput(lambda, c.get("mu").asDouble(), c.get("c").asInt(), 1, null);
      QueueOutcome out = QueueFormulas.of(input);
      for (int k = 0; k < lambda.size(); k++) {
        assertThat(out.wq().get(k)).isEqualTo(c.get("Wq").get(k).asDouble(), within(5e-7));
      }
      QueueOutcome together = QueueFormulas.of(queue(1, 1, 1, input.arrivals()));
      assertThat(together.wq().getFirst()).isEqualTo(c.get("fcfs_Wq").asDouble(), within(5e-7));
    }
  }

  @Test
  void publishedStaffing() throws IOException {
    Path file = CASES.resolve("queueing-erlang").resolve("cases.csv");
    assumeTrue(Files.exists(file), "skipped: the reference cases are not at hand: " + file);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(4);
    for (String line : lines.subList(1, lines.size())) {
      String[] c = line.split(",");
      double lambda = Double.parseDouble(c[2]) / Double.parseDouble(c[3]);
      double mu = 1 / Double.parseDouble(c[4]);
      double target = Double.parseDouble(c[6]);
      int servers = Integer.parseInt(c[5]);
      QueueInput input = new QueueInput(List.of(lambda), mu, servers, 1, target);
      QueueOutcome out = QueueFormulas.of(input);
      // Printed with three decimals for two of the cases.
      assertThat(out.erlangC()).isEqualTo(Double.parseDouble(c[9]), within(5e-4));
      assertThat(out.serviceLevel()).isEqualTo(Double.parseDouble(c[10]), within(5e-4));
      assertThat(out.utilisation()).isEqualTo(Double.parseDouble(c[11]), within(5e-4));
      double cap = c[0].equals("C") ? 0.70 : 0.85;
      ServerNeed need = QueueFormulas.servers(input, 0.80, cap, Double.parseDouble(c[7]));
      assertThat(need.servers()).isEqualTo(Integer.parseInt(c[12]));
      assertThat(need.rostered()).isEqualTo(Integer.parseInt(c[13]));
    }
    QueueOutcome first =
        QueueFormulas.of(new QueueInput(List.of(100 / 30.0), 1 / 3.0, 14, 1, 1 / 3.0));
    assertThat(first.erlangC()).isEqualTo(0.1741319335950498, within(1e-12));
  }

  @Test
  void anUnstableQueueIsRefusedWithItsReason() {
    for (QueueInput input : List.of(queue(1, 2, 1, 2.0), queue(1, 1, 1, 0.7, 0.6))) {
      assertThat(input.problems()).extracting(Problem::fault).containsExactly(Fault.QUEUE_UNSTABLE);
    }
    assertThat(queue(0, 1, 1, 1.0).problems()).isNotEmpty();
    assertThat(queue(1, 1, 1, -1.0, 1.5).problems()).isNotEmpty();
    assertThat(QueueFormulas.problems(1, 1.2, 1)).hasSize(3);
  }

  /** Kleinrock's conservation law: Σ ρ(k) Wq(k) does not depend on the order of service. */
  @Test
  void prioritiesOnlyShiftWaiting() {
    for (double cv2 : List.of(0.0, 0.5, 1.0, 2.5)) {
      QueueOutcome classes = QueueFormulas.of(queue(1, 1, cv2, 0.2, 0.3, 0.25));
      QueueOutcome one = QueueFormulas.of(queue(1, 1, cv2, 0.75));
      double shifted = 0.2 * classes.wq().get(0) + 0.3 * classes.wq().get(1);
      shifted += 0.25 * classes.wq().get(2);
      assertThat(shifted).isEqualTo(0.75 * one.wq().getFirst(), within(1e-12));
      assertThat(classes.l() - classes.lq()).isEqualTo(0.75, within(1e-12));
    }
  }

  /** Erlang B by its definition, with factorials. */
  @Test
  void lossAgreesWithItsDefinition() {
    for (int servers = 0; servers <= 12; servers++) {
      for (double load : List.of(0.1, 1.0, 4.5, 11.0)) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k <= servers; k++) {
          term *= load / k;
          sum += term;
        }
        assertThat(ErlangFormulas.loss(load, servers)).isEqualTo(term / sum, within(1e-14));
      }
    }
  }

  @Test
  void sharedBedsDelayFewer() {
    BedInput a = new BedInput(4, 3, 14);
    BedInput b = new BedInput(2, 5, 12);
    assertThat(BedFormulas.pooled(List.of(a, b)).pDelay())
        .isLessThan(Math.min(BedFormulas.of(a).pDelay(), BedFormulas.of(b).pDelay()));
    assertThat(BedFormulas.curve(12, 14, 14)).containsExactly(BedFormulas.of(a));
    assertThat(BedFormulas.of(new BedInput(4, 3, 0)).pDelay()).isOne();
  }
}
