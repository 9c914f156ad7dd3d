package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageVerbTest {
  @TempDir Path temp;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }

  private Path labelled() throws IOException {
    StringBuilder text = new StringBuilder("label,text\n");
    for (int i = 0; i < 12; i++) {
      text.append("chest,\"Mr Smith coughs and wheezes, day ").append(i).append("\"\n");
      text.append("皮肤科,皮疹瘙痒 ").append(i).append("\n");
      text.append("head,headache with aura ").append(i).append("\n");
    }
    return file("labelled.csv", text.toString());
  }

  @Test
  void learnsClassifiesAndScores() throws IOException {
    Path model = temp.resolve("m.triage");
    Line train = Line.run("triage", "train", labelled(), "--model", model, "--json", "-");
    assertThat(train.exit()).as(train.err()).isZero();
    assertThat(train.json().path("notes").asInt()).isEqualTo(36);
    assertThat(train.json().path("removed").path("name").asInt()).isEqualTo(12);
    assertThat(train.json().path("tried").size()).isGreaterThanOrEqualTo(7);

    Path notes = file("n.csv", "id,text\na,wheezes badly\nb,“皮疹”瘙痒三天\nc,\nd,xyzzy\n");
    Path out = temp.resolve("out.csv");
    Line classify = Line.run("triage", "classify", notes, "--model", model, "--out", out);
    assertThat(classify.exit()).as(classify.err()).isZero();
    List<String> lines = Files.readAllLines(out);
    assertThat(lines.getFirst()).isEqualTo("id,label,confidence,abstained,words");
    assertThat(lines.get(1)).startsWith("a,chest,").contains("wheezes").contains(",no,");
    assertThat(lines.get(2)).startsWith("b,皮肤科,");
    assertThat(lines.get(3)).startsWith("c,").contains(",0,yes,");
    assertThat(lines).hasSize(5);

    Line score = Line.run("triage", "evaluate", labelled(), "--model", model, "--json", "-");
    assertThat(score.exit()).as(score.err()).isZero();
    assertThat(score.json().properties().stream().map(Map.Entry::getKey))
        .contains("accuracy", "macroF1", "macroF1Kept", "recall", "abstained", "notes", "seconds");
    assertThat(score.json().path("recall").path("皮肤科").asDouble()).isEqualTo(1);
  }

  @Test
  void smallCountsAreNotPrinted() throws IOException {
    Path model = temp.resolve("m.triage");
    assertThat(Line.run("triage", "train", labelled(), "--model", model).exit()).isZero();
    Path few = file("few.csv", "label,text\nhead,headache\nhead,aura\nother,皮疹\n");
    Line line = Line.run("triage", "evaluate", few, "--model", model, "--locale", "zh-CN");
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.out()).contains("<5").doesNotContain(" 2 ");
    assertThat(line.err()).contains("other");
  }

  @Test
  void badInputIsNamedAndChangesNothing() throws IOException {
    Path model = file("kept.triage", "as it was");
    for (Map.Entry<String, String> bad :
        Map.of(
                "label,text\na,one\na,two\n",
                "2",
                "label,note\na,one\n",
                "text",
                "label,text\n",
                "row",
                "label,text\na,one\na,two\nb,\n",
                "“b”",
                "label,text\na,one\na,two\nb,\"" + "x".repeat(300_000) + "\"\n",
                "300")
            .entrySet()) {
      Path file = file("bad.csv", bad.getKey());
      Line line = Line.run("triage", "train", file, "--model", model);
      assertThat(line.exit()).as(line.err()).isEqualTo(3);
      assertThat(line.err()).contains(bad.getValue(), "bad.csv");
    }
    Path mixed = temp.resolve("gb.csv");
    Files.write(mixed, "label,text\n皮肤科,皮疹\n".getBytes(Charset.forName("GB18030")));
    assertThat(Line.run("triage", "train", mixed, "--model", model).exit()).isEqualTo(3);
    assertThat(Files.readString(model)).isEqualTo("as it was");
    Line other = Line.run("triage", "evaluate", labelled(), "--model", model);
    assertThat(other.exit()).isEqualTo(3);
    assertThat(other.err()).contains("triage train");
    assertThat(Line.run("triage", "guess", labelled(), "--model", model).exit()).isEqualTo(2);
    assertThat(Line.run("triage", "classify", labelled(), "--model", model).exit()).isEqualTo(2);
  }
}
