package org.fourfold.triage;

import java.util.List;
import org.fourfold.domain.triage.Note;
import org.fourfold.domain.triage.Removal;

/** A note without what names a person; made by {@link DeIdentifier} alone. */
public final class CleanNote {
  private final int row;
  private final String id;
  private final String label;
  private final String text;
  private final List<Removal> removed;

  CleanNote(Note note, String text, List<Removal> removed) {
    row = note.row();
    id = note.id();
    label = note.label();
    this.text = text;
    this.removed = List.copyOf(removed);
  }

  /** Row in its file. */
  public int row() {
    return row;
  }

  public String id() {
    return id;
  }

  public String label() {
    return label;
  }

  public String text() {
    return text;
  }

  /** What was taken out, in the order of kinds. */
  public List<Removal> removed() {
    return removed;
  }
}
