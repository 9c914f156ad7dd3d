package org.fourfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bundles of texts: no key twice, and nothing in another language that English does not have. */
class BundlesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

  /** A bundle that remembers the keys it was given more than once. */
  private static final class Bundle extends Properties {
    private static final long serialVersionUID = 1L;
    private final transient List<Object> repeated = new ArrayList<>();

    static Bundle of(Path file) {
      Bundle bundle = new Bundle();
      try (Reader text = Files.newBufferedReader(file)) {
        bundle.load(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bundle;
    }

    @Override
    public synchronized Object put(Object key, Object value) {
      Object before = super.put(key, value);
      if (before != null) {
        repeated.add(key);
      }
      return before;
    }
  }

  private static List<Path> bundles(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void noBundleHoldsAKeyTwice() throws IOException {
    assertThat(bundles(".properties")).isNotEmpty();
    for (Path file : bundles(".properties")) {
      assertThat(Bundle.of(file).repeated).as(file.toString()).isEmpty();
    }
  }

  @Test
  void everyChineseTextHasItsEnglishOne() throws IOException {
    List<Path> chinese = bundles("_zh_CN.properties");
    assertThat(chinese).isNotEmpty();
    for (Path file : chinese) {
      Path english = Path.of(file.toString().replace("_zh_CN", ""));
      assertThat(Bundle.of(file).keySet())
          .as(file.toString())
          .isSubsetOf(Bundle.of(english).keySet());
    }
  }

  @Test
  void everyBundleHasAChineseOne() throws IOException {
    for (Path file : bundles(".properties")) {
      if (!file.toString().endsWith("_zh_CN.properties")) {
        Path chinese = Path.of(file.toString().replace(".properties", "_zh_CN.properties"));
        assertThat(chinese).exists();
      }
    }
  }

  @Test
  void aChineseBundleIsWholeAndTakesTheSameArguments() throws IOException {
    for (Path file : bundles("_zh_CN.properties")) {
      Bundle chinese = Bundle.of(file);
      Bundle english = Bundle.of(Path.of(file.toString().replace("_zh_CN", "")));
      assertThat(chinese.keySet()).as(file.toString()).containsAll(english.keySet());
      for (String key : english.stringPropertyNames()) {
        assertThat(arguments(chinese.getProperty(key)))
            .as(file + ", " + key)
            .isEqualTo(arguments(english.getProperty(key)));
      }
    }
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }
}
