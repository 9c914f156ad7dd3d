package org.fourfold.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.exchange.format.SafeFile;

/** How a verb speaks: words for people, JSON for programs, problems for whoever can mend them. */
final class Answer {
  /** Problems shown in words; the JSON holds them all. */
  private static final int SHOWN = 20;

  private final Console console;
  private final OutputOptions options;
  private final Sentences phrases;

  Answer(Console console, OutputOptions options) {
    this.console = console;
    this.options = options;
    phrases = Phrases.in(options.locale);
  }

  Sentences phrases() {
    return phrases;
  }

  /** Says something for people, unless they asked for silence or for JSON alone. */
  void say(String text) {
    if (!options.quiet && !options.jsonAlone()) {
      console.out().print(text.endsWith("\n") ? text : text + System.lineSeparator());
    }
  }

  /** Finds out before any work whether the machine-readable result can be written. */
  void require() throws IOException {
    if (!options.json.isEmpty() && !options.jsonAlone()) {
      SafeFile.require(Path.of(options.json));
    }
  }

  /** Writes the machine-readable result where it was asked for. */
  void json(JsonNode node) throws IOException {
    if (options.json.isEmpty()) {
      return;
    }
    byte[] bytes = Json.bytes(node);
    if (options.jsonAlone()) {
      console.out().writeBytes(bytes);
      console.out().write('\n');
      console.out().flush();
    } else {
      SafeFile.write(Path.of(options.json), out -> out.write(bytes));
    }
  }

  /** Says what is wrong, on the error stream. */
  void complain(List<Problem> problems) {
    for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
      String kind = problem.isError() ? "error" : "warning";
      console.err().println(phrases.of(kind, problem.message(options.locale)));
    }
    if (problems.size() > SHOWN) {
      console.err().println(phrases.of("more", problems.size() - SHOWN));
    }
  }

  void complain(String sentence) {
    console.err().println(phrases.of("error", sentence));
  }

  /** The JSON of an input that was refused. */
  ObjectNode refused(List<Problem> problems) {
    ObjectNode node = Json.object().put("status", "failed");
    node.set("problems", problems(problems));
    return node;
  }

  ArrayNode problems(List<Problem> problems) {
    ArrayNode array = Json.object().putArray("problems");
    for (Problem problem : problems) {
      array
          .addObject()
          .put("file", problem.file())
          .put("row", problem.row())
          .put("column", problem.column())
          .put("severity", problem.isError() ? "error" : "warning")
          .put("fault", problem.fault().name())
          .put("message", problem.message(options.locale));
    }
    return array;
  }
}
