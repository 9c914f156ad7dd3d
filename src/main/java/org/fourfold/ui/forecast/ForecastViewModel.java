package org.fourfold.ui.forecast;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.fourfold.domain.forecast.ForecastMethod;
import org.fourfold.domain.forecast.ForecastOutcome;
import org.fourfold.domain.forecast.ForecastRequest;
import org.fourfold.domain.forecast.History;
import org.fourfold.domain.forecast.HistoryRepair;
import org.fourfold.domain.forecast.SeriesForecast;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.service.Service;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.forecast.ForecastFile;
import org.fourfold.exchange.forecast.HistorySheet;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.exchange.format.Unreadable;
import org.fourfold.forecasting.Forecasting;
import org.fourfold.forecasting.Watch;
import org.fourfold.report.Listing;
import org.fourfold.ui.mvvm.Running;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** What the Forecast screen knows: histories, forecasts, and which of them is looked at. */
public final class ForecastViewModel {
  private static final String SCENARIO = "FORECAST";
  private static final int TOLD = 6;

  private final Session session;
  private final Texts texts;
  private final ObjectProperty<ForecastOutcome> outcome = new SimpleObjectProperty<>();
  private final ObjectProperty<SeriesForecast> series = new SimpleObjectProperty<>();
  private final StringProperty message = new SimpleStringProperty("");
  private final StringProperty finding = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private List<History> histories = List.of();
  private String source = "";
  private int horizon = 12;
  private ForecastMethod method = ForecastMethod.AUTO;
  private Running running;

  public ForecastViewModel(Session session) {
    this.session = session;
    texts = new Texts(ForecastViewModel.class, session.locale());
    message.set(texts.of("empty"));
  }

  /** Takes histories as text, as spreadsheets copy it; what there is stays where it is wrong. */
  void paste(String text) {
    byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    read(texts.of("pasted"), () -> new ByteArrayInputStream(bytes));
  }

  void open(Path file) {
    read(file.getFileName().toString(), () -> Files.newInputStream(file));
  }

  /** Invented months of three clinics. */
  void example() {
    read(
        "history.csv",
        () -> getClass().getResourceAsStream("/org/fourfold/assets/example/forecast/history.csv"));
  }

  private void read(String name, CsvSheet.Opening opening) {
    session
        .tasks()
        .quiet()
        .<HistorySheet>start(
            name,
            _ -> sheet(new CsvSheet(name, opening, Limits.USUAL)),
            sheet -> take(name, sheet),
            e -> message.set(texts.of("failed", String.valueOf(e.getMessage()))));
  }

  private static HistorySheet sheet(CsvSheet source) throws IOException {
    try {
      return HistorySheet.read(source);
    } catch (Unreadable e) {
      return new HistorySheet(List.of(), List.of(e.problem()));
    }
  }

  private void take(String name, HistorySheet sheet) {
    message.set(
        sheet.problems().stream()
            .limit(TOLD)
            .map((Problem p) -> p.message(session.locale()))
            .collect(Collectors.joining("\n")));
    if (!sheet.histories().isEmpty()) {
      histories = sheet.histories();
      source = name;
      run();
    }
  }

  /** Forecasts anew; a run under way is stopped first. */
  void run() {
    if (histories.isEmpty()) {
      message.set(texts.of("empty"));
      return;
    }
    cancel();
    busy.set(true);
    ForecastRequest request = new ForecastRequest(horizon, List.of(), method, true);
    List<History> asked = histories;
    Running[] own = new Running[1];
    own[0] =
        session
            .tasks()
            .<ForecastOutcome>start(
                texts.of("task", asked.size()),
                told ->
                    Forecasting.run(
                        asked,
                        request,
                        new Watch(
                            done -> told.tell(texts.of("task.phase"), done), told::cancelled)),
                this::show,
                this::failed);
    running = own[0];
  }

  private void failed(Exception e) {
    busy.set(false);
    boolean stopped = e instanceof CancellationException;
    message.set(stopped ? texts.of("stopped") : texts.of("failed", String.valueOf(e.getMessage())));
  }

  void cancel() {
    if (busy.get() && running != null) {
      running.cancel();
    }
  }

  private void show(ForecastOutcome found) {
    busy.set(false);
    String looked = series.get() == null ? "" : series.get().name();
    outcome.set(found);
    series.set(
        found.series().stream()
            .filter(s -> s.name().equals(looked))
            .findFirst()
            .orElse(found.series().getFirst()));
    int repairs = found.series().stream().mapToInt(s -> s.repairs().size()).sum();
    finding.set(
        texts.of(
            "finding",
            found.series().size(),
            new NumberText(session.locale()).fixed(found.seconds(), 1),
            found.simpleWins(),
            repairs));
  }

  void horizon(int steps) {
    horizon = steps;
  }

