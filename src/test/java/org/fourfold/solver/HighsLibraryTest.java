package org.fourfold.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HighsLibraryTest {

  @Test
  void theLibraryLaysOutWhatItTellsAsItsHeaderSays() throws EngineUnavailable {
    // A pointer, a 4-byte number padded to 8, a double; then the counts and the plan: see the C
    // header of 1.12.
    HighsListening.Layout layout = HighsListening.Layout.of(HighsLibrary.load());
    assertThat(layout).isEqualTo(new HighsListening.Layout(24, 28, 48, 64, 72, 88));
    assertThat(HighsLibrary.load().callbackOffset("no such item")).isNegative();
  }

  @Test
  void everyPlatformHasItsFolder() throws EngineUnavailable {
    assertThat(HighsFile.folder("Linux", "amd64")).isEqualTo("ortools-linux-x86-64");
    assertThat(HighsFile.folder("Linux", "aarch64")).isEqualTo("ortools-linux-aarch64");
    assertThat(HighsFile.folder("Windows 11", "amd64")).isEqualTo("ortools-win32-x86-64");
    assertThat(HighsFile.folder("Mac OS X", "aarch64")).isEqualTo("ortools-darwin-aarch64");
    assertThat(HighsFile.folder("Mac OS X", "x86_64")).isEqualTo("ortools-darwin-x86-64");
    assertThatThrownBy(() -> HighsFile.folder("SunOS", "sparc"))
        .isInstanceOf(EngineUnavailable.class)
        .hasMessageContaining("SunOS");
  }

  @Test
  void whatIsNoLibrarySaysSo(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("libhighs.so.1"), "not a library");
    assertThatThrownBy(() -> HighsLibrary.load(file))
        .isInstanceOf(EngineUnavailable.class)
        .hasMessageContaining("does not load");
  }

  @Test
  void aSpoiledFileIsReplacedAndManyMayPlaceAtOnce(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException {
    byte[] content = "the engine".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    Path notAFolder = Files.writeString(folder.resolve("file"), "");
    NativeCache cache = new NativeCache(List.of(notAFolder, folder.resolve("cache")));
    List<Future<Path>> placed = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 32; i++) {
        placed.add(pool.submit(() -> cache.place("libhighs.so.1", content)));
      }
    }
    Path file = placed.getFirst().get();
    for (Future<Path> other : placed) {
      assertThat(other.get()).isEqualTo(file);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(content);
    Files.writeString(file, "spoiled");
    assertThat(Files.readAllBytes(cache.place("libhighs.so.1", content))).isEqualTo(content);
    try (Stream<Path> left = Files.list(file.getParent())) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void manySolvesAtOnceShareNothing()
      throws EngineUnavailable, InterruptedException, ExecutionException {
    HighsSolver highs = HighsSolver.load();
    List<Future<LpResult>> results = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int seed = 1; seed <= 200; seed++) {
        LinearProgram p = Programs.random(seed, 6, 5, seed % 2 == 0);
        results.add(pool.submit(() -> highs.solve(p, SolveOptions.DEFAULT)));
      }
    }
    for (int seed = 1; seed <= 200; seed++) {
      LinearProgram p = Programs.random(seed, 6, 5, seed % 2 == 0);
      LpResult alone = highs.solve(p, SolveOptions.DEFAULT);
      LpResult together = results.get(seed - 1).get();
      assertThat(together.getClass()).isEqualTo(alone.getClass());
      if (alone.found().isPresent()) {
        assertThat(together.found().orElseThrow().values())
            .containsExactly(alone.found().orElseThrow().values());
      }
    }
  }
}
