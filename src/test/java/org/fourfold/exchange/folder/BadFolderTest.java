package org.fourfold.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.csv.CsvTableFormat;
import org.fourfold.exchange.format.ImportResult.Imported;
import org.fourfold.exchange.format.ImportResult.Refused;
import org.fourfold.exchange.format.ProblemList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which a planning folder can be wrong has its own answer, and nothing is taken. */
class BadFolderTest {
  @TempDir Path folder;

  @BeforeEach
  void aSmallGoodFolder() throws IOException {
    file("department.csv", "key,value\nname,Surgery\n");
    file("periods.csv", "period,start,days\n2026-01,2026-01-01,31\n2026-02,2026-02-01,28\n");
    file("capacities.csv", "capacity,name,unit\nNURSE,Nurse hours,h\n");
    file("availability.csv", "capacity,period,amount\nNURSE,,100\n");
    file("services.csv", "service,name,unit,utility\nHIP,Hip replacement,spell,0.5\n");
    file("service_uses.csv", "service,capacity,amount\nHIP,NURSE,10\n");
    file("demand.csv", "service,period,amount\nHIP,2026-01,7\n");
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> errors() {
    return errors(folder);
  }

  private static List<String> errors(Path source) {
    return ((Refused) new FolderFormat().read(source))
        .problems().stream().filter(Problem::isError).map(p -> p.message(Locale.ENGLISH)).toList();
  }

  private Imported imported() {
    return (Imported) new FolderFormat().read(folder);
  }

  private List<String> warnings() {
    return imported().warnings().stream().map(p -> p.message(Locale.ENGLISH)).toList();
  }

  @Test
  void theGoodFolderIsTaken() {
    assertThat(imported().warnings()).isEmpty();
    assertThat(imported().workspace().department().services()).hasSize(1);
    assertThat(imported().workspace().profile().name()).isEqualTo("Surgery");
  }

  @Test
  void cells() throws IOException {
    file("demand.csv", "service,period,amount\nHIP,2026-01,seven\n\nHIP,2026-02,-3\nHIP,,\n");
    assertThat(errors())
        .containsExactly(
            "demand.csv, row 2, column amount: “seven” is not a number."
                + " Write digits with a point, such as 1250.5.",
            "demand.csv, row 4, column amount: The number must be at least 0.",
            "demand.csv, row 5, column amount: A value is needed here."
                + " Type one, or delete the row.");
  }

  @Test
  void negativeCapacity() throws IOException {
    file("availability.csv", "capacity,period,amount\nNURSE,,-100\n");
    assertThat(errors())
        .containsExactly("availability.csv, row 2, column amount: The number must be at least 0.");
  }

  @Test
  void unknownCodeAndDuplicateInRowsOfTheFile() throws IOException {
    file("demand.csv", "service,period,amount\n\nHIP,2026-01,7\nKNEE,2026-01,7\nHIP,2026-01,8\n");
    assertThat(errors())
        .containsExactlyInAnyOrder(
            "demand.csv, row 4, column service: “KNEE” is not in services.csv."
                + " Choose a code from there, or add it there first.",
            "demand.csv, row 5, column service: “HIP / 2026-01” is there twice; it is in row 3"
                + " already. Give each row its own service, period.");
  }

  @Test
  void aRefusedRowIsNotReportedAgainWhereItIsReferredTo() throws IOException {
    file("services.csv", "service,name,unit,utility\nHIP,Hip replacement,spell,much\n");
    assertThat(errors()).hasSize(1).first().asString().startsWith("services.csv, row 2");
  }

  @Test
  void missingFiles() throws IOException {
    Files.delete(folder.resolve("periods.csv"));
    Files.delete(folder.resolve("capacities.csv"));
    assertThat(errors()).hasSize(2);
    assertThat(errors().getFirst()).startsWith("periods.csv: The file is missing.");
    assertThat(errors().getLast()).startsWith("capacities.csv: The file is missing.");
  }

  @Test
  void missingSettings() throws IOException {
    Files.delete(folder.resolve("department.csv"));
    assertThat(errors()).hasSize(1).first().asString().startsWith("department.csv: The file is");
  }

  @Test
  void settings() throws IOException {
    file("department.csv", "key,value\nobjective,most-profit\ncolour,red\nobjective,least-cost\n");
    assertThat(errors())
        .containsExactlyInAnyOrder(
            "department.csv, row 4, column key: “objective” is there twice; it is in row 2"
                + " already. Give each row its own key.",
            "department.csv, column name: A value is needed here. Type one, or delete the row.",
            "department.csv, row 2, column objective: “most-profit” is not allowed here."
                + " Choose one of: most-benefit, least-cost, best-value.");
  }

  @Test
  void emptyFolderFileForFolderAndNothing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(errors(empty)).hasSize(1).first().asString().contains("no planning folder here");
    assertThat(errors(folder.resolve("demand.csv"))).first().asString().contains("is a file");
    assertThat(errors(folder.resolve("none"))).first().asString().contains("There is nothing at");
  }

