package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourfold.app.Settings.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  private static final Settings FULL =
      Settings.DEFAULT
          .opened("/a.fourfold")
          .opened("/b.fourfold")
          .withTheme("dark")
          .withLocale("zh-CN")
          .withWindow(new Window(10, -20, 1280.5, 800, true))
          .withPane("plan.limits", 0.25);

  @Test
  void whatIsSavedIsLoadedAndNothingElseIsLeft() throws IOException {
    SettingsFile file = new SettingsFile(folder.resolve("deep/settings.json"));
    assertThat(file.load()).isEqualTo(Settings.DEFAULT);
    file.save(Settings.DEFAULT);
    file.save(FULL);
    assertThat(file.load()).isEqualTo(FULL);
    try (Stream<Path> left = Files.list(folder.resolve("deep"))) {
      assertThat(left).containsExactly(folder.resolve("deep/settings.json"));
    }
  }

  @Test
  void aDamagedFileGivesWhatCanBeUnderstood() throws IOException {
    Path path = folder.resolve("settings.json");
    SettingsFile file = new SettingsFile(path);
    Files.writeString(path, "{\"theme\": \"dark\", \"locale\": 7, \"recent\": [\"/a\", 3],");
    assertThat(file.load()).isEqualTo(Settings.DEFAULT);
    Files.writeString(
        path,
        "{\"theme\":\"dark\",\"locale\":7,\"recent\":[\"/a\",3],\"window\":\"big\",\"new\":{}}");
    assertThat(file.load()).isEqualTo(Settings.DEFAULT.withTheme("dark").opened("/a"));
    Files.write(path, new byte[] {0, 1, 2, (byte) 0xFF});
    assertThat(file.load()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void aFailedSaveLeavesTheFileAsItWas() throws IOException {
    Path path = folder.resolve("settings.json");
    new SettingsFile(path).save(FULL);
    SettingsFile below = new SettingsFile(path.resolve("settings.json"));
    assertThatThrownBy(() -> below.save(Settings.DEFAULT)).isInstanceOf(IOException.class);
    assertThat(new SettingsFile(path).load()).isEqualTo(FULL);
  }

  @Test
  void recentWorkspacesAreTheLatestTenEachOnce() {
    Settings settings =
        IntStream.range(0, 14)
            .mapToObj(i -> "/" + i % 12)
            .reduce(Settings.DEFAULT, Settings::opened, (a, _) -> a);
    assertThat(settings.recent())
        .isEqualTo(List.of("/1", "/0", "/11", "/10", "/9", "/8", "/7", "/6", "/5", "/4"));
    assertThat(settings.forgotten("/0").recent()).hasSize(9).doesNotContain("/0");
  }
}
