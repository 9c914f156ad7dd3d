package org.fourfold.store;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.fourfold.domain.measure.Sentences;

/**
 * What an opened file holds that was not closed in order.
 *
 * @param last the latest change that is in it, with its time; empty where none ever was
 * @param found in all of it
 */
public record Recovery(Optional<AuditEntry> last, Verification found) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /** What was found, in words. */
  public String message(Locale locale) {
    Sentences words = new Sentences("org.fourfold.store.problems", locale);
    int rows = found.rows().values().stream().mapToInt(Integer::intValue).sum();
    String what = last.map(AuditEntry::action).orElse("–");
    String when = last.map(e -> e.at().atZone(ZoneId.systemDefault()).format(TIME)).orElse("–");
    return found
        .problem()
        .map(p -> p.message(locale))
        .orElseGet(() -> words.of("recovered", found.file(), rows, what, when));
  }

  static Recovery of(WorkspaceFile file) {
    return new Recovery(file.inputs().audit(1).stream().findFirst(), file.verify());
  }
}
