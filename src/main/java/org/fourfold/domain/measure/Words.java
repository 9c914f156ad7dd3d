package org.fourfold.domain.measure;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The field's words for tables, columns, units and choices, the same on screen and in print. */
public final class Words {
  private final ResourceBundle bundle;

  public Words(Locale locale) {
    bundle = Sentences.bundle("org.fourfold.domain.words", locale);
  }

  /** Name of a table: {@code Availability}. */
  public String table(Table<?> table) {
    return bundle.getString("table." + table.file());
  }

  /** What a table holds and what to put there first, as a sentence. */
  public String about(Table<?> table) {
    return bundle.getString("about." + table.file());
  }

  /** Header of a column: {@code Unit cost}; a table may have its own word for it. */
  public String column(Table<?> table, Column column) {
    String own = table.file() + "." + column.name();
    return bundle.containsKey(own)
        ? bundle.getString(own)
        : bundle.getString("column." + column.name());
  }

  /**
   * Unit of a column with the department's words put in: {@code GBP/unit}; {@code ""} for none.
   *
   * @param currency of the department
   * @param benefit its benefit unit
   */
  public String unit(Column column, String currency, String benefit) {
    if (column.unit().isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (String part : column.unit().split("/")) {
      text.append(text.isEmpty() ? "" : "/").append(unitPart(part, currency, benefit));
    }
    return text.toString();
  }

  private String unitPart(String part, String currency, String benefit) {
    return switch (part) {
      case "money" -> currency(currency);
      case "benefit" -> benefit(benefit);
      default -> bundle.getString("unit." + part);
    };
  }

  /** A department's currency, or the word for money where it names none. */
  public String currency(String named) {
    return named.isEmpty() ? bundle.getString("unit.money") : named;
  }

  /** A department's benefit unit, or the word for benefit where it names none. */
  public String benefit(String named) {
    return named.isEmpty() ? bundle.getString("unit.benefit") : named;
  }

  /** A constant in words: {@code at most}, {@code Overdraft}. */
  public String choice(Coded constant) {
    String key = "choice." + ((Enum<?>) constant).getDeclaringClass().getSimpleName();
    return bundle.getString(key + "." + constant.name());
  }

  /** A free word of the bundle. */
  public String word(String key) {
    try {
      return bundle.getString(key);
    } catch (MissingResourceException _) {
      return key;
    }
  }
}
