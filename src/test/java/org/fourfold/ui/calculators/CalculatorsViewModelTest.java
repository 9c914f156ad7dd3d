package org.fourfold.ui.calculators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Requirement;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.shell.Session;
import org.junit.jupiter.api.Test;

/** Sentences of the calculators against worked examples. */
class CalculatorsViewModelTest {
  private final Session session = TestDesk.session(ward());
  private final CalculatorsViewModel model = new CalculatorsViewModel(session);

  /** Nurse hours and theatre slots of two periods of 30 days. */
  private static Workspace ward() {
    return Workspace.empty("Ward")
        .with(
            DepartmentTables.PERIODS,
            List.of(
                new Period("p1", LocalDate.of(2026, 4, 1), 30),
                new Period("p2", LocalDate.of(2026, 5, 1), 30)))
        .with(
            DepartmentTables.CAPACITIES,
            List.of(
                new Capacity("NURSE", "Nurse hours", "hour", "", false, BigDecimal.ZERO, 0),
                new Capacity("SLOT", "Theatre slots", "slot", "", false, BigDecimal.ZERO, 0)))
        .with(DepartmentTables.REQUIREMENTS, List.of(new Requirement("SLOT", "", 5)));
  }

  private CalculatorForm form(String name) {
    return model.forms().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  private static void type(CalculatorForm form, String key, String text) {
    form.fields().get(key).set(text);
  }

  @Test
  void eachAnswersAtOnceAndNamesItsFields() {
    assertThat(model.forms()).hasSize(6);
    for (CalculatorForm form : model.forms()) {
      assertThat(form.trouble().get()).isEmpty();
      assertThat(form.answer().get()).isNotEmpty().doesNotContain("NaN").doesNotContain("{");
      assertThat(form.title()).isNotEmpty();
      form.fields().keySet().forEach(key -> assertThat(form.label(key)).isNotEmpty());
    }
  }

  /** One server, ρ = 0.5: an M/M/1 patient waits ρ ÷ (1 − ρ) times the service: 10 minutes. */
  @Test
  void aQueueOfOneServer() {
    CalculatorForm queue = form("queue");
    type(queue, "lambda", "3");
    type(queue, "minutes", "10");
    type(queue, "servers", "1");
    assertThat(queue.answer().get())
        .contains("waits 10 minutes on average; 50 % wait at all")
        .contains("busy 50 %");
    type(queue, "cv2", "0");
    assertThat(queue.answer().get()).contains("waits 5 minutes");
  }

  @Test
  void anUnstableQueueIsRefusedWithTheReason() {
    CalculatorForm queue = form("queue");
    type(queue, "servers", "2");
    assertThat(queue.answer().get()).isEmpty();
    assertThat(queue.trouble().get()).contains("unstable").contains("at least 3");
    type(queue, "servers", "two");
    assertThat(queue.trouble().get()).contains("Servers at work").contains("two");
    type(queue, "servers", "");
    assertThat(queue.trouble().get()).contains("is empty");
    type(queue, "servers", "4");
    assertThat(queue.trouble().get()).isEmpty();
  }

  /** Erlang loss of 2 erlangs on 3 beds is 4/19. */
  @Test
  void sharedBedsAreFuller() {
    CalculatorForm beds = form("beds");
    type(beds, "arrivals", "1");
    type(beds, "los", "2");
    type(beds, "beds", "3");
    assertThat(beds.answer().get()).contains("21 % of patients");
    type(beds, "arrivals", "1, 1");
    assertThat(beds.trouble().get()).contains("Length of stay").contains("2 times");
    type(beds, "los", "2, 2");
    type(beds, "beds", "3, 3");
    assertThat(beds.answer().get()).contains("All as one ward, 6 beds: none is free for 12 %");
  }

  @Test
  void anOptionalFieldMayStayEmpty() {
    CalculatorForm staffing = form("staffing");
    assertThat(staffing.answer().get()).contains("In post");
    type(staffing, "in-post", "");
    assertThat(staffing.trouble().get()).isEmpty();
    assertThat(staffing.answer().get()).contains("WTE are needed").doesNotContain("In post");
    type(staffing, "hours-per-week", "-1");
    assertThat(staffing.trouble().get()).contains("Contract, hours a week");
  }

  /** 52,000 × 165 minutes ÷ (52 × 168 hours × 0.8). */
  @Test
  void bedsDayByDayNameThePeakAndTheDaysShort() {
    CalculatorForm form = form("census");
    type(form, "admissions", "2, 3, 4");
    type(form, "los", "2");
    type(form, "beds", "6");
    assertThat(form.answer().get()).contains("day 3: 7").contains("On 1 day").contains("2 · 5 · 7");
    type(form, "los", "0");
    assertThat(form.trouble().get()).contains("at least 1");
  }

  @Test
  void spacesAreRoundedUp() {
    assertThat(form("spaces").answer().get()).contains("21 spaces").contains("20.46");
  }

  /** 30 × 18 ÷ 4 = 135 patients; 30 + (260 − 135) ÷ 26 a week. */
  @Test
  void aWaitingListComesDown() {
    assertThat(form("waitinglist").answer().get())
        .contains("135 patients")
        .contains("34.81 treatments a week for 26 weeks")
        .contains("never shrinks");
  }

  /** 34.8077 treatments a week are 149.18 in 30 days, in place of the 5 that were required. */
  @Test
  void aResultIsSentToTheRequirementsAndTakenBack() {
    Sending sending = model.sending(form("waitinglist")).orElseThrow();
    assertThat(sending.can().get()).isFalse();
    sending.capacity().set(session.department().get().capacities().getLast());
    assertThat(sending.told().get()).contains("149", "Theatre slots", "required now: 5");
    sending.send();
    List<Requirement> required = session.department().get().rows(Requirement.class);
    assertThat(required).hasSize(1);
    assertThat(required.getFirst().amount()).isEqualTo(149.18);
    session.undo();
    assertThat(session.department().get().rows(Requirement.class).getFirst().amount()).isEqualTo(5);
    Sending staff = model.sending(form("staffing")).orElseThrow();
    staff.capacity().set(session.department().get().capacities().getFirst());
    staff.send();
    assertThat(session.department().get().rows(Requirement.class)).hasSize(2);
    assertThat(model.sending(form("queue"))).isEmpty();
  }

  /** M/M/1 at half use: 10 minutes by classes; less where the shortest goes first (Phipps). */
  @Test
  void simulationStandsBesideTheFormula() {
    CalculatorForm queue = form("queue");
    type(queue, "lambda", "3");
    type(queue, "minutes", "10");
    type(queue, "servers", "1");
    Simulating simulating = model.simulating(queue).orElseThrow();
    simulating.start();
    assertThat(simulating.told().get()).contains("The formula says 10: inside");
    simulating.rule().set(ScheduleRule.SJF);
    assertThat(simulating.told().get()).isEmpty();
    simulating.start();
    assertThat(simulating.told().get()).contains("The formula says 7.1").contains("inside");
    type(queue, "servers", "2");
    assertThat(simulating.told().get()).isEmpty();
  }
}
