package org.fourfold.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every report of this room stands in the catalogue, under its own name and title. */
class ReportsTest {
  @Test
  void theCatalogueIsComplete() {
    Set<String> written = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fourfold.report")) {
      if (type.isAssignableTo(Report.class)
          && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
        written.add(type.getName());
      }
    }
    List<String> listed = Reports.ALL.stream().map(r -> r.getClass().getName()).sorted().toList();
    assertThat(listed).containsExactlyElementsOf(written);
    assertThat(written).isNotEmpty();
  }

  @Test
  void eachIsFoundByItsNameAndHasATitle() {
    for (Report report : Reports.ALL) {
      assertThat(Reports.named(report.name())).containsSame(report);
      assertThat(Reports.title(report, Locale.UK)).isNotBlank();
    }
    assertThat(Reports.named("nothing of the kind")).isEmpty();
  }
}
