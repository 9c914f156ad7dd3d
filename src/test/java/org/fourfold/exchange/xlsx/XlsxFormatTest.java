package org.fourfold.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.exchange.format.ImportResult.Imported;
import org.fourfold.exchange.format.ImportResult.Refused;
import org.fourfold.ui.SampleWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of our own (see RoundTripTest) and workbooks as people make them. */
class XlsxFormatTest {
  @TempDir Path folder;

  private ImportResult read(Path file) {
    return new XlsxFormat().read(file, Workspace.empty(""));
  }

  private String refusal(Path file) {
    return ((Refused) read(file)).problems().getFirst().message(Locale.ENGLISH);
  }

  @Test
  void aWorkbookMadeByHand() throws IOException {
    Path file = folder.resolve("hand.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Somebody", "1.0")) {
      Worksheet department = book.newWorksheet("Department");
      department.value(0, 0, "Key");
      department.value(0, 1, "Value");
      department.value(1, 0, "name");
      department.value(1, 1, "Surgery");
      department.value(2, 0, "opening_cash");
      department.value(2, 1, 1250.5);
      department.value(3, 0, "count_income");
      department.value(3, 1, true);
      Worksheet periods = book.newWorksheet("periods");
      periods.value(1, 0, "period"); // the first row is empty
      periods.value(1, 1, "start");
      periods.value(1, 2, "days");
      periods.value(2, 0, 2026);
      periods.value(2, 1, LocalDate.of(2026, 4, 1));
      periods.style(2, 1).format("dd/mm/yyyy").set();
      periods.formula(2, 2, "30+0");
      periods.value(2, 2, 30);
      book.newWorksheet("My notes").value(0, 0, "hello");
    }
    Imported result = (Imported) read(file);
    assertThat(result.workspace().rows(DepartmentTables.PERIODS))
        .containsExactly(new Period("2026", LocalDate.of(2026, 4, 1), 30));
    assertThat(result.workspace().profile().openingCash()).isEqualByComparingTo("1250.5");
    assertThat(result.workspace().profile().countIncome()).isTrue();
    assertThat(result.warnings().stream().map(w -> w.message(Locale.ENGLISH)))
        .containsExactly(
            "hand.xlsx/My notes: The file is not part of a planning folder and was left out.");
  }

  @Test
  void problemsNameTheRowOfTheSheet() throws IOException {
    Path file = folder.resolve("bad.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Somebody", "1.0")) {
      Worksheet department = book.newWorksheet("department");
      List<List<String>> rows = List.of(List.of("key", "value"), List.of("name", "Surgery"));
      for (int i = 0; i < 4; i++) {
        department.value(i / 2, i % 2, rows.get(i / 2).get(i % 2));
      }
      Worksheet periods = book.newWorksheet("periods");
      periods.value(0, 0, "period");
      periods.value(0, 1, "start");
      periods.value(0, 2, "days");
      periods.value(4, 0, "2026-01");
      periods.value(4, 1, "soon");
      periods.value(4, 2, 31);
    }
    assertThat(refusal(file)).startsWith("periods.csv, row 5, column start: “soon” is not a date");
  }

  @Test
  void textOfEveryKindComesBack() throws IOException {
    for (String text :
        List.of(
            "a\rb", "bell\u0007", "_x000D_", "__x0041__", "=1+1", "<&>", "\u65e5\ud83d\ude00")) {
      assertThat(SheetText.plain(SheetText.escaped(text))).isEqualTo(text);
      Workspace workspace =
          Workspace.empty("x")
              .with(DepartmentTables.SPEND_CATEGORIES, List.of(new SpendCategory("c", text)));
      Path file = folder.resolve("text.xlsx");
      new XlsxFormat().write(workspace, file);
      assertThat(((Imported) read(file)).workspace()).isEqualTo(workspace);
    }
  }

  @Test
  void moneyThatNoDoubleHoldsComesBack() throws IOException {
    Workspace workspace = Workspace.empty("x");
    var column = DepartmentTables.PROFILE.column("opening_cash");
    var money = new BigDecimal("123456789012345.12345678");
    workspace = workspace.with(DepartmentTables.PROFILE.with(workspace.profile(), column, money));
    Path file = folder.resolve("money.xlsx");
    new XlsxFormat().write(workspace, file);
    assertThat(((Imported) read(file)).workspace().profile().openingCash()).isEqualTo(money);
  }

  @Test
  void theSameWorkspaceGivesTheSameBytes() throws Exception {
    Path one = folder.resolve("one.xlsx");
    Path two = folder.resolve("two.xlsx");
    new XlsxFormat().write(RandomWorkspace.of(7), one);
    Thread.sleep(2100); // archives keep times to two seconds
    new XlsxFormat().write(RandomWorkspace.of(7), two);
    assertThat(Files.mismatch(one, two)).isEqualTo(-1);
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    assertThat(refusal(folder.resolve("none.xlsx"))).startsWith("There is nothing at");
    assertThat(refusal(Files.writeString(folder.resolve("text.xlsx"), "hello")))
        .startsWith("text.xlsx: It cannot be read");
    Path zip = folder.resolve("zip.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("demand.csv"));
    }
    assertThat(refusal(zip)).startsWith("zip.xlsx: It cannot be read");
    Path bomb = folder.resolve("bomb.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      out.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      out.write(new byte[40 << 20]);
    }
    assertThat(refusal(bomb)).contains("unpacks to far more than it holds");
  }

  @Test
  void cellsOfferTheWordsAndCodesTheyMayHold() throws Exception {
    Path file = folder.resolve("offers.xlsx");
    new XlsxFormat().write(SampleWorkspace.read(), file);
    List<String> rules = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().startsWith("xl/worksheets/sheet")) {
          String sheet =
              new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
          Matcher list = Pattern.compile("<formula1>([^<]*)</formula1>").matcher(sheet);
          while (list.find()) {
            rules.add(list.group(1));
          }
        }
      }
    }
    assertThat(rules).contains("\"yes,no\"").anyMatch(r -> r.startsWith("services!$A$2:$A$"));
  }
}
