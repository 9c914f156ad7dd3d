package org.fourfold.solver;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the one file of HiGHS for this machine among the resources of the platform jar on the class
 * path. The folder is named by platform; the file is found by its pattern, since its version suffix
 * differs between platforms.
 */
final class HighsFile {
  private static final Pattern LIBRARY =
      Pattern.compile("(lib)?highs(\\.\\d+)*\\.(dll|dylib|so)(\\.\\d+)*");

  private HighsFile() {}

  /** The library as a file of its own, unpacked into {@code cache} where it is not there yet. */
  static Path unpacked(NativeCache cache) throws IOException, EngineUnavailable {
    String resource = resource();
    try (InputStream in = HighsFile.class.getClassLoader().getResourceAsStream(resource)) {
      return cache.place(resource.substring(resource.lastIndexOf('/') + 1), in.readAllBytes());
    }
  }

  /** Name of the class-path folder that holds this machine's native engines. */
  static String folder(String osName, String osArch) throws EngineUnavailable {
    String os = osName.toLowerCase(Locale.ROOT);
    String arch = osArch.toLowerCase(Locale.ROOT);
    boolean arm = arch.equals("aarch64") || arch.equals("arm64");
    boolean intel = arch.equals("amd64") || arch.equals("x86_64") || arch.equals("x86-64");
    if (os.contains("linux") && (arm || intel)) {
      return arm ? "ortools-linux-aarch64" : "ortools-linux-x86-64";
    }
    if (os.startsWith("mac") && (arm || intel)) {
      return arm ? "ortools-darwin-aarch64" : "ortools-darwin-x86-64";
    }
    if (os.contains("windows") && intel) {
      return "ortools-win32-x86-64";
    }
    throw new EngineUnavailable("HiGHS is not available for " + osName + " on " + osArch + ".");
  }

  private static String resource() throws IOException, EngineUnavailable {
    String folder = folder(System.getProperty("os.name"), System.getProperty("os.arch"));
    Enumeration<URL> places = HighsFile.class.getClassLoader().getResources(folder + "/");
    while (places.hasMoreElements()) {
      for (String name : names(places.nextElement())) {
        if (name.startsWith(folder + "/")
            && LIBRARY.matcher(name.substring(folder.length() + 1)).matches()) {
          return name;
        }
      }
    }
    throw new EngineUnavailable("The HiGHS library for " + folder + " is not on the class path.");
  }

  private static List<String> names(URL place) throws IOException, EngineUnavailable {
    if (place.openConnection() instanceof JarURLConnection jar) {
      return jar.getJarFile().stream().map(entry -> entry.getName()).sorted().toList();
    }
    try {
      Path folder = Path.of(new URI(place.toString()));
      try (Stream<Path> files = Files.list(folder)) {
        return files.map(f -> folder.getFileName() + "/" + f.getFileName()).sorted().toList();
      }
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new EngineUnavailable("The place of the HiGHS library cannot be read: " + place, e);
    }
  }
}
