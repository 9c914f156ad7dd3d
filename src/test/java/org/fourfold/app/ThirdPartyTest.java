package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each library that the build names for run time has its notice; the installer checks the rest. */
class ThirdPartyTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "(?:\\s*<version>\\$\\{([^}]+)}</version>)?\\s*(<scope>test</scope>)?");

  @Test
  void everyLibraryHasItsNotice() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    Map<String, String> versions = new HashMap<>();
    Matcher property = Pattern.compile("<([a-z0-9.-]+\\.version)>([^<]+)<").matcher(pom);
    while (property.find()) {
      versions.put(property.group(1), property.group(2));
    }
    List<String> lines = Files.readAllLines(Path.of("src/main/resources/META-INF/THIRD-PARTY.md"));
    String declared = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
    Matcher dependency = DEPENDENCY.matcher(declared);
    List<String> missing = new ArrayList<>();
    int seen = 0;
    while (dependency.find()) {
      if (dependency.group(3) == null && !declared.startsWith("<type>", dependency.end())) {
        String version = versions.getOrDefault(String.valueOf(dependency.group(2)), "");
        String start = "| " + dependency.group(1);
        seen++;
        if (lines.stream().noneMatch(l -> l.startsWith(start) && l.contains("| " + version))) {
          missing.add(dependency.group(1) + " " + version);
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(seen).isGreaterThan(20);
  }
}
