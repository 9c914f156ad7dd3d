package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.fourfold.domain.forecast.ForecastMethod;
import org.fourfold.domain.forecast.ForecastOutcome;
import org.fourfold.domain.forecast.ForecastRequest;
import org.fourfold.domain.forecast.SeriesForecast;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.forecast.ForecastFile;
import org.fourfold.exchange.forecast.HistorySheet;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.exchange.format.Unreadable;
import org.fourfold.forecasting.Forecasting;
import org.fourfold.forecasting.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Forecasts histories. */
@Command(name = "forecast")
public final class ForecastVerb extends Verb {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "HISTORY.csv", descriptionKey = "fourfold.forecast.history")
  private Path file;

  @Option(names = "--horizon", paramLabel = "H", required = true)
  private int horizon;

  @Option(names = "--season", paramLabel = "S[,S…]", split = ",")
  private List<Integer> seasons = List.of();

  @Option(names = "--method", paramLabel = "METHOD", descriptionKey = "fourfold.forecast.method")
  private String method = "auto";

  @Option(names = "--backtest")
  private boolean backtest;

  @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "fourfold.forecast.out")
  private Path out;

  public ForecastVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    ForecastMethod chosen =
        Stream.of(ForecastMethod.values())
            .filter(m -> m.code().equals(method))
            .findFirst()
            .orElse(null);
    boolean season = seasons.stream().allMatch(s -> s >= 1 && s <= 1000);
    if (chosen == null || horizon < 1 || horizon > ForecastRequest.MOST_STEPS || !season) {
      String usage = answer.phrases().of("forecast.usage", ForecastRequest.MOST_STEPS);
      throw new ParameterException(spec.commandLine(), usage);
    }
    if (out != null) {
      SafeFile.require(out);
    }
    HistorySheet sheet = read();
    BadInput.refuse(sheet.problems());
    answer.complain(sheet.problems());
    ForecastRequest request = new ForecastRequest(horizon, seasons, chosen, backtest);
    ForecastOutcome outcome;
    try {
      Watch watch = new Watch(_ -> {}, () -> bench.cancellation().requested());
      outcome = Forecasting.run(sheet.histories(), request, watch);
    } catch (CancellationException _) {
      answer.complain(answer.phrases().of("forecast.stopped"));
      answer.json(Json.object().put("status", "cancelled"));
      return Exit.STOPPED_WITHOUT;
    }
    if (out != null) {
      SafeFile.write(out, stream -> ForecastFile.write(outcome, stream));
    }
    answer.json(json(outcome, answer, sheet.problems()));
    answer.say(new ForecastText(answer.phrases()).of(outcome, backtest));
    return Exit.DONE;
  }

  private HistorySheet read() throws IOException {
    if (!Files.isRegularFile(file)) {
      String path = file.toString();
      throw new BadInput(List.of(Problem.error("", 0, "", Fault.NOT_FOUND, List.of(path))));
    }
    String name = file.getFileName().toString();
    try {
      return HistorySheet.read(new CsvSheet(name, () -> Files.newInputStream(file), Limits.USUAL));
    } catch (Unreadable e) {
      throw new BadInput(List.of(e.problem()));
    }
  }

  private ObjectNode json(ForecastOutcome outcome, Answer answer, List<Problem> problems) {
    ObjectNode node = Json.object();
    ArrayNode series = node.putArray("series");
    for (SeriesForecast one : outcome.series()) {
      ObjectNode item = series.addObject();
      item.put("name", one.name()).put("method", one.method().code());
      item.set("mase", Json.value(one.chosen() == null ? null : one.chosen().mase()));
      item.set("smape", Json.value(one.chosen() == null ? null : one.chosen().smape()));
      item.set("simpleWinner", Json.value(one.simpleWinner()));
      item.set("repairs", Json.value(one.repairs()));
      if (backtest) {
        item.set("accuracy", Json.value(one.accuracy()));
      }
    }
    node.set("accuracy", Json.value(outcome.accuracy()));
    node.set("problems", answer.problems(problems));
    return node.put("simpleWins", outcome.simpleWins()).put("seconds", outcome.seconds());
  }
}
