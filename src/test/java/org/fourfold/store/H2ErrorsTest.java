package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.fourfold.store.StoreProblem.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database says in codes is told in plain words, in both languages. */
class H2ErrorsTest {
  @ParameterizedTest
  @CsvSource({
    "90020, ALREADY_OPEN",
    "28000, OTHER_OWNER",
    "90049, WRONG_PASSPHRASE",
    "90030, DAMAGED",
    "90048, OTHER_FORMAT",
    "90097, READ_ONLY",
    "90034, LOG_NOT_WRITABLE",
    "50000, INTERNAL",
    "90098, CLOSED"
  })
  void everyCodeHasItsSentence(int code, Kind kind) {
    Path file = Path.of("ward.mv.db");
    StoreProblem problem =
        H2Errors.of(file, new SQLException("Database says something", "", code)).problem();
    assertThat(problem.kind()).isEqualTo(kind);
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
      assertThat(problem.message(locale))
          .contains("ward.mv.db")
          .doesNotContain("{", String.valueOf(code))
          .hasSizeGreaterThan(20);
    }
  }
}
