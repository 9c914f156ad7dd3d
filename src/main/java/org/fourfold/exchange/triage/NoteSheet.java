package org.fourfold.exchange.triage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.triage.Note;
import org.fourfold.exchange.format.HeadedSheet;
import org.fourfold.exchange.format.SheetSource;

/**
 * Notes as {@code label,text} to learn from, {@code text,id()} to classify.
 *
 * @param problems among them warnings; no notes where one is an error
 */
public record NoteSheet(List<Note> notes, List<Problem> problems) {
  private static final int MOST_ROWS = 1_000_000;
  private static final String LABEL = "label";
  private static final String TEXT = "text";
  private static final String ID = "id";

  /** Notes that say their class. */
  public static NoteSheet labelled(SheetSource source) throws IOException {
    return read(source, Set.of(LABEL, TEXT), Set.of(ID));
  }

  /** Notes to classify; a class given all the same is not looked at. */
  public static NoteSheet open(SheetSource source) throws IOException {
    return read(source, Set.of(TEXT), Set.of(ID, LABEL));
  }

  private static NoteSheet read(SheetSource source, Set<String> required, Set<String> known)
      throws IOException {
    HeadedSheet sheet = HeadedSheet.read(source, required, known, MOST_ROWS);
    List<Note> notes = new ArrayList<>();
    for (HeadedSheet.Row row : sheet.hasErrors() ? List.<HeadedSheet.Row>of() : sheet.rows()) {
      String text = sheet.text(row, TEXT);
      if (text.length() > Note.LONGEST) {
        String length = String.valueOf(text.length());
        sheet.error(row.number(), TEXT, Fault.NOTE_TOO_LONG, length, String.valueOf(Note.LONGEST));
      }
      String id = sheet.has(ID) ? sheet.text(row, ID) : String.valueOf(notes.size() + 1);
      notes.add(new Note(row.number(), id, sheet.text(row, LABEL), text));
    }
    if (!sheet.hasErrors() && notes.isEmpty()) {
      sheet.error(0, TEXT, Fault.NO_NOTES);
    }
    return new NoteSheet(
        sheet.hasErrors() ? List.of() : List.copyOf(notes), List.copyOf(sheet.problems()));
  }
}
