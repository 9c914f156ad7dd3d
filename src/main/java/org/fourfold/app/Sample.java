package org.fourfold.app;

import java.util.List;
import org.fourfold.app.command.BadInput;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.folder.ResourceFolder;
import org.fourfold.exchange.format.ImportResult;

/** The sample department that the program carries with it. */
final class Sample {
  private static final String FOLDER = "org/fourfold/assets/sample";

  private Sample() {}

  static Workspace read() {
    return switch (ResourceFolder.read(Sample.class.getClassLoader(), FOLDER)) {
      case ImportResult.Imported(Workspace workspace, List<Problem> _) -> workspace;
      case ImportResult.Refused(List<Problem> problems, int _) -> throw new BadInput(problems);
    };
  }
}
