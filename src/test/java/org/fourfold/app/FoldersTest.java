package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
  private static final Path HOME = Path.of("/home/planner");

  @Test
  void linuxFollowsTheBaseDirectories() {
    assertThat(Folders.of("Linux", Map.of(), HOME))
        .isEqualTo(
            new Folders(
                HOME.resolve(".local/share/fourfold"),
                HOME.resolve(".config/fourfold"),
                HOME.resolve(".local/state/fourfold")));
    Map<String, String> given =
        Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "relative", "XDG_STATE_HOME", "/state");
    assertThat(Folders.of("Linux", given, HOME))
        .isEqualTo(
            new Folders(
                Path.of("/data/fourfold"),
                HOME.resolve(".config/fourfold"),
                Path.of("/state/fourfold")));
  }

  @Test
  void windowsAndMacUseTheirOwnPlaces() {
    Map<String, String> given = Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local");
    Folders windows = Folders.of("Windows 11", given, HOME);
    assertThat(windows.settings()).isEqualTo(Path.of("/roaming/Fourfold/settings.json"));
    assertThat(windows.workspaces()).isEqualTo(Path.of("/local/Fourfold/workspaces"));
    assertThat(windows.log()).isEqualTo(Path.of("/local/Fourfold/Logs/fourfold.log"));
    Folders mac = Folders.of("Mac OS X", Map.of(), HOME);
    assertThat(mac.data()).isEqualTo(HOME.resolve("Library/Application Support/Fourfold"));
    assertThat(mac.log()).isEqualTo(HOME.resolve("Library/Logs/Fourfold/fourfold.log"));
  }
}
