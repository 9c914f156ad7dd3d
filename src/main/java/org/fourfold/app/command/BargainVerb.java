package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.fourfold.costsharing.FairShares;
import org.fourfold.costsharing.Fraction;
import org.fourfold.costsharing.NashBargain;
import org.fourfold.costsharing.SharingRefused;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What parties of given power would agree on, such as a tariff between provider and payer. */
@Command(name = "bargain")
public final class BargainVerb extends Verb {
  @ArgGroup(multiplicity = "1")
  private Over over;

  @Option(names = "--disagreement", paramLabel = "a,b", converter = Amounts.Reader.class)
  private Amounts disagreement;

  @Option(names = "--weights", paramLabel = "a,b", converter = Amounts.Reader.class)
  private Amounts weights;

  @Option(names = "--between")
  private boolean between;

  @Option(names = "--volume", paramLabel = "N", converter = Amounts.One.class)
  private Fraction volume = Fraction.ONE;

  @Option(names = "--names", paramLabel = "A,B", split = ",")
  private List<String> names = List.of();

  private static final class Over {
    @Option(names = "--total", paramLabel = "T", converter = Amounts.One.class)
    private Fraction total;

    @Option(names = "--tariff", paramLabel = "LEAST,MOST", converter = Amounts.Reader.class)
    private Amounts tariff;

    @Option(names = "--agreements", paramLabel = "a,b;c,d;…")
    private String agreements;
  }

  public BargainVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    try {
      return agree(answer);
    } catch (SharingRefused e) {
      throw new BadInput(List.of(e.problem()));
    }
  }

  private Exit agree(Answer answer) throws IOException {
    List<List<Fraction>> listed = listed();
    int parties =
        over.tariff != null
            ? 2
            : !listed.isEmpty()
                ? listed.getFirst().size()
                : disagreement != null
                    ? disagreement.size()
                    : weights != null ? weights.size() : Math.max(2, names.size());
    List<Fraction> without =
        disagreement == null ? Collections.nCopies(parties, Fraction.ZERO) : disagreement.list();
    List<Fraction> power =
        weights == null ? Collections.nCopies(parties, Fraction.ONE) : weights.list();
    Amounts.same("--disagreement", without.size(), parties);
    Amounts.same("--weights", power.size(), parties);
    NashBargain bargain = new NashBargain(without, power);
    List<Fraction> agreed =
        listed.isEmpty() ? bargain.divide(total()) : bargain.choose(listed, between);
    ObjectNode node = Json.object();
    var shares = FairShares.named(Amounts.names(names, parties), agreed);
    node.set("shares", Json.value(shares));
    answer.say(ShareText.table(shares, answer.phrases()));
    if (over.tariff != null) {
      Fraction tariff = over.tariff.list().get(0).plus(agreed.get(0).over(volume));
      node.put("tariff", tariff.doubleValue()).put("tariffExact", tariff.toString());
      answer.say("  " + answer.phrases().of("bargain.tariff", tariff.doubleValue(), tariff + ""));
    }
    node.put("logarithmOfProduct", finite(bargain.logarithm(agreed)));
    if (listed.isEmpty()) {
      node.put("balanced", bargain.balanced(agreed));
    }
    answer.json(node);
    return Exit.DONE;
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  /** What there is to divide; for a tariff what the payer would give beyond what it must be. */
  private Fraction total() {
    if (over.total != null) {
      return over.total;
    }
    Amounts.same("--tariff", over.tariff.size(), 2);
    if (volume.signum() <= 0) {
      throw new BadInput(
          List.of(
              Problem.error(
                  "",
                  0,
                  "",
                  Fault.NUMBER_NOT_ALLOWED,
                  List.of("--volume", "greater than 0", volume.toString()))));
    }
    return over.tariff.list().get(1).minus(over.tariff.list().get(0)).times(volume);
  }

  private List<List<Fraction>> listed() {
    if (over.agreements == null) {
      return List.of();
    }
    List<List<Fraction>> agreements = new ArrayList<>();
    for (String one : over.agreements.split(";")) {
      agreements.add(Arrays.stream(one.split(",", -1)).map(this::listedAmount).toList());
      Amounts.same("--agreements", agreements.getLast().size(), agreements.getFirst().size());
    }
    return agreements;
  }

  private Fraction listedAmount(String text) {
    try {
      return Fraction.parse(text);
    } catch (NumberFormatException _) {
      throw new BadInput(List.of(Problem.error("", 0, "", Fault.NOT_AN_AMOUNT, List.of(text))));
    }
  }
}
