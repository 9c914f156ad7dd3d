package org.fourfold.ui.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.costsharing.ClaimsRule;
import org.fourfold.costsharing.ClaimsRules;
import org.fourfold.costsharing.CooperativeGame;
import org.fourfold.costsharing.FairShares;
import org.fourfold.costsharing.Fraction;
import org.fourfold.costsharing.GameReading;
import org.fourfold.costsharing.MonteCarloShapley;
import org.fourfold.costsharing.NashBargain;
import org.fourfold.costsharing.SharingRefused;
import org.fourfold.costsharing.SharingRule;
import org.fourfold.costsharing.SharingRules;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.sharing.ClaimRow;
import org.fourfold.domain.sharing.CoalitionRow;
import org.fourfold.domain.sharing.GameKind;
import org.fourfold.domain.sharing.PartyRow;
import org.fourfold.domain.sharing.SharingBoard;
import org.fourfold.domain.sharing.SharingOutcome;
import org.fourfold.solver.Cancellation;
import org.fourfold.ui.control.GridViewModel;
import org.fourfold.ui.control.HistoryTables;
import org.fourfold.ui.mvvm.Background.Progress;
import org.fourfold.ui.mvvm.History;
import org.fourfold.ui.mvvm.Running;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** Games, claims and bargains, and what every rule makes of them. */
public final class SharingViewModel {
  private final Session session;
  private final Texts texts;
  private final ShareSentences sentences;
  private final History<SharingBoard> history;
  private final HistoryTables<SharingBoard> tables;
  private final GridViewModel<CoalitionRow> game;
  private final GridViewModel<ClaimRow> claims;
  private final GridViewModel<PartyRow> parties;
  private final ObservableList<RuleLine> lines = FXCollections.observableArrayList();
  private final ObservableList<RuleLine> awards = FXCollections.observableArrayList();
  private final ObservableList<RuleLine> agreed = FXCollections.observableArrayList();
  private final ObjectProperty<RuleLine> line = new SimpleObjectProperty<>(this, "line");
  private final ReadOnlyStringWrapper finding = new ReadOnlyStringWrapper(this, "finding", "");
  private final ReadOnlyStringWrapper why = new ReadOnlyStringWrapper(this, "why", "");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
  private final ReadOnlyStringWrapper claimsNote = new ReadOnlyStringWrapper(this, "claims", "");
  private final ReadOnlyStringWrapper bargainNote = new ReadOnlyStringWrapper(this, "bargain", "");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private Running running;
  private boolean again;

  public SharingViewModel(Session session) {
    this.session = session;
    texts = new Texts(SharingViewModel.class, session.locale());
    history = session.drafts().of("sharing", texts.of("title"), SharingFiles::example);
    sentences = new ShareSentences(texts);
    tables = new HistoryTables<>(history, () -> SharingBoard.TABLES, session.locale());
    game = new GridViewModel<>(SharingBoard.GAME, tables);
    claims = new GridViewModel<>(SharingBoard.CLAIMS, tables);
    parties = new GridViewModel<>(SharingBoard.PARTIES, tables);
    line.addListener(_ -> look());
    history.present().addListener(_ -> share());
    share();
  }

  /** Shares by every rule; a run under way is stopped, and followed by one of what is now. */
  public void share() {
    SharingBoard asked = history.present().get();
    awards(asked);
    bargain(asked);
    if (busy.get()) {
      again = true;
      running.cancel();
      return;
    }
    GameReading reading = new GameReading("");
    for (int r = 0; r < asked.game().size(); r++) {
      reading.add(r + 1, asked.game().get(r).coalition(), asked.game().get(r).value());
    }
    if (!reading.problems().isEmpty()) {
      Problem first = reading.problems().getFirst();
      show(List.of(), texts.of("wrong.row", first.row(), first.sentence(session.locale())));
      return;
    }
    busy.set(true);
    running =
        session
            .tasks()
            .<List<RuleLine>>start(
                texts.of("task.share"),
                told -> answers(reading, asked.kind(), told),
                found -> end(() -> show(found, "")),
                e -> end(() -> show(List.of(), trouble(e))));
  }

  private String trouble(Exception e) {
    return e instanceof SharingRefused refused
        ? sentences.refusal(refused)
        : texts.of("failed", String.valueOf(e.getMessage()));
  }

  private void end(Runnable tell) {
    busy.set(false);
    tell.run();
    if (again) {
      again = false;
      share();
    }
  }

  private List<RuleLine> answers(GameReading reading, GameKind kind, Progress told) {
    Cancellation cancellation = new Cancellation();
    told.onCancel(cancellation::request);
    if (reading.players().size() > CooperativeGame.MOST_PLAYERS) {
      SharingOutcome sampled =
          FairShares.sampled(
              reading.listed(kind),
              new MonteCarloShapley(MonteCarloShapley.USUAL_BATCHES, 1),
              cancellation);
      return List.of(line(sampled));
    }
    CooperativeGame full = reading.game(kind);
    List<RuleLine> answers = new ArrayList<>();
    List<SharingRule> rules =
        SharingRules.ALL.stream().filter(r -> !(r instanceof MonteCarloShapley)).toList();
    for (SharingRule rule : rules) {
      told.tell(sentences.rule(rule.code()), answers.size() / (double) rules.size());
      try {
        answers.add(line(FairShares.of(full, rule, cancellation)));
      } catch (SharingRefused e) {
        if (cancellation.requested()) {
          throw e;
        }
        String reason = sentences.refusal(e);
        answers.add(new RuleLine(rule.code(), List.of(), Optional.empty(), reason));
      }
    }
    return answers;
  }

