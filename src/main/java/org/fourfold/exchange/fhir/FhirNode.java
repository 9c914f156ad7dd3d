package org.fourfold.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What is read of a resource, wherever it stands. */
record FhirNode(JsonNode json) {
  /** A concept in words for codes and names. */
  record Concept(String code, String name) {}

  String type() {
    return json.path("resourceType").asText();
  }

  String id() {
    return json.path("id").asText("");
  }

  /** The status; of types that have only {@code active}, that in its words. */
  String status() {
    if (json.has("status")) {
      return json.path("status").asText();
    }
    return json.has("active") ? json.path("active").asBoolean() ? "active" : "inactive" : "";
  }

  /** The code under which it stands in tables. */
  String code() {
    return type() + "-" + id();
  }

  String text(String field) {
    return json.path(field).asText("");
  }

  /** The day of the first of these fields that has one; a field may be a path with points. */
  Optional<LocalDate> day(String... fields) {
    for (String field : fields) {
      JsonNode at = json;
      for (String step : field.split("\\.")) {
        at = at.path(step);
      }
      String text = at.asText("");
      try {
        if (text.length() >= 10) {
          return Optional.of(LocalDate.parse(text.substring(0, 10)));
        }
        if (text.length() == 7) {
          return Optional.of(LocalDate.parse(text + "-01"));
        }
      } catch (DateTimeParseException _) {
        // the next field may have one
      }
    }
    return Optional.empty();
  }

  /** The first coding of the first of these fields that has one. */
  Optional<Concept> concept(String... fields) {
    for (String field : fields) {
      Optional<Concept> found = concept(json.path(field));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  static Optional<Concept> concept(JsonNode node) {
    JsonNode one = node.isArray() ? node.path(0) : node;
    JsonNode coding = one.has("coding") ? one.path("coding").path(0) : one;
    String code = coding.path("code").asText("");
    String name = coding.path("display").asText(one.path("text").asText(code));
    if (code.isEmpty()) {
      return name.isEmpty() ? Optional.empty() : Optional.of(new Concept(name, name));
    }
    return Optional.of(new Concept(code, name));
  }

  /** The id that a reference to this type ends with, among the actors of participants or alone. */
  Optional<String> reference(String field, String type) {
    JsonNode node = json.path(field);
    for (JsonNode one : node.isArray() ? node : java.util.List.of(node)) {
      JsonNode target = one.has("actor") ? one.path("actor") : one;
      String text = target.path("reference").asText("");
      int at = text.lastIndexOf(type + "/");
      if (at >= 0) {
        return Optional.of(text.substring(at + type.length() + 1));
      }
    }
    return Optional.empty();
  }
}
