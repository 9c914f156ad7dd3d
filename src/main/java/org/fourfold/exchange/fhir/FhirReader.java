package org.fourfold.exchange.fhir;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.Unreadable;

/** The resources of a file: one, one a line, or those of bundles; limited in size and depth. */
final class FhirReader {
  private static final int DEEPEST = 60;
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int BUNDLES_DEEP = 4;
  private static final int MOST = 500_000;

  private final String file;
  private final List<JsonNode> resources = new ArrayList<>();

  private FhirReader(String file) {
    this.file = file;
  }

  /**
   * Reads all resources of a file.
   *
   * @throws Unreadable where it is no JSON, too large or too deep, or holds no FHIR resource
   */
  static List<JsonNode> read(Path source, Limits limits) throws IOException {
    FhirReader reader = new FhirReader(source.getFileName().toString());
    if (Files.size(source) > limits.fileBytes()) {
      throw Unreadable.of(reader.file, 0, Fault.FILE_TOO_LARGE, limits.fileBytes() >> 20);
    }
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();
    ObjectMapper mapper = new ObjectMapper(factory);
    try (var text = Files.newBufferedReader(source, StandardCharsets.UTF_8);
        MappingIterator<JsonNode> values = mapper.readerFor(JsonNode.class).readValues(text)) {
      while (values.hasNextValue()) {
        reader.take(values.nextValue(), 0);
      }
    } catch (CharacterCodingException _) {
      throw Unreadable.of(reader.file, 0, Fault.NOT_UTF8);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw Unreadable.of(reader.file, line, Fault.NOT_JSON);
    }
    if (reader.resources.isEmpty()) {
      throw Unreadable.of(reader.file, 0, Fault.NOT_FHIR);
    }
    return reader.resources;
  }

  private void take(JsonNode node, int depth) throws Unreadable {
    String type = node.path("resourceType").asText("");
    if (type.isEmpty()) {
      throw Unreadable.of(file, 0, Fault.NOT_FHIR);
    }
    if (type.equals("Bundle")) {
      if (depth == BUNDLES_DEEP) {
        throw Unreadable.of(file, 0, Fault.NOT_JSON);
      }
      for (JsonNode entry : node.path("entry")) {
        if (entry.has("resource")) {
          take(entry.path("resource"), depth + 1);
        }
      }
    } else if (resources.size() == MOST) {
      throw Unreadable.of(file, 0, Fault.TOO_MANY_ROWS, MOST);
    } else {
      resources.add(node);
    }
  }
}
