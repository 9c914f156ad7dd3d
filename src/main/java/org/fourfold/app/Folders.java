package org.fourfold.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where a user's files live: the places that each platform keeps for them.
 *
 * @param data workspaces and reports; worth a backup
 * @param config settings
 * @param state logs; may be deleted at any time
 */
public record Folders(Path data, Path config, Path state) {

  /** The places of the user who runs this process. */
  public static Folders ofUser() {
    return of(
        System.getProperty("os.name", ""),
        System.getenv(),
        Path.of(System.getProperty("user.home", ".")));
  }

  /**
   * Linux and the rest follow the XDG base directories, Windows its application data folders, macOS
   * its Library.
   */
  public static Folders of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path roaming = place(environment, "APPDATA", home.resolve("AppData/Roaming"));
      Path local = place(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
      return new Folders(
          local.resolve("Fourfold"), roaming.resolve("Fourfold"), local.resolve("Fourfold/Logs"));
    }
    if (name.startsWith("mac")) {
      Path support = home.resolve("Library/Application Support/Fourfold");
      return new Folders(support, support, home.resolve("Library/Logs/Fourfold"));
    }
    return new Folders(
        place(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("fourfold"),
        place(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("fourfold"),
        place(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("fourfold"));
  }

  /** The XDG rules ask to ignore a path that is not absolute. */
  private static Path place(Map<String, String> environment, String variable, Path otherwise) {
    String text = environment.getOrDefault(variable, "");
    if (text.isEmpty()) {
      return otherwise;
    }
    Path path = Path.of(text);
    return path.isAbsolute() ? path : otherwise;
  }

  public Path workspaces() {
    return data.resolve("workspaces");
  }

  public Path reports() {
    return data.resolve("reports");
  }

  public Path settings() {
    return config.resolve("settings.json");
  }

  public Path log() {
    return state.resolve("fourfold.log");
  }
}
