package org.fourfold.store;

import java.util.Optional;

/**
 * What an opened file holds that was not closed in order.
 *
 * @param last the latest change that is in it, with its time; empty where none ever was
 * @param found in all of it
 */
public record Recovery(Optional<AuditEntry> last, Verification found) {
  static Recovery of(WorkspaceFile file) {
    return new Recovery(file.inputs().audit(1).stream().findFirst(), file.verify());
  }
}