  @Test
  void notUtf8() throws IOException {
    byte[] latin =
        "capacity,name,unit\nNURSE,Pfleger für Nächte,h\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("capacities.csv"), latin);
    assertThat(errors()).hasSize(1).first().asString().contains("capacities.csv: The text is not");
  }

  @Test
  void brokenQuotes() throws IOException {
    file("capacities.csv", "capacity,name,unit\nNURSE,Nurses,h\nCODER,\"Coder hours,h\nX,Y,h\n");
    assertThat(errors()).hasSize(1).first().asString().startsWith("capacities.csv, row 3: A quo");
  }

  @Test
  void raggedRows() throws IOException {
    file("capacities.csv", "capacity,name,unit,storable\nNURSE,Nurses,h,no,,\nBED,Beds,d\n");
    assertThat(imported().workspace().department().capacities()).hasSize(2);
    file("capacities.csv", "capacity,name,unit\nNURSE,Nurses, on wards,h\n");
    assertThat(errors())
        .containsExactly(
            "capacities.csv, row 2: The row has 4 cells, the header 3. Remove the extra cells or"
                + " quote text that holds the separator.");
  }

  @Test
  void columns() throws IOException {
    file("capacities.csv", "capacity,capacity,unit,colour\nNURSE,NURSE,h,red\n");
    assertThat(errors())
        .containsExactly(
            "capacities.csv, row 1, column capacity: The column “capacity” is there twice."
                + " Remove one.",
            "capacities.csv, row 1, column name: The column “name” is missing."
                + " Add it to the header row.");
  }

  @Test
  void headerOnlyAndNothingAtAll() throws IOException {
    file("demand.csv", "service,period,amount\n");
    assertThat(imported().workspace().rows(DepartmentTables.DEMAND)).isEmpty();
    file("demand.csv", "");
    assertThat(errors())
        .containsExactly(
            "demand.csv, row 1, column service: The column “service” is missing."
                + " Add it to the header row.",
            "demand.csv, row 1, column amount: The column “amount” is missing."
                + " Add it to the header row.");
  }

  @Test
  void unknownColumnsAndFilesAreLeftOutWithAWarning() throws IOException {
    file("demand.csv", "amount;service;period;colour\r\n7.5;HIP;2026-01;red\r\n");
    file("notes.txt", "hello");
    file("README.md", "hello");
    assertThat(warnings())
        .containsExactly(
            "demand.csv, row 1, column colour: The column “colour” is not known and was left out."
                + " Known are: service, period, amount.",
            "notes.txt: The file is not part of a planning folder and was left out.");
    assertThat(imported().workspace().rows(DepartmentTables.DEMAND).getFirst().amount())
        .isEqualTo(7.5);
  }

  @Test
  void aByteOrderMarkIsAccepted() throws IOException {
    file("demand.csv", "\ufeffservice,period,amount\nHIP,2026-01,7\n");
    assertThat(imported().warnings()).isEmpty();
  }

  @Test
  void onlyTheFirstThousandProblemsAreKeptAndAllAreCounted() throws IOException {
    StringBuilder text = new StringBuilder("service,period,amount\n");
    text.repeat("HIP,2026-01,x\n", 3000);
    file("demand.csv", text.toString());
    Refused refused = (Refused) new FolderFormat().read(folder);
    assertThat(refused.problems()).hasSize(ProblemList.MOST);
    assertThat(refused.errors()).isEqualTo(3000);
  }

  @Test
  void oneTableIsPutIntoAWorkspace() throws IOException {
    Workspace before = imported().workspace();
    Path file = folder.resolve("demand.csv");
    Files.writeString(file, "service,period,amount\nHIP,2026-02,9\n");
    Imported result = (Imported) new CsvTableFormat().read(file, before);
    assertThat(result.workspace().rows(DepartmentTables.DEMAND)).hasSize(1);
    assertThat(result.workspace().department().services()).hasSize(1);
    Files.writeString(file, "service,period,amount\nKNEE,2026-02,9\n");
    assertThat(new CsvTableFormat().read(file, before)).isInstanceOf(Refused.class);
    Path other = Files.copy(file, folder.resolve("demands.csv"));
    Refused refused = (Refused) new CsvTableFormat().read(other, before);
    assertThat(refused.problems().getFirst().message(Locale.ENGLISH))
        .startsWith("“demands.csv” is not a table of a planning folder.");
  }
}
