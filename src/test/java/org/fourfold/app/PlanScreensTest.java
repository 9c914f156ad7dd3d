package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.ui.PlannedSample;
import org.fourfold.ui.mvvm.ThreadBackground;
import org.fourfold.ui.plan.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The planner's main way: open the sample, optimise, look at every part, look at the report. */
@ExtendWith(ApplicationExtension.class)
class PlanScreensTest {
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, PlannedSample.PLANNER, new ThreadBackground(Platform::runLater));
  }

  @Test
  void theSampleIsPlannedLookedAtAndSetForPrint() throws Exception {
    window.go("plan");
    window.picture("plan-empty");
    window.robot().interact(() -> window.robot().lookup("#optimise").queryAs(Button.class).fire());
    window.picture("plan-running");
    await(() -> !window.session().planning().busy().get());
    PlanOutcome outcome = window.session().outcome().getValue().orElseThrow();
    assertThat(outcome.status()).isEqualTo(PlanStatus.OPTIMAL);
    for (Part part : Part.values()) {
      choose(part);
      window.picture("plan-" + part.name().toLowerCase(Locale.ROOT));
    }
    TreeTableView<?> decisions =
        window.robot().lookup(".result-table").queryAs(TreeTableView.class);
    assertThat(decisions.getExpandedItemCount()).isGreaterThan(100);
    window.go("overview");
    assertThat(window.robot().lookup(".headline").queryAll()).hasSize(6);
    window.picture("overview");
    window.go("reports");
    await(() -> window.robot().lookup(".page-image").queryAs(ImageView.class).getImage() != null);
    window.picture("reports");
  }

  @Test
  void aPlanThatCannotBeIsExplained() throws Exception {
    window.go("plan");
    PlanRequest leastCost = PlanRequest.DEFAULT.withObjective(Objective.LEAST_COST);
    window.robot().interact(() -> window.session().choose(leastCost));
    window.robot().interact(() -> window.session().plan("plan"));
    await(() -> !window.session().planning().busy().get());
    PlanOutcome outcome = window.session().outcome().getValue().orElseThrow();
    assertThat(outcome.status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(window.robot().lookup(".why-item").queryAll()).isNotEmpty();
    window.picture("plan-impossible");
    Workspace before = window.session().workspace().get();
    window
        .robot()
        .interact(() -> window.robot().lookup(".way .button").queryAs(Button.class).fire());
    await(() -> !window.session().planning().busy().get());
    assertThat(window.session().scenario().get()).isEqualTo("WAY_OUT_1");
    assertThat(window.session().outcome().getValue().orElseThrow().hasPlan()).isTrue();
    window.picture("plan-way-out");
    window.robot().interact(window.session()::undo);
    assertThat(window.session().workspace().get()).isSameAs(before);
    assertThat(window.session().scenario().get()).isEmpty();
  }

  @Test
  void aPlanOfEarlierInputsLooksStale() throws Exception {
    window.robot().interact(() -> window.session().plan("plan"));
    await(() -> !window.session().planning().busy().get());
    window.robot().interact(() -> window.session().edit("no rules", PlanScreensTest::looser));
    await(() -> window.session().stale().get());
    window.go("plan");
    assertThat(window.robot().lookup(".banner").query().isVisible()).isTrue();
    window.picture("plan-stale");
    window.go("overview");
    window.picture("overview-stale");
  }

  private static Workspace looser(Workspace workspace) {
    return workspace
        .with(DepartmentTables.RULE_TERMS, List.of())
        .with(DepartmentTables.RULES, List.of());
  }

  private void choose(Part part) {
    String segment = "#part-" + part.name();
    window
        .robot()
        .interact(() -> window.robot().lookup(segment).queryAs(ToggleButton.class).fire());
    window.settle();
  }

  private void await(BooleanSupplier condition) throws Exception {
    WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, condition::getAsBoolean);
    window.settle();
  }
}
