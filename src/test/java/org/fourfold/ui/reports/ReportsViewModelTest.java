package org.fourfold.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.report.page.PageImage;
import org.fourfold.report.page.Paper;
import org.fourfold.solver.AutoSolver;
import org.fourfold.ui.PlannedSample;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.shell.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report looked at, turned and saved, without a toolkit. */
class ReportsViewModelTest {
  @TempDir Path folder;
  private String place = "report.pdf";
  private final List<String> told = new ArrayList<>();

  private ReportsViewModel model(Session session) {
    return new ReportsViewModel(
        session,
        new SavesTo(),
        new PlanOptimiser(_ -> new AutoSolver()),
        () -> LocalDateTime.of(2026, 11, 22, 9, 0),
        "1.0");
  }

  @Test
  void aReportIsSetTurnedAndSaved() throws Exception {
    Session session = TestDesk.session(SampleWorkspace.read(), (d, r, l, c) -> PlannedSample.PLAN);
    ReportsViewModel model = model(session);
    model.watch(true);
    assertThat(model.document().get()).isNull();
    session.plan("plan");
    assertThat(model.document().get().pages()).isGreaterThan(5);
    PageImage first = model.image().get();
    model.turn(1);
    assertThat(model.page().get()).isEqualTo(1);
    assertThat(model.image().get().pixels()).isNotEqualTo(first.pixels());
    model.turn(1000);
    assertThat(model.page().get()).isEqualTo(model.document().get().pages() - 1);
    model.save();
    assertThat(Files.readAllBytes(folder.resolve("report.pdf")))
        .isEqualTo(model.document().get().pdf());
    assertThat(model.message().get()).contains("report.pdf");
    place = "report.xlsx";
    model.save();
    assertThat(Files.readString(folder.resolve(place), StandardCharsets.ISO_8859_1))
        .startsWith("PK");
    place = "report.html";
    model.save();
    assertThat(folder.resolve(place)).content().startsWith("<!DOCTYPE html>");
    place = "by hand";
    model.save();
    assertThat(folder.resolve("by hand.pdf")).exists();
    double across = (double) first.width() / first.height();
    model.turn(0);
    model.paper().set(Paper.LETTER);
    PageImage letter = model.image().get();
    assertThat((double) letter.width() / letter.height()).isGreaterThan(across + 0.02);
  }

  @Test
  void nobodySetsAReportThatNobodyLooksAt() {
    Session session = TestDesk.session(SampleWorkspace.read(), (d, r, l, c) -> PlannedSample.PLAN);
    ReportsViewModel model = model(session);
    session.plan("plan");
    assertThat(model.document().get()).isNull();
  }

  /** Answers a question for a place with one file. */
  private final class SavesTo implements Dialogs {
    @Override
    public boolean confirm(String title, String text, String verb) {
      return true;
    }

    @Override
    public void tell(String title, String text) {
      told.add(text);
    }

    @Override
    public void fail(String title, String text) {
      throw new AssertionError(title + ": " + text);
    }

    @Override
    public Optional<String> ask(String title, String label, String initial) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> open(String title, List<FileKind> kinds) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> openFolder(String title) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
      return Optional.of(folder.resolve(place));
    }
  }
}
