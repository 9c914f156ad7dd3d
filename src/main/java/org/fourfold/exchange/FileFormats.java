package org.fourfold.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourfold.exchange.csv.CsvTableFormat;
import org.fourfold.exchange.fhir.FhirFormat;
import org.fourfold.exchange.folder.FolderFormat;
import org.fourfold.exchange.folder.ZipFormat;
import org.fourfold.exchange.format.FileFormat;
import org.fourfold.exchange.xlsx.XlsxFormat;

/** Every format that workspaces are read from and written to. */
public final class FileFormats {
  public static final List<FileFormat> ALL =
      List.of(new FolderFormat(), new ZipFormat(), new XlsxFormat(), new CsvTableFormat());

  /**
   * Formats of other programs: they hold part of a workspace, and give back less than they took.
   */
  public static final List<FileFormat> FOREIGN =
      List.of(
          new FhirFormat(FhirFormat.Form.FHIR_CAPACITY),
          new FhirFormat(FhirFormat.Form.FHIR_SLOTS));

  private FileFormats() {}

  private static Stream<FileFormat> every() {
    return Stream.concat(ALL.stream(), FOREIGN.stream());
  }

  /** The format of this name on the command line. */
  public static Optional<FileFormat> named(String name) {
    return every().filter(f -> f.name().equals(name)).findFirst();
  }

  /** The format that reads what lies at a path. */
  public static Optional<FileFormat> of(Path source) {
    return every().filter(f -> f.fits(source)).findFirst();
  }

  /** The format to write a path in, by its name: the folder where no suffix says otherwise. */
  public static FileFormat forTarget(Path target) {
    return Stream.concat(ALL.stream().skip(1), Stream.of(ALL.getFirst()))
        .filter(f -> target.toString().toLowerCase(Locale.ROOT).endsWith(f.suffix()))
        .findFirst()
        .orElseThrow();
  }
}
