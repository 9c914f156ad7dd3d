package org.fourfold.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;

/** The figures of a small calculation as lines of words and numbers. */
final class Figures {
  private Figures() {}

  /** One line for each number of the JSON; what is not known is left out. */
  static String text(ObjectNode node, Sentences phrases) {
    NumberText numbers = new NumberText(phrases.locale());
    TextTable table = new TextTable().words("").numbers("");
    for (Map.Entry<String, JsonNode> figure : node.properties()) {
      String cell = cell(figure.getValue(), numbers);
      if (!cell.isEmpty()) {
        table.row(List.of(phrases.of("figure." + figure.getKey()), cell));
      }
    }
    return table.text();
  }

  private static String cell(JsonNode value, NumberText numbers) {
    if (value.isArray() && !value.isEmpty() && value.get(0).isNumber()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(one -> numbers.amount(one.asDouble()))
          .collect(Collectors.joining(" · "));
    }
    return value.isNumber() ? numbers.amount(value.asDouble()) : "";
  }
}
