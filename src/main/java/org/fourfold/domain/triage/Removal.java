package org.fourfold.domain.triage;

/**
 * Something taken out of a note.
 *
 * @param removed as it stood there: shown, never stored
 * @param pseudonym what stands there now; the same for the same thing within a note
 */
public record Removal(RemovedKind kind, String removed, String pseudonym) {}
