package org.fourfold.app.command;

import java.io.IOException;
import java.util.Optional;
import org.fourfold.store.Passphrase;

/** The passphrase that a verb was given, for all that it opens. */
final class GivenPassphrase {
  private static final ScopedValue<Optional<Passphrase>> GIVEN = ScopedValue.newInstance();

  private GivenPassphrase() {}

  /** Work of a verb. */
  @FunctionalInterface
  interface Work {
    Exit done() throws IOException;
  }

  static Exit during(Optional<Passphrase> passphrase, Work work) throws IOException {
    return ScopedValue.where(GIVEN, passphrase).call(work::done);
  }

  /** Empty where none was given. */
  static Optional<Passphrase> now() {
    return GIVEN.orElse(Optional.empty());
  }
}