  private RuleLine line(SharingOutcome outcome) {
    boolean asked = outcome.inCore() != null;
    String note = asked ? sentences.leaves(outcome) : "";
    return new RuleLine(outcome.method(), outcome.shares(), Optional.of(outcome), note);
  }

  private void show(List<RuleLine> found, String trouble) {
    String before = line.get() == null ? "" : line.get().rule();
    message.set(trouble);
    lines.setAll(found);
    List<SharingOutcome> outcomes = found.stream().flatMap(l -> l.outcome().stream()).toList();
    finding.set(sentences.finding(outcomes));
    line.set(
        found.stream()
            .filter(l -> l.outcome().isPresent())
            .filter(l -> l.rule().equals(before))
            .findFirst()
            .orElse(found.isEmpty() ? null : found.getFirst()));
  }

  private void look() {
    RuleLine now = line.get();
    why.set(now == null ? "" : now.outcome().map(sentences::why).orElse(now.note()));
  }

  private static Fraction amount(String text) {
    return Fraction.parse(text.strip());
  }

  private void awards(SharingBoard asked) {
    awards.clear();
    claimsNote.set("");
    if (asked.claims().isEmpty()) {
      return;
    }
    try {
      Fraction estate = amount(asked.estate());
      List<Fraction> amounts = asked.claims().stream().map(c -> amount(c.claim())).toList();
      List<String> names = asked.claims().stream().map(ClaimRow::claimant).toList();
      ClaimsRules.check(estate, amounts);
      for (ClaimsRule rule : ClaimsRules.ALL) {
        String own = "claims." + rule.code();
        String code = texts.has("rule." + own) ? own : rule.code();
        awards.add(
            new RuleLine(
                code,
                FairShares.named(names, rule.divide(estate, amounts)),
                Optional.empty(),
                texts.of("rule.about." + code)));
      }
    } catch (NumberFormatException _) {
      claimsNote.set(texts.of("wrong.claims"));
    } catch (SharingRefused e) {
      claimsNote.set(sentences.refusal(e));
    }
  }

  private void bargain(SharingBoard asked) {
    agreed.clear();
    bargainNote.set("");
    if (asked.parties().size() < 2) {
      return;
    }
    try {
      List<Fraction> without = asked.parties().stream().map(p -> amount(p.without())).toList();
      List<Fraction> power = asked.parties().stream().map(p -> amount(p.power())).toList();
      List<String> names = asked.parties().stream().map(PartyRow::party).toList();
      NashBargain bargain = new NashBargain(without, power);
      agreed.add(
          new RuleLine(
              "nash",
              FairShares.named(names, bargain.divide(amount(asked.total()))),
              Optional.empty(),
              texts.of("rule.about.nash")));
    } catch (NumberFormatException _) {
      bargainNote.set(texts.of("wrong.bargain"));
    } catch (SharingRefused e) {
      bargainNote.set(sentences.refusal(e));
    }
  }

  void replace(String action, SharingBoard board) {
    history.apply(action, board);
  }

  /** What the game counts: one step of undo. */
  void count(GameKind kind) {
    SharingBoard now = history.present().get();
    if (now.kind() != kind) {
      replace(texts.of("action.kind"), now.with(kind));
    }
  }

  void estate(String text) {
    SharingBoard now = history.present().get();
    if (!now.estate().equals(text)) {
      replace(texts.of("action.estate"), now.withEstate(text));
    }
  }

  void total(String text) {
    SharingBoard now = history.present().get();
    if (!now.total().equals(text)) {
      replace(texts.of("action.total"), now.withTotal(text));
    }
  }

  /** Stops what runs. */
  public void cancel() {
    if (busy.get()) {
      running.cancel();
    }
  }

  public History<SharingBoard> history() {
    return history;
  }

  Session session() {
    return session;
  }

  /** Every rule on the game. */
  ObservableList<RuleLine> lines() {
    return lines;
  }

  /** Every rule on the claims. */
  ObservableList<RuleLine> awards() {
    return awards;
  }

  /** The bargain, none where there is no agreement. */
  ObservableList<RuleLine> agreed() {
    return agreed;
  }

  /** The rule whose shares are explained, null for none. */
  ObjectProperty<RuleLine> line() {
    return line;
  }

  public ReadOnlyStringProperty finding() {
    return finding.getReadOnlyProperty();
  }

  /** Why each share of the rule looked at is what it is. */
  public ReadOnlyStringProperty why() {
    return why.getReadOnlyProperty();
  }

  /** Why nothing is shared, {@code ""} where something is. */
  public ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty claimsNote() {
    return claimsNote.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty bargainNote() {
    return bargainNote.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  ShareSentences sentences() {
    return sentences;
  }

  public GridViewModel<CoalitionRow> game() {
    return game;
  }

  public GridViewModel<ClaimRow> claims() {
    return claims;
  }

  public GridViewModel<PartyRow> parties() {
    return parties;
  }

  public Texts texts() {
    return texts;
  }
}
