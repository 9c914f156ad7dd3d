package org.fourfold.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.ui.PlannedSample;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.control.result.Headline;
import org.fourfold.ui.mvvm.Place;
import org.fourfold.ui.shell.Opened;
import org.fourfold.ui.shell.OutcomeKey;
import org.fourfold.ui.shell.Session;
import org.junit.jupiter.api.Test;

/** What a planner sees first, without a toolkit. */
class OverviewViewModelTest {
  private static final Workspace SAMPLE = SampleWorkspace.read();

  @Test
  void theDepartmentIsNamedAndCounted() {
    OverviewViewModel model = new OverviewViewModel(TestDesk.session(SAMPLE));
    assertThat(model.title().get()).isEqualTo(SAMPLE.profile().name());
    assertThat(model.about().get()).startsWith("April 2026 to March 2027, 12 periods");
    assertThat(model.cards()).extracting(DomainCard::screen).hasSize(4);
    assertThat(model.cards().get(1).counts())
        .containsExactly(SAMPLE.department().services().size() + " services", "5 settings");
  }

  @Test
  void withoutAPlanTheFirstStepMakesOne() {
    Session session = TestDesk.session(SAMPLE, (d, r, l, c) -> PlannedSample.PLAN);
    OverviewViewModel model = new OverviewViewModel(session);
    assertThat(model.headlines()).isEmpty();
    NextStep first = model.steps().getFirst();
    assertThat(first.urgent()).isTrue();
    model.take(first);
    assertThat(session.navigator().place().get().screen()).isEqualTo("plan");
    assertThat(model.headlines())
        .extracting(Headline::label)
        .containsExactly("Benefit", "Cost", "Income", "Cost of money", "Refused", "Run out");
    assertThat(model.benefit().get().title()).isNotBlank();
    assertThat(model.utilisation().get().table().lines()).hasSizeLessThanOrEqualTo(8);
    assertThat(model.steps().getFirst().urgent()).isFalse();
    NextStep demand = model.steps().get(2);
    assertThat(demand.text()).isEqualTo("Change demand");
    model.take(demand);
    assertThat(session.navigator().place().get())
        .isEqualTo(new Place("services", "demand", -1, ""));
  }

  /**
   * The screen is there before a file is opened: then it must show that file's plan with its names.
   */
  @Test
  void aKeptPlanIsShownWithTheDepartmentItWasMadeFor() {
    Session session = TestDesk.session(Workspace.empty("Ward 7"));
    OverviewViewModel model = new OverviewViewModel(session);
    session.open(
        new Opened(
            "Kept",
            Optional.empty(),
            SAMPLE,
            Map.of(OutcomeKey.of("", PlannedSample.PLAN), PlannedSample.PLAN),
            Optional.empty()));
    assertThat(model.headlines().getFirst().unit()).isEqualTo("QALY");
    assertThat(model.utilisation().get().table().lines()).isNotEmpty();
    session.look("WINTER_10");
    assertThat(model.headlines()).isEmpty();
    session.look("");
    assertThat(model.headlines()).isNotEmpty();
  }

  @Test
  void anEmptyWorkspaceSaysSo() {
    OverviewViewModel model = new OverviewViewModel(TestDesk.session(Workspace.empty("Ward 7")));
    assertThat(model.about().get()).isEqualTo("No periods yet");
    assertThat(model.cards().getFirst().counts()).containsExactly("no resources", "no capacities");
  }
}
