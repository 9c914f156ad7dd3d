package org.fourfold.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fourfold.app.Settings.Window;
import org.fourfold.ui.control.ColumnLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settings as a small JSON file. Reading takes what it understands and the default for the rest, so
 * that a damaged or newer file never keeps the workstation from starting; writing replaces the file
 * as a whole or not at all.
 */
public final class SettingsFile {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  public Settings load() {
    if (!Files.exists(file)) {
      return Settings.DEFAULT;
    }
    try {
      return read(JSON.readTree(Files.readAllBytes(file)));
    } catch (IOException e) {
      LOG.warn("Settings were not readable, the defaults are used", e);
      return Settings.DEFAULT;
    }
  }

  private static Settings read(JsonNode root) {
    List<String> recent = new ArrayList<>();
    for (JsonNode path : root.path("recent")) {
      if (path.isTextual()) {
        recent.add(path.textValue());
      }
    }
    Map<String, Double> panes = new TreeMap<>();
    for (Map.Entry<String, JsonNode> pane : root.path("panes").properties()) {
      if (pane.getValue().isNumber()) {
        panes.put(pane.getKey(), pane.getValue().doubleValue());
      }
    }
    return new Settings(
        recent,
        text(root.path("theme"), Settings.DEFAULT.theme()),
        text(root.path("locale"), Settings.DEFAULT.locale()),
        window(root.path("window")),
        panes,
        columns(root.path("columns")));
  }

  private static Map<String, ColumnLayout> columns(JsonNode root) {
    Map<String, ColumnLayout> columns = new TreeMap<>();
    for (Map.Entry<String, JsonNode> table : root.properties()) {
      Map<String, Double> widths = new TreeMap<>();
      for (Map.Entry<String, JsonNode> width : table.getValue().path("widths").properties()) {
        if (width.getValue().asDouble() > 0) {
          widths.put(width.getKey(), width.getValue().doubleValue());
        }
      }
      List<String> hidden = new ArrayList<>();
      table.getValue().path("hidden").forEach(h -> hidden.add(h.asText()));
      int frozen = table.getValue().path("frozen").asInt(ColumnLayout.OWN.frozen());
      columns.put(table.getKey(), new ColumnLayout(widths, hidden, frozen));
    }
    return columns;
  }

  private static String text(JsonNode node, String otherwise) {
    return node.isTextual() ? node.textValue() : otherwise;
  }

  private static Optional<Window> window(JsonNode node) {
    double width = node.path("width").asDouble();
    double height = node.path("height").asDouble();
    return width > 0 && height > 0
        ? Optional.of(
            new Window(
                node.path("x").asDouble(),
                node.path("y").asDouble(),
                width,
                height,
                node.path("maximised").asBoolean()))
        : Optional.empty();
  }

  /**
   * @throws IOException where the folder cannot be written; the file is then as it was
   */
  public void save(Settings settings) throws IOException {
    Files.createDirectories(file.getParent());
    Path fresh = Files.createTempFile(file.getParent(), "settings", ".tmp");
    try {
      Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree(settings)));
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      replace(fresh);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private void replace(Path fresh) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static ObjectNode tree(Settings settings) {
    ObjectNode root = JSON.createObjectNode();
    root.put("theme", settings.theme()).put("locale", settings.locale());
    settings
        .window()
        .ifPresent(
            w ->
                root.putObject("window")
                    .put("x", w.x())
                    .put("y", w.y())
                    .put("width", w.width())
                    .put("height", w.height())
                    .put("maximised", w.maximised()));
    ObjectNode panes = root.putObject("panes");
    new TreeMap<>(settings.panes()).forEach(panes::put);
    ObjectNode columns = root.putObject("columns");
    new TreeMap<>(settings.columns()).forEach((name, l) -> layout(columns.putObject(name), l));
    settings.recent().forEach(root.putArray("recent")::add);
    return root;
  }

  private static void layout(ObjectNode node, ColumnLayout layout) {
    node.put("frozen", layout.frozen());
    ObjectNode widths = node.putObject("widths");
    new TreeMap<>(layout.widths()).forEach(widths::put);
    layout.hidden().forEach(node.putArray("hidden")::add);
  }
}