  void method(ForecastMethod wanted) {
    method = wanted;
  }

  List<Service> services() {
    return session.department().get().services();
  }

  /** The service that a series is called after, else the first; {@code null} where none is. */
  Service serviceOf(SeriesForecast one) {
    return calledAfter(one).orElse(services().isEmpty() ? null : services().getFirst());
  }

  private Optional<Service> calledAfter(SeriesForecast one) {
    return services().stream()
        .filter(s -> one != null && (s.service().equals(one.name()) || s.name().equals(one.name())))
        .findFirst();
  }

  /**
   * Makes a scenario in which the demand for a service is as forecast, and looks at it.
   *
   * @param probability that demand does not exceed it: 0.5, 0.8 or 0.9
   */
  void adopt(Service service, double probability) {
    SeriesForecast one = series.get();
    if (one == null || service == null) {
      return;
    }
    String code = new ScenarioTree(session.workspace().get()).freeCode(SCENARIO);
    String level = level(probability);
    List<Assumption> made = demand(one, service, probability, code, 0);
    if (made.isEmpty()) {
      message.set(
          texts.of(
              "outside",
              one.steps().getFirst().date(),
              one.steps().getLast().date(),
              session.department().get().periods().getFirst().start()));
      return;
    }
    String name = texts.of("scenario", service.name(), level);
    session.branch(
        texts.of("adopted", name), new Scenario(code, name, session.scenario().get()), made);
    message.set(texts.of("adopted.told", made.size(), service.name(), name));
  }

  /** The same for every series that is called after a service, in one scenario. */
  void adoptAll(double probability) {
    ForecastOutcome found = outcome.get();
    if (found == null) {
      return;
    }
    String code = new ScenarioTree(session.workspace().get()).freeCode(SCENARIO);
    String level = level(probability);
    List<Assumption> made = new ArrayList<>();
    Set<String> named = new LinkedHashSet<>();
    for (SeriesForecast one : found.series()) {
      calledAfter(one)
          .filter(s -> named.add(s.service()))
          .ifPresent(s -> made.addAll(demand(one, s, probability, code, made.size())));
    }
    if (made.isEmpty()) {
      message.set(texts.of("adopt.none"));
      return;
    }
    String name = texts.of("scenario.all", named.size(), level);
    session.branch(
        texts.of("adopted", name), new Scenario(code, name, session.scenario().get()), made);
    message.set(texts.of("adopted.all", made.size(), named.size(), found.series().size(), name));
  }

  private static String level(double probability) {
    return "P" + Math.round(100 * probability);
  }

  private List<Assumption> demand(
      SeriesForecast one, Service service, double probability, String scenario, int before) {
    String method = texts.of("method." + one.method().code());
    return DemandForecast.of(
        session.department().get().periods(),
        one,
        service.service(),
        probability,
        scenario,
        before,
        texts.of("reason", level(probability), one.name(), method),
        source);
  }

  /** What was seen otherwise than it was given, in every series. */
  Listing repairs() {
    List<List<String>> rows = new ArrayList<>();
    NumberText numbers = new NumberText(session.locale());
    for (SeriesForecast one : outcome.get().series()) {
      for (HistoryRepair repair : one.repairs()) {
        String given = Double.isNaN(repair.given()) ? "" : numbers.amount(repair.given());
        rows.add(
            List.of(
                repair.series(),
                repair.date().toString(),
                texts.of("repair." + repair.kind().code()),
                given,
                numbers.amount(repair.used())));
      }
    }
    return new Listing(
        texts.of("repairs.title"),
        List.of(texts.of("repairs.lead")),
        List.of(
            new Listing.Heading(texts.of("series"), 30),
            new Listing.Heading(texts.of("repair.date"), 15),
            new Listing.Heading(texts.of("repair.kind"), 25),
            new Listing.Heading(texts.of("repair.given"), 15),
            new Listing.Heading(texts.of("repair.used"), 15)),
        rows);
  }

  /** Writes every forecast as the command line does. */
  void save(Path file) {
    ForecastOutcome found = outcome.get();
    session
        .tasks()
        .<Path>start(
            texts.of("task.save"),
            _ -> {
              SafeFile.write(file, out -> ForecastFile.write(found, out));
              return file;
            },
            saved -> message.set(texts.of("saved", found.series().size(), saved)),
            e -> message.set(texts.of("failed", file + ": " + e.getMessage())));
  }

  ObjectProperty<ForecastOutcome> outcome() {
    return outcome;
  }

  ObjectProperty<SeriesForecast> series() {
    return series;
  }

  StringProperty message() {
    return message;
  }

  StringProperty finding() {
    return finding;
  }

  BooleanProperty busy() {
    return busy;
  }

  Session session() {
    return session;
  }

  Texts texts() {
    return texts;
  }
}
