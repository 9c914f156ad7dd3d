package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkloadVerbsTest {
  @Test
  void aQueueOfTwoClasses() throws IOException {
    Line line =
        Line.run("queue", "--lambda", "0.3,0.4", "--mu", "1", "--servers", "1", "--json", "-");
    assertThat(line.exit()).as(line.err()).isZero();
    JsonNode json = line.json();
    assertThat(json.path("wq").get(0).asDouble()).isEqualTo(1, within(1e-12));
    assertThat(json.path("wq").get(1).asDouble()).isEqualTo(1 / 0.3, within(1e-12));
    assertThat(json.properties().stream().map(Map.Entry::getKey))
        .contains("erlangB", "erlangC", "wq", "lq", "w", "l", "utilisation");
  }

  @Test
  void anUnstableQueueIsBadInput() {
    Line line = Line.run("queue", "--lambda", "2", "--mu", "1", "--servers", "2");
    assertThat(line.exit()).isEqualTo(3);
    assertThat(line.err()).contains("unstable", "at least 3 servers");
  }

  @Test
  void bedsApartAndShared() throws IOException {
    Line one = Line.run("beds", "--arrivals", "4", "--los", "3", "--beds", "14", "--json", "-");
    assertThat(one.json().path("pDelay").asDouble()).isEqualTo(0.1088, within(1e-2));
    Line two =
        Line.run("beds", "--arrivals", "4,4", "--los", "3,3", "--beds", "14,14", "--json", "-");
    assertThat(two.json().path("pDelay").asDouble())
        .isLessThan(two.json().path("wards").get(0).path("pDelay").asDouble());
    assertThat(Line.run("beds", "--arrivals", "4,4", "--los", "3", "--beds", "14").exit())
        .isEqualTo(2);
  }

  @Test
  void figuresInWordsInBothLanguages() {
    for (String locale : new String[] {"en", "zh-CN"}) {
      for (String text :
          new String[] {
            "staffing --workload-hours 25000 --hours-per-week 36 --leave-days 30 --holidays 10"
                + " --sick-days 15 --category-days 10 --in-post 12",
            "waitinglist --demand 30 --target-weeks 52 --queue 1200",
            "spaces --attendances 10000 --minutes 240 --weeks 52 --hours-per-week 168"
                + " --utilisation 0.5",
            "queue --lambda 3 --mu 1 --servers 4 --target 0.3 --service-level 0.9 --simulate"
                + " --rule sjf",
            "beds --arrivals 4,2 --los 3,5 --beds 14,12"
          }) {
        Line line = Line.run((Object[]) (text + " --locale " + locale).split(" "));
        assertThat(line.exit()).as(line.err()).isZero();
        assertThat(line.out()).isNotBlank();
      }
    }
  }

  @Test
  void theSpacesOfTenThousandAttendances() throws IOException {
    String text =
        "spaces --attendances 10000 --minutes 240 --weeks 52 --hours-per-week 168"
            + " --utilisation 0.5 --json -";
    JsonNode json = Line.run((Object[]) text.split(" ")).json();
    assertThat(json.path("spaces").asDouble()).isEqualTo(9.157509, within(5e-7));
  }
}
