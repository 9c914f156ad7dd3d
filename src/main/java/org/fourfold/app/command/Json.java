package org.fourfold.app.command;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fourfold.domain.measure.Coded;

/**
 * Records as JSON: components in their order under their own names, words by their code, doubles in
 * full precision, numbers that are none as null, and null written.
 */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** A file; {@code null} node where it is no JSON. */
  static JsonNode read(Path file) throws IOException {
    try {
      return MAPPER.readTree(Files.readAllBytes(file));
    } catch (JacksonException _) {
      return MAPPER.nullNode();
    }
  }

  static byte[] bytes(JsonNode node) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectNode of(Record row) {
    ObjectNode node = object();
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      try {
        node.set(component.getName(), value(component.getAccessor().invoke(row)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return node;
  }

  static JsonNode value(Object value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (value) {
      case null -> nodes.nullNode();
      case Double d -> Double.isFinite(d) ? nodes.numberNode(d) : nodes.nullNode();
      case Integer i -> nodes.numberNode(i);
      case Long l -> nodes.numberNode(l);
      case Boolean b -> nodes.booleanNode(b);
      case Coded coded -> nodes.textNode(coded.code());
      case Record row -> of(row);
      case Iterable<?> items -> array(items);
      case Map<?, ?> map -> map(map);
      default -> nodes.textNode(value.toString());
    };
  }

  private static ArrayNode array(Iterable<?> items) {
    ArrayNode array = MAPPER.createArrayNode();
    items.forEach(item -> array.add(value(item)));
    return array;
  }

  private static ObjectNode map(Map<?, ?> map) {
    ObjectNode node = object();
    map.forEach((key, item) -> node.set(key.toString(), value(item)));
    return node;
  }
}
