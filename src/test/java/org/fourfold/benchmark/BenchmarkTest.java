package org.fourfold.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.folder.ZipFormat;
import org.fourfold.exchange.format.ImportResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short form of the benchmarks: what they compute is right, whatever time it takes. */
class BenchmarkTest {

  @ParameterizedTest
  @EnumSource(
      value = Objective.class,
      names = {"BEST_VALUE", "MOST_BENEFIT"})
  void oursIsTheValueThatBareHighsFinds(Objective objective) {
    EngineCase one = EngineCase.measure(2, objective);

    assertThat(one.program().nonZeros()).isBetween(1_500, 2_500);
    assertThat(one.plan().status()).isEqualTo(PlanStatus.OPTIMAL);
    assertThat(one.bare().optimal()).isTrue();
    assertThat(one.plan().objective())
        .isCloseTo(one.bare().objective(), within(1e-6 * Math.abs(one.bare().objective())));
    assertThat(one.plan().certificate().dualityGap()).isLessThan(1e-6);
    assertThat(one.ojAlgo()).as("ojAlgo solves it too").isPositive();
    assertThat(one.plan().limits())
        .as("a realistic one is short of many things, not of one")
        .filteredOn(limit -> limit.slack() < 1e-6)
        .hasSizeGreaterThan(20);
  }

  @Test
  void departmentsAreTheSameForTheSameSeedAndOtherwiseNot() {
    GeneratedDepartment one = new GeneratedDepartment(3, 8, 2, 5);
    assertThat(one.draw()).isEqualTo(one.draw());
    assertThat(one.draw().hash()).isNotEqualTo(new GeneratedDepartment(3, 8, 2, 6).draw().hash());
  }

  @Test
  void aDepartmentWrittenAsAFolderIsReadBackTheSame(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("2.zip");
    Workspace drawn = DepartmentFolders.workspace(2);
    new ZipFormat().write(drawn, file);
    assertThat(new ZipFormat().read(file, Workspace.empty("")))
        .isInstanceOfSatisfying(
            ImportResult.Imported.class,
            read ->
                assertThat(read.workspace().department().hash())
                    .isEqualTo(drawn.department().hash()));
  }

  @Test
  void aRunReplacesItsOwnSectionAlone() {
    String page = "# Page\n\ntext\n\n## One\n\nold\n\n## Two\n\nkept\n";
    assertThat(PerformancePage.replaced(page, "One", "new\n"))
        .isEqualTo("# Page\n\ntext\n\n## One\n\nnew\n\n## Two\n\nkept\n");
    assertThat(PerformancePage.replaced(page, "Two", "new"))
        .isEqualTo("# Page\n\ntext\n\n## One\n\nold\n\n## Two\n\nnew\n");
    assertThat(PerformancePage.replaced(page, "Three", "new"))
        .isEqualTo(page + "\n## Three\n\nnew\n");
  }

  @Test
  void everyBenchmarkIsInTheCatalogue() throws Exception {
    List<String> names = Benchmarks.ALL.stream().map(Benchmark::name).toList();
    assertThat(names).doesNotHaveDuplicates().doesNotContain("all");
    Path here = Path.of("src/test/java/org/fourfold/benchmark");
    try (Stream<Path> files = Files.list(here)) {
      for (String file :
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> !f.startsWith("package"))
              .toList()) {
        Class<?> type = Class.forName("org.fourfold.benchmark." + file.replace(".java", ""));
        if (Benchmark.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
          assertThat(Benchmarks.ALL).hasAtLeastOneElementOfType(type);
        }
      }
    }
  }
}
