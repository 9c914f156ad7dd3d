package org.fourfold.app;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.fourfold.app.command.AirportVerb;
import org.fourfold.app.command.AuditVerb;
import org.fourfold.app.command.BackupVerb;
import org.fourfold.app.command.BargainVerb;
import org.fourfold.app.command.BedsVerb;
import org.fourfold.app.command.CapitalVerb;
import org.fourfold.app.command.Choice;
import org.fourfold.app.command.ClaimsVerb;
import org.fourfold.app.command.Console;
import org.fourfold.app.command.Exit;
import org.fourfold.app.command.ExportVerb;
import org.fourfold.app.command.ForecastVerb;
import org.fourfold.app.command.FrontierVerb;
import org.fourfold.app.command.ImportVerb;
import org.fourfold.app.command.LoanVerb;
import org.fourfold.app.command.LotsizeVerb;
import org.fourfold.app.command.MonitorVerb;
import org.fourfold.app.command.PassphraseVerb;
import org.fourfold.app.command.Phrases;
import org.fourfold.app.command.PlanVerb;
import org.fourfold.app.command.QueueVerb;
import org.fourfold.app.command.ReplanVerb;
import org.fourfold.app.command.ReportVerb;
import org.fourfold.app.command.RestoreVerb;
import org.fourfold.app.command.ScenariosVerb;
import org.fourfold.app.command.ScheduleVerb;
import org.fourfold.app.command.SelectVerb;
import org.fourfold.app.command.ShareVerb;
import org.fourfold.app.command.SolveVerb;
import org.fourfold.app.command.SpacesVerb;
import org.fourfold.app.command.StaffingVerb;
import org.fourfold.app.command.StaircaseVerb;
import org.fourfold.app.command.TornadoVerb;
import org.fourfold.app.command.TriageVerb;
import org.fourfold.app.command.UncertaintyVerb;
import org.fourfold.app.command.UsageWords;
import org.fourfold.app.command.VerifyVerb;
import org.fourfold.app.command.WaitingListVerb;
import org.fourfold.app.command.Workbench;
import org.fourfold.domain.finance.Repayment;
import org.fourfold.domain.plan.Engine;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The verbs of the command line. A new verb is one line here. */
public final class CommandLine {
  @Command(name = "fourfold", subcommands = picocli.CommandLine.HelpCommand.class)
  private static final class Root {}

  private final Workbench bench;

  public CommandLine(Workbench bench) {
    this.bench = bench;
  }

  private List<Object> verbs(Console console) {
    return List.of(
        new PlanVerb(bench, console),
        new SolveVerb(bench, console),
        new ScenariosVerb(bench, console),
        new StaircaseVerb(bench, console),
        new FrontierVerb(bench, console),
        new TornadoVerb(bench, console),
        new UncertaintyVerb(bench, console),
        new MonitorVerb(bench, console),
        new ReplanVerb(bench, console),
        new ImportVerb(bench, console),
        new ExportVerb(bench, console),
        new VerifyVerb(bench, console),
        new BackupVerb(bench, console),
        new RestoreVerb(bench, console),
        new PassphraseVerb(bench, console),
        new AuditVerb(bench, console),
        new ReportVerb(bench, console),
        new ScheduleVerb(bench, console),
        new SelectVerb(bench, console),
        new TriageVerb(bench, console),
        new ForecastVerb(bench, console),
        new QueueVerb(bench, console),
        new BedsVerb(bench, console),
        new StaffingVerb(bench, console),
        new WaitingListVerb(bench, console),
        new SpacesVerb(bench, console),
        new ShareVerb(bench, console),
        new ClaimsVerb(bench, console),
        new AirportVerb(bench, console),
        new BargainVerb(bench, console),
        new LotsizeVerb(bench, console),
        new CapitalVerb(bench, console),
        new LoanVerb(bench, console));
  }

  /**
   * Does what the arguments say.
   *
   * @return the exit code; never ends the process
   */
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    picocli.CommandLine line = new picocli.CommandLine(new Root());
    for (Object verb : verbs(new Console(out, err))) {
      line.addSubcommand(verb);
    }
    Locale locale = locale(arguments);
    line.setResourceBundle(Phrases.usage(locale));
    line.setUsageHelpAutoWidth(true);
    line.registerConverter(Focus.class, new Choice<>(Focus.class));
    line.registerConverter(Objective.class, new Choice<>(Objective.class));
    line.registerConverter(Repayment.class, new Choice<>(Repayment.class));
    line.registerConverter(Engine.class, new Choice<>(Engine.class));
    line.registerConverter(Paper.class, new Choice<>(Paper.class));
    line.registerConverter(ReportFormat.class, new Choice<>(ReportFormat.class));
    line.setOut(writer(out));
    line.setErr(writer(err));
    line.setParameterExceptionHandler((e, _) -> usage(e, new UsageWords(locale)));
    for (picocli.CommandLine verb : line.getSubcommands().values()) {
      standardHelp(verb.getCommandSpec());
    }
    line.getCommandSpec().mixinStandardHelpOptions(true).version("Fourfold " + bench.version());
    return line.execute(arguments.toArray(String[]::new));
  }

  private static void standardHelp(CommandSpec verb) {
    if (!verb.name().equals("help")) {
      verb.mixinStandardHelpOptions(true);
    }
  }

  private static int usage(ParameterException e, UsageWords words) {
    e.getCommandLine().getErr().println(words.of(e));
    return Exit.USAGE.code();
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }

  /** The language asked for, before anything else is understood. */
  private static Locale locale(List<String> arguments) {
    int at = arguments.indexOf("--locale");
    boolean chinese =
        arguments.contains("--locale=zh-CN")
            || at >= 0 && at + 1 < arguments.size() && arguments.get(at + 1).equals("zh-CN");
    return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }
}
