package org.fourfold.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.fourfold.domain.workload.CensusInput;
import org.fourfold.domain.workload.CensusOutcome;
import org.fourfold.domain.workload.SpaceInput;
import org.fourfold.domain.workload.StaffingInput;
import org.fourfold.domain.workload.StaffingNeed;
import org.fourfold.domain.workload.WaitingListInput;
import org.fourfold.domain.workload.WaitingListTarget;
import org.junit.jupiter.api.Test;

class PlanningArithmeticTest {
  private static Path cases(String... path) {
    Path file = Path.of(System.getProperty("fourfold.cases", "../shared/cases"), path);
    assumeTrue(Files.exists(file), "skipped: the reference cases are not at hand: " + file);
    return file;
  }

  /** M. Burmen, B. Owuor and P. Mitei, Human Resources for Health 15:9, 2017, table 3. */
  @Test
  void kisumuClinic() throws IOException {
    JsonNode c =
        JsonMapper.builder().build().readTree(cases("wisn-staffing", "cases.json").toFile());
    double hours =
        c.get("clients").asDouble()
            * c.get("appointments_per_client_year").asDouble()
            * c.get("hours_per_appointment").asDouble();
    double day = c.get("hours_per_day").asDouble();
    StaffingNeed need =
        StaffingCalculation.of(
            new StaffingInput(
                hours,
                day * c.get("days_per_week_clinical").asDouble(),
                day,
                c.get("annual_leave_days").asDouble(),
                c.get("public_holidays").asDouble(),
                c.get("sick_leave_days").asDouble(),
                c.get("category_allowance_days_per_year").asDouble(),
                0,
                c.get("staff_in_post").asDouble()));
    JsonNode published = c.get("published");
    assertThat(need.availableWorkingTimeDays()).isEqualTo(published.get("AWT_days").asDouble());
    assertThat(need.baseNeed()).isEqualTo(published.get("baseline_staff").asDouble(), within(5e-3));
    JsonNode derived = c.get("derived_by_formula");
    assertThat(need.need()).isEqualTo(derived.get("required_staff").asDouble(), within(5e-5));
    assertThat(need.ratio()).isEqualTo(derived.get("WISN_ratio").asDouble(), within(5e-5));
    assertThat(need.difference())
        .isEqualTo(derived.get("WISN_difference").asDouble(), within(5e-5));
  }

  @Test
  void supportWorkCannotTakeTheWholeYear() {
    assertThat(new StaffingInput(100, 40, 8, 200, 10, 10, 41, 0, null).problems()).hasSize(1);
    assertThat(new StaffingInput(-1, 0, 8, 200, 10, 10, 0, 0, -1.0).problems()).hasSize(3);
  }

  @Test
  void waitingLists() throws IOException {
    List<String> lines = Files.readAllLines(cases("nhs-waiting-list", "cases.csv"));
    int seen = 0;
    for (String line : lines.subList(1, lines.size())) {
      int end = line.lastIndexOf(',');
      int comma = line.indexOf(',');
      double expected = Double.parseDouble(line.substring(end + 1));
      double[] n = numbers(line.substring(comma + 1, end));
      assertThat(result(line.substring(0, comma), n)).as(line).isEqualTo(expected, within(5e-7));
      seen++;
    }
    assertThat(seen).isEqualTo(16);
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.replaceAll("[^0-9.]+", " ").strip().split(" "))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static double result(String quantity, double[] n) {
    return switch (quantity) {
      case "target_queue_size" -> of(n[0], n[1], n[2], null, 26, 1, 1, null, null).targetQueue();
      // The list to come down to is given: demand × target ÷ factor makes it so.
      case "relief_capacity" -> of(n[0], n[2], n[0], n[1], n[3], 1, 1, null, null).reliefCapacity();
      case "target_capacity" ->
          of(n[0], n[1], n[2], null, 26, n[3], n[4], null, null).targetCapacity();
      case "target_mean_wait" -> of(1, n[0], n[1], null, 26, 1, 1, null, null).targetMeanWait();
      case "queue_load" -> of(n[0], 1, 4, null, 26, 1, 1, n[1], null).load();
      case "waiting_list_pressure" -> of(1, n[1], 4, null, 26, 1, 1, null, n[0]).pressure();
      case "queue_ratio" -> of(n[1], 4, 4, n[0], 26, 1, 1, null, null).queueRatio();
      default -> throw new AssertionError(quantity);
    };
  }

  private static WaitingListTarget of(
      double demand,
      double target,
      double factor,
      Double queue,
      double weeks,
      double cvDemand,
      double cvCapacity,
      Double capacity,
      Double wait) {
    WaitingListInput input =
        new WaitingListInput(
            demand, target, factor, queue, weeks, cvDemand, cvCapacity, capacity, wait);
    assertThat(input.problems()).isEmpty();
    return WaitingListCalculation.of(input);
  }

  /** The New Hospital Programme's own check: 10,000 attendances of 240 minutes. */
  @Test
  void emergencySpaces() {
    SpaceInput input = new SpaceInput(10_000, 240, 52, 168, 0.5);
    assertThat(SpaceCalculation.of(input).spaces()).isEqualTo(9.157509, within(5e-7));
    assertThat(new SpaceInput(1, 1, 0, 168, 1.5).problems()).hasSize(2);
  }

  /**
   * Each folder holds a run of CHIME: admissions of three kinds of care, and the census of each.
   */
  @Test
  void censusOfChime() throws IOException {
    int[] stays = {7, 9, 10};
    int seen = 0;
    for (String run : List.of("by_doubling_time", "by_date_first_hospitalized")) {
      List<String> admits =
          Files.readAllLines(cases("chime-projection", run, "2020-03-28_projected_admits.csv"));
      List<String> census =
          Files.readAllLines(cases("chime-projection", run, "2020-03-28_projected_census.csv"));
      for (int kind = 0; kind < stays.length; kind++) {
        int column = kind + 3;
        List<Double> admitted = filled(admits, column);
        List<Integer> in = filled(census, column).stream().map(Double::intValue).toList();
        CensusInput input = new CensusInput(admitted, stays[kind], null);
        assertThat(CensusCalculation.of(input).census().subList(0, in.size()))
            .as(run + ", kind " + kind)
            .isEqualTo(in);
        seen += in.size();
      }
    }
    assertThat(seen).isGreaterThan(360);
  }

  /** The day before the first admission, and those after the projection, are empty. */
  private static List<Double> filled(List<String> lines, int column) {
    return lines.stream()
        .skip(1)
        .map(l -> l.split(",", -1)[column])
        .filter(cell -> !cell.isEmpty())
        .map(Double::valueOf)
        .toList();
  }

  @Test
  void bedsDayByDayBalance() {
    CensusInput input = new CensusInput(List.of(0.5, 0.5, 3.0, 0.0, 2.5, 0.0), 2, 3);
    CensusOutcome out = CensusCalculation.of(input);
    assertThat(out.census()).containsExactly(1, 1, 4, 3, 3, 3);
    assertThat(out.peak()).isEqualTo(4);
    assertThat(out.peakDay()).isEqualTo(3);
    assertThat(out.daysShort()).isEqualTo(1);
    assertThat(new CensusInput(List.of(-1.0, Double.NaN), 0, -1).problems()).hasSize(4);
  }
}
