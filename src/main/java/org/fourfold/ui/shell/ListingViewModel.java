package org.fourfold.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.exchange.csv.RowsText;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.report.ListReport;
import org.fourfold.report.Listing;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.PdfWriter;
import org.fourfold.report.page.PrintResult;
import org.fourfold.report.page.Printing;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.ReportFormat;
import org.fourfold.ui.control.CellBlock;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Texts;

/** A list in a window of its own: searched, copied, saved, printed; what is shown is what goes. */
public final class ListingViewModel {
  private static final String CSV = "csv";

  private final Listing listing;
  private final Session session;
  private final Dialogs dialogs;
  private final Texts texts;
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ObservableList<List<String>> shown = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

  public ListingViewModel(Listing listing, Session session, Dialogs dialogs) {
    this.listing = listing;
    this.session = session;
    this.dialogs = dialogs;
    texts = new Texts(ListingViewModel.class, session.locale());
    query.addListener(_ -> find());
    find();
  }

  /** Rows that hold every word asked for, somewhere, whatever its case. */
  private void find() {
    Locale locale = texts.locale();
    List<String> words =
        Arrays.stream(query.get().toLowerCase(locale).split("\\s+"))
            .filter(w -> !w.isEmpty())
            .toList();
    List<List<String>> found = new ArrayList<>();
    for (List<String> row : listing.rows()) {
      String all = String.join("\n", row).toLowerCase(locale);
      if (words.stream().allMatch(all::contains)) {
        found.add(row);
      }
    }
    shown.setAll(found);
    message.set(texts.of("list.count", found.size(), listing.rows().size()));
  }

  Listing listing() {
    return listing;
  }

  /** Words to look for. */
  public StringProperty query() {
    return query;
  }

  /** The rows found, in the order the planner gave them. */
  public ObservableList<List<String>> shown() {
    return shown;
  }

  /** How many rows there are, or what became of saving or printing. */
  public ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }

  Texts texts() {
    return texts;
  }

  /** What is shown, with its headings, as spreadsheets take it. */
  public String copied() {
    List<List<String>> rows = new ArrayList<>(List.of(listing.labels()));
    rows.addAll(shown);
    message.set(texts.of("list.copied", shown.size()));
    return CellBlock.write(rows);
  }

  private ReportDocument document(List<List<String>> rows) {
    return ListReport.of(
        listing.with(rows),
        session.name().get(),
        LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES),
        Paper.A4,
        texts.locale());
  }

  /** Asks for a file and writes what is shown: CSV, PDF, HTML or a workbook. */
  public void save() {
    List<Dialogs.FileKind> kinds = new ArrayList<>();
    kinds.add(new Dialogs.FileKind(texts.of("kind.csv"), List.of("*.csv")));
    for (ReportFormat format : ReportFormat.values()) {
      String code = format.code();
      kinds.add(new Dialogs.FileKind(texts.of("list.kind." + code), List.of("*." + code)));
    }
    List<List<String>> rows = List.copyOf(shown);
    dialogs
        .save(texts.of("list.save"), listing.title() + "." + CSV, kinds)
        .ifPresent(
            file ->
                session
                    .tasks()
                    .<Path>start(
                        texts.of("task.list.save"),
                        _ -> write(rows, file),
                        saved -> message.set(texts.of("list.saved", saved.toString())),
                        e ->
                            dialogs.fail(
                                texts.of("failed.list.save"), file + ": " + e.getMessage())));
  }

  private Path write(List<List<String>> rows, Path file) throws IOException {
    var format = ReportFormat.of(file);
    SafeFile.write(
        file,
        out -> {
          if (format.isPresent()) {
            format.get().write(document(rows), out);
          } else {
            RowsText.write(listing.labels(), rows, out);
          }
        });
    return file;
  }

  public void print() {
    List<List<String>> rows = List.copyOf(shown);
    session
        .tasks()
        .<PrintResult>start(
            texts.of("task.list.print"),
            _ ->
                Printing.byDialog(new PdfWriter().bytes(document(rows)), Paper.A4, listing.title()),
            this::printed,
            e -> dialogs.fail(texts.of("list.print.failed"), String.valueOf(e.getMessage())));
  }

  private void printed(PrintResult result) {
    switch (result) {
      case PrintResult.Printed(int pages) -> message.set(texts.of("list.printed", pages));
      case PrintResult.Cancelled _ -> {}
      case PrintResult.NoPrinter _ ->
          dialogs.fail(texts.of("list.print.failed"), texts.of("list.print.none"));
      case PrintResult.Failed(String reason) -> dialogs.fail(texts.of("list.print.failed"), reason);
    }
  }
}
