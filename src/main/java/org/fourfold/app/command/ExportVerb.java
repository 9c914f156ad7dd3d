package org.fourfold.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourfold.domain.plan.Department;
import org.fourfold.exchange.FileFormats;
import org.fourfold.exchange.format.FileFormat;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.exchange.mps.MpsWriter;
import org.fourfold.solver.LinearProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a workspace as a planning folder, an archive of one, or a model file. */
@Command(name = "export")
public final class ExportVerb extends Verb {
  private static final String MPS = "mps";

  @Spec private CommandSpec spec;
  @Mixin private PlanOptions plan;

  @Option(names = "--to", required = true, paramLabel = "FILE")
  private Path to;

  @Option(names = "--format", paramLabel = "FORMAT")
  private Optional<String> format = Optional.empty();

  public ExportVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    boolean model =
        format
            .map(MPS::equals)
            .orElseGet(() -> to.toString().toLowerCase(Locale.ROOT).endsWith("." + MPS));
    Optional<FileFormat> wanted = model ? Optional.empty() : Optional.of(format());
    requireTarget(model);
    WorkspaceSource source = WorkspaceSource.read(plan.source);
    if (wanted.isPresent()) {
      wanted.get().write(source.workspace(), to);
    } else {
      write(source.department(plan.scenario));
    }
    answer.complain(source.warnings());
    String name = wanted.map(FileFormat::name).orElse(MPS);
    answer.say(answer.phrases().of("exported", name, to.toAbsolutePath()));
    answer.json(
        Json.object()
            .put("status", "done")
            .put("format", name)
            .put("to", to.toAbsolutePath().toString()));
    return Exit.DONE;
  }

  private void requireTarget(boolean model) throws IOException {
    if (!model && format().suffix().isEmpty()) {
      SafeFile.requireFolder(to);
    } else {
      SafeFile.require(to);
    }
  }

  private FileFormat format() {
    return format.isEmpty()
        ? FileFormats.forTarget(to)
        : FileFormats.named(format.get()).orElseThrow(this::unknownFormat);
  }

  private ParameterException unknownFormat() {
    String known =
        Stream.concat(FileFormats.ALL.stream(), FileFormats.FOREIGN.stream())
            .map(FileFormat::name)
            .collect(Collectors.joining(", "));
    return new WrongValue(spec, "--format", format.orElse(""), known + ", " + MPS);
  }

  private void write(Department department) throws IOException {
    LinearProgram programme =
        bench
            .optimiser()
            .programme(department, plan.request())
            .orElseThrow(() -> new BadInput(List.of(BadInput.noPeriods())));
    String text = MpsWriter.text(programme, department.profile().name());
    SafeFile.write(to, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
