package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.fhir.FhirEntry;
import org.fourfold.exchange.fhir.FhirFormat;
import org.fourfold.ui.shell.Opened;
import org.fourfold.ui.shell.WorkspaceFiles.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspacesTest {
  @TempDir Path home;

  private Workspaces workspaces() {
    return new Composition(new Folders(home, home, home)).workspaces();
  }

  @Test
  void whatIsSavedIsThereWhenTheFileIsOpenedAgain() throws Exception {
    Workspaces workspaces = workspaces();
    Opened sample = workspaces.sample();
    assertThat(sample.file()).isEmpty();
    Workspace whole = sample.workspace();
    Opened kept = workspaces.create(home.resolve("ward"), whole, Map.of());
    Workspace less = whole.with(DepartmentTables.RULES, List.of());
    kept.saver().orElseThrow().save("Delete rules", less);
    kept.saver().orElseThrow().close();
    Path file = kept.file().orElseThrow();
    assertThat(workspaces().recent()).containsExactly(file);
    Opened again = workspaces().open(file);
    assertThat(again.workspace()).isEqualTo(less);
    assertThatThrownBy(() -> workspaces().open(file)).hasMessageContaining("is open in another");
    again.saver().orElseThrow().close();
    Files.delete(file);
    assertThat(workspaces().recent()).isEmpty();
    assertThatThrownBy(() -> workspaces().open(file)).hasMessageContaining("There is no workspace");
  }

  @Test
  void filesOfExchangeComeBackAsTheyWent() throws Exception {
    Workspaces workspaces = workspaces();
    Workspace sample = workspaces.sample().workspace();
    workspaces.write(sample, home.resolve("sample.zip"));
    Imported read = workspaces.read(home.resolve("sample.zip"), Workspace.empty(""));
    assertThat(read.problems()).isEmpty();
    assertThat(read.workspace()).isEqualTo(sample);
    assertThat(workspaces.read(home.resolve("nowhere"), sample).problems()).hasSize(1);
  }

  @Test
  void fhirResourcesArePutBesideWhatIsThere() throws Exception {
    Workspaces workspaces = workspaces();
    Workspace sample = workspaces.sample().workspace();
    Path file = home.resolve("two.ndjson");
    Files.writeString(
        file,
        """
        {"resourceType":"HealthcareService","id":"h1","name":"Sleep clinic"}
        {"resourceType":"Patient","id":"p1"}
        """);
    Imported read = workspaces.read(file, sample);
    assertThat(read.entries()).extracting(FhirEntry::used).containsExactly(true, false);
    assertThat(read.problems()).singleElement().matches(p -> !p.isError());
    assertThat(read.workspace().rows(DepartmentTables.SERVICES))
        .containsAll(sample.rows(DepartmentTables.SERVICES))
        .hasSize(sample.rows(DepartmentTables.SERVICES).size() + 1);
    Path beds = home.resolve("beds.json");
    workspaces.write(sample, FhirFormat.Form.FHIR_CAPACITY, beds);
    assertThat(beds).content().contains("MeasureReport");
  }
}
