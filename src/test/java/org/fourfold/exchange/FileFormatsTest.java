package org.fourfold.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourfold.exchange.format.FileFormat;
import org.junit.jupiter.api.Test;

class FileFormatsTest {
  @Test
  void everyFormatOfTheRoomIsListed() {
    Set<String> made =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.fourfold.exchange")
                .stream()
                .filter(c -> c.isAssignableTo(FileFormat.class) && !c.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    List<FileFormat> listed = new ArrayList<>(FileFormats.ALL);
    listed.addAll(FileFormats.FOREIGN);
    assertThat(listed.stream().map(f -> f.getClass().getName()).distinct())
        .containsExactlyInAnyOrderElementsOf(made);
    assertThat(listed.stream().map(FileFormat::name)).doesNotHaveDuplicates();
  }

  @Test
  void aPathIsReadAndWrittenByItsName() {
    assertThat(FileFormats.of(Path.of("a/PLAN.ZIP")).orElseThrow().name()).isEqualTo("zip");
    assertThat(FileFormats.of(Path.of("plan.xlsx")).orElseThrow().name()).isEqualTo("xlsx");
    assertThat(FileFormats.of(Path.of("demand.csv")).orElseThrow().name()).isEqualTo("csv");
    assertThat(FileFormats.of(Path.of("src")).orElseThrow().name()).isEqualTo("folder");
    assertThat(FileFormats.of(Path.of("plan.doc"))).isEmpty();
    assertThat(FileFormats.forTarget(Path.of("out/plan")).name()).isEqualTo("folder");
    assertThat(FileFormats.forTarget(Path.of("out/plan.zip")).name()).isEqualTo("zip");
    assertThat(FileFormats.named("xlsx").orElseThrow().suffix()).isEqualTo(".xlsx");
  }
}
