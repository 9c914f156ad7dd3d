package org.fourfold.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.plan.DepartmentTables;

/** Prices of claims and invoices: the tariff of a service is the mean of its prices. */
final class FhirMoney {
  private final FhirRows rows;
  private final Map<String, List<BigDecimal>> prices = new HashMap<>();
  private String currency;

  /**
   * @param services whose tariffs it gave
   * @param currency where it is another than the department's
   * @param sum of its parts
   * @param total as it says itself; the sum where it says none
   */
  record Result(
      List<String> services,
      Optional<String> currency,
      BigDecimal sumExact,
      BigDecimal totalExact) {
    double sum() {
      return sumExact.doubleValue();
    }

    double total() {
      return totalExact.doubleValue();
    }
  }

  /**
   * @param currency of the department, {@code ""} where the first amount decides
   */
  FhirMoney(FhirRows rows, String currency) {
    this.rows = rows;
    this.currency = currency;
  }

  /** The currency all counted amounts are in, {@code ""} where there were none. */
  String currency() {
    return currency;
  }

  Result take(FhirNode node) {
    boolean claim = node.type().equals("Claim");
    List<String> services = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    Optional<String> other = Optional.empty();
    for (JsonNode item : node.json().path(claim ? "item" : "lineItem")) {
      JsonNode net = claim ? item.path("net") : item.path("priceComponent").path(0).path("amount");
      BigDecimal amount = net.path("value").decimalValue();
      sum = sum.add(amount);
      Optional<FhirNode.Concept> concept =
          FhirNode.concept(item.path(claim ? "productOrService" : "chargeItemCodeableConcept"));
      String unit = net.path("currency").asText("");
      currency = currency.isEmpty() ? unit : currency;
      if (!unit.isEmpty() && !unit.equals(currency)) {
        other = Optional.of(unit);
      } else if (concept.isPresent() && amount.signum() > 0) {
        BigDecimal quantity = item.path("quantity").path("value").decimalValue();
        services.add(price(concept.get(), amount, quantity));
      }
    }
    JsonNode total = node.json().path(claim ? "total" : "totalNet").path("value");
    return new Result(services, other, sum, total.isNumber() ? total.decimalValue() : sum);
  }

  private String price(FhirNode.Concept concept, BigDecimal amount, BigDecimal quantity) {
    BigDecimal each =
        quantity.signum() > 0 ? amount.divide(quantity, MathContext.DECIMAL64) : amount;
    List<BigDecimal> all = prices.computeIfAbsent(concept.code(), _ -> new ArrayList<>());
    all.add(each);
    BigDecimal mean =
        all.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(all.size()), 2, RoundingMode.HALF_EVEN);
    rows.put(
        DepartmentTables.SERVICES,
        List.of(concept.code()),
        Map.of("service", concept.code(), "name", concept.name(), "tariff", mean.toPlainString()));
    return concept.code();
  }
}
