package org.fourfold.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The house as a page of sentences. If a rule is wrong, change it with a decision record. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(Rooms.ROOT);

  @Test
  void roomsImportOnlyWhatTheTableAllows() {
    Set<String> forbidden = new TreeSet<>();
    arrows()
        .forEach(
            d -> {
              String from = Rooms.room(d.getOriginClass().getPackageName());
              String to = Rooms.room(d.getTargetClass().getPackageName());
              if (!from.equals(to) && !Rooms.MAY_IMPORT.getOrDefault(from, Set.of()).contains(to)) {
                forbidden.add(d.getDescription());
              }
            });
    assertThat(forbidden).isEmpty();
  }

  @Test
  void domainPackagesImportOnlyWhatTheTableAllows() {
    String domain = Rooms.ROOT + ".domain";
    Set<String> forbidden = new TreeSet<>();
    arrows()
        .filter(d -> d.getOriginClass().getPackageName().startsWith(domain + "."))
        .filter(d -> d.getTargetClass().getPackageName().startsWith(domain + "."))
        .forEach(
            d -> {
              String from = Rooms.step(d.getOriginClass().getPackageName(), domain);
              String to = Rooms.step(d.getTargetClass().getPackageName(), domain);
              if (!from.equals(to) && !Rooms.DOMAIN.get(from).contains(to)) {
                forbidden.add(d.getDescription());
              }
            });
    assertThat(forbidden).isEmpty();
  }

  private static Stream<Dependency> arrows() {
    return HOUSE.stream()
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
        .filter(d -> d.getTargetClass().getPackageName().startsWith(Rooms.ROOT + "."));
  }

  @Test
  void everyPackageBelongsToARoomAndExplainsItself() {
    Set<String> strays = new TreeSet<>();
    for (JavaClass c : HOUSE) {
      if (!Rooms.MAY_IMPORT.containsKey(Rooms.room(c.getPackageName()))) {
        strays.add(c.getName());
      }
    }
    assertThat(strays).isEmpty();
    Set<String> silent = new TreeSet<>();
    HOUSE.forEach(c -> silent.add(c.getPackageName()));
    silent.removeIf(
        p -> Files.exists(Path.of("src/main/java/" + p.replace('.', '/') + "/package-info.java")));
    assertThat(silent).as("packages without package-info").isEmpty();
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(Rooms.ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void screensDoNotKnowEachOther() {
    Set<String> shared = Set.of("mvvm", "control", "shell");
    Set<String> forbidden = new TreeSet<>();
    String ui = Rooms.ROOT + ".ui";
    arrows()
        .filter(d -> d.getOriginClass().getPackageName().startsWith(ui + "."))
        .filter(d -> d.getTargetClass().getPackageName().startsWith(ui + "."))
        .forEach(
            d -> {
              String from = Rooms.step(d.getOriginClass().getPackageName(), ui);
              String to = Rooms.step(d.getTargetClass().getPackageName(), ui);
              if (!from.equals(to) && !shared.contains(to)) {
                forbidden.add(d.getDescription());
              }
            });
    assertThat(forbidden).isEmpty();
  }

  @Test
  void technologiesStayBehindTheirFences() {
    fence(
        List.of("java.sql..", "javax.sql..", "org.h2..", "org.jdbi..", "org.flywaydb.."), "store");
    fence(
        List.of("org.ojalgo..", "com.google.ortools..", "java.lang.foreign.."),
        "solver",
        "scheduling",
        "learning");
    fence(List.of("org.jfree..", "java.awt.."), "chart", "report", "ui.control");
    fence(List.of("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."), "ui", "app");
    fence(List.of("com.openhtmltopdf..", "org.apache.pdfbox..", "freemarker.."), "report");
  }

  private static void fence(List<String> technology, String... rooms) {
    String[] inside = Stream.of(rooms).map(r -> Rooms.ROOT + "." + r + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(inside)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(technology.toArray(String[]::new))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  /**
   * Names of files are URIs; nothing else of the net is known to the house. The one that looks into
   * the jar it came in does so as the runtime has it: through a connection to a file.
   */
  @Test
  void nothingConnectsToAnything() {
    noClasses()
        .that()
        .doNotHaveSimpleName("HighsFile")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.net..", "javax.net..", "java.rmi..", "javafx.scene.web..", "sun.net..")
                .or(resideInAnyPackage("java.nio.channels").and(nameMatching(".*Socket.*")))
                .and(not(belongToAnyOf(URI.class, URISyntaxException.class, URL.class))))
        .orShould()
        .callMethod(URL.class, "openConnection")
        .orShould()
        .callMethod(URL.class, "openStream")
        .check(HOUSE);
  }

  @Test
  void onlyTheAppTalksToTheConsoleOrEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Rooms.ROOT + ".app..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(HOUSE);
  }

  @Test
  void viewModelsNeedNoToolkit() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx.scene..", "javafx.stage..", "javafx.fxml..", "javafx.application..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void theDomainIsImmutable() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(Rooms.ROOT + ".domain..")
        .should()
        .beFinal()
        .check(HOUSE);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)").check(HOUSE);
  }

  @Test
  void nothingIsASingletonOrMutableAndStatic() {
    methods().should().notHaveName("getInstance").check(HOUSE);
    fields().that().areStatic().and().doNotHaveName("$VALUES").should().beFinal().check(HOUSE);
  }

  @Test
  void theCanaryFails() {
    assertThatThrownBy(
            () ->
                classes()
                    .that()
                    .resideInAPackage(Rooms.ROOT + ".domain..")
                    .should()
                    .bePackagePrivate()
                    .check(HOUSE))
        .isInstanceOf(AssertionError.class);
  }
}
