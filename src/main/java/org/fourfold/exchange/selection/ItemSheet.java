package org.fourfold.exchange.selection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.exchange.format.HeadedSheet;
import org.fourfold.exchange.format.SheetSource;

/**
 * Items as {@code item,value,weight[,weight2 …],copies(1),compulsory(no),exclusive(),name()}.
 *
 * @param problems among them warnings; no items where one is an error
 */
public record ItemSheet(List<SelectionItem> items, List<Problem> problems) {
  private static final int MOST_ROWS = 1_000_000;

  public static ItemSheet read(SheetSource source) throws IOException {
    Set<String> known = Set.of("weight#", "copies", "compulsory", "exclusive", "name");
    HeadedSheet sheet =
        HeadedSheet.read(source, Set.of("item", "value", "weight"), known, MOST_ROWS);
    List<String> weights = new ArrayList<>(List.of("weight"));
    while (sheet.has("weight" + (weights.size() + 1))) {
      weights.add("weight" + (weights.size() + 1));
    }
    List<SelectionItem> items = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (HeadedSheet.Row row : sheet.hasErrors() ? List.<HeadedSheet.Row>of() : sheet.rows()) {
      String item = sheet.text(row, "item");
      if (item.isEmpty()) {
        sheet.error(row.number(), "item", Fault.MISSING_VALUE);
      } else if (!seen.add(item)) {
        sheet.error(row.number(), "item", Fault.REPEATED_ITEM, item);
      }
      List<Double> uses = new ArrayList<>();
      for (String weight : weights) {
        uses.add(number(sheet, row, weight));
      }
      double value = number(sheet, row, "value");
      double copies = sheet.number(row, "copies", 1);
      if (copies != Math.rint(copies) || copies < 1 || copies > 1e9) {
        sheet.error(
            row.number(),
            "copies",
            Fault.NUMBER_NOT_ALLOWED,
            "copies",
            "a whole number from 1 to 1000000000",
            sheet.text(row, "copies"));
      }
      boolean compulsory = sheet.yes(row, "compulsory");
      String group = sheet.text(row, "exclusive");
      String name = sheet.text(row, "name");
      items.add(new SelectionItem(item, name, value, uses, (int) copies, compulsory, group));
    }
    return new ItemSheet(
        sheet.hasErrors() ? List.of() : List.copyOf(items), List.copyOf(sheet.problems()));
  }

  private static double number(HeadedSheet sheet, HeadedSheet.Row row, String column) {
    double value = sheet.number(row, column, Double.NaN);
    if (value < 0) {
      sheet.error(row.number(), column, Fault.TOO_SMALL, "0");
    }
    return value;
  }
}
