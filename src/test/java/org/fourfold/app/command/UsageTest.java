package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage ends with 2, says what is allowed in the language asked for, and plans nothing. */
class UsageTest {
  @TempDir Path temp;
  private Path ward;

  @BeforeEach
  void ward() throws IOException {
    ward = Line.ward(temp);
  }

  private void refused(String sentence, Object... arguments) {
    Line line = Line.run(arguments);
    assertThat(line.exit()).as(line.err()).isEqualTo(2);
    assertThat(line.out()).isEmpty();
    assertThat(line.err()).startsWith(sentence).contains("--help");
  }

  @Test
  void valuesThatAreNotTakenNameThoseThatAre() {
    refused(
        "error: --focus does not take “everything”: give one of integrated, resources, services,"
            + " information, finance.",
        "plan",
        ward,
        "--focus",
        "everything");
    refused(
        "error: --objective does not take “fun”: give one of most-benefit, least-cost, best-value.",
        "plan",
        ward,
        "--objective",
        "fun");
    refused(
        "error: --solver does not take “x”: give one of auto, ojalgo, highs.",
        "plan",
        ward,
        "--solver",
        "x");
    refused(
        "error: --locale does not take “fr”: give one of en, zh-CN.",
        "plan",
        ward,
        "--locale",
        "fr");
    refused(
        "error: --seed does not take “1.5”: give a whole number", "plan", ward, "--seed", "1.5");
    refused(
        "error: --time-limit does not take “-1.0”: give a number of seconds above 0",
        "plan",
        ward,
        "--time-limit",
        "-1");
    refused("error: --time-limit does not take", "plan", ward, "--time-limit", "NaN");
    refused("error: --gap does not take “1.0”: give a share", "plan", ward, "--gap", "1");
    refused(
        "error: --kind does not take “x”: give one of plan",
        "report",
        ward,
        "--kind",
        "x",
        "--out",
        temp.resolve("r.pdf"));
    refused(
        "error: --format does not take “doc”: give one of pdf, html, xlsx.",
        "report",
        ward,
        "--format",
        "doc",
        "--out",
        temp.resolve("r.pdf"));
    refused(
        "error: --format does not take “doc”: give one of folder, zip, xlsx, csv, fhir-capacity, fhir-slots, mps.",
        "export",
        ward,
        "--to",
        temp.resolve("x"),
        "--format",
        "doc");
    refused("error: --report does not take", "plan", ward, "--report", temp.resolve("plan.docx"));
  }

  @Test
  void whatIsUnknownMissingOrTooMuchIsNamed() {
    refused("error: “fly” is not a verb. There are: help, plan, solve", "fly");
    refused(
        "error: --nope is not an option here. There are: --focus, --gap", "plan", ward, "--nope");
    refused("error: “more” is one argument too many", "plan", ward, "more");
    refused("error: DIR|WORKSPACE is missing: Planning folder", "plan");
    refused("error: --to FILE is missing: File or folder to write", "export", ward);
    refused("error: --json FILE|- is missing", "plan", ward, "--json");
    refused("error: --seed N is given twice", "plan", ward, "--seed", "1", "--seed", "2");
  }

  @Test
  void chineseIsAnsweredInChinese() {
    refused(
        "错误：--focus 不接受“x”：请给出以下之一：integrated", "plan", ward, "--locale", "zh-CN", "--focus", "x");
    refused("错误：缺少 DIR|WORKSPACE：规划文件夹", "plan", "--locale=zh-CN");
    refused("错误：“fly”不是动词", "fly", "--locale", "zh-CN");
    assertThat(Line.run("plan", "--help", "--locale", "zh-CN").out()).contains("规划文件夹");
  }

  @Test
  void helpAndVersionAreNoMistake() {
    assertThat(Line.run("--version").exit()).isZero();
    assertThat(Line.run("--help").out()).contains("Exit codes: 0 done", "plan", "restore");
    assertThat(Line.run("plan", "--help").out()).contains("--time-limit", "Seconds after which");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void everyTextOfUsageIsAFormat(String language) {
    ResourceBundle texts =
        ResourceBundle.getBundle("org.fourfold.app.command.usage", Locale.forLanguageTag(language));
    for (String key : texts.keySet()) {
      assertThatCode(() -> String.format(texts.getString(key))).as(key).doesNotThrowAnyException();
    }
  }
}
