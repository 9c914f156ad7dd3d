package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.workload.BedInput;
import org.fourfold.domain.workload.BedOutcome;
import org.fourfold.domain.workload.CensusInput;
import org.fourfold.domain.workload.CensusOutcome;
import org.fourfold.scheduling.queue.BedFormulas;
import org.fourfold.workload.CensusCalculation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Chance of delay for a bed, several wards apart and as one that shares its beds; or beds taken day
 * by day.
 */
@Command(name = "beds")
public final class BedsVerb extends Verb {
  /** Beds shown to either side of those asked about. */
  private static final int AROUND = 5;

  @Option(names = "--arrivals", paramLabel = "PER_DAY[,…]", split = ",")
  private List<Double> arrivals;

  @Option(names = "--los", paramLabel = "DAYS[,…]", required = true, split = ",")
  private List<Double> los;

  @Option(names = "--beds", paramLabel = "N[,…]", split = ",")
  private List<Integer> beds;

  @Option(names = "--admissions", paramLabel = "A[,…]", split = ",")
  private List<Double> admissions;

  @Spec private CommandSpec spec;

  public BedsVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    if (admissions != null) {
      return daily(answer);
    }
    if (arrivals == null
        || beds == null
        || los.size() != arrivals.size()
        || beds.size() != arrivals.size()) {
      throw new ParameterException(spec.commandLine(), answer.phrases().of("beds.lists"));
    }
    List<BedInput> wards = new ArrayList<>();
    for (int i = 0; i < beds.size(); i++) {
      wards.add(new BedInput(arrivals.get(i), los.get(i), beds.get(i)));
    }
    BadInput.refuse(wards.stream().flatMap(w -> w.problems().stream()).toList());
    BedOutcome pooled = BedFormulas.pooled(wards);
    ObjectNode node = Json.of(pooled);
    List<BedOutcome> apart = wards.stream().map(BedFormulas::of).toList();
    node.set("wards", Json.value(apart));
    int least = Math.max(0, pooled.beds() - AROUND);
    double load = wards.stream().mapToDouble(w -> w.arrivals() * w.los()).sum();
    List<BedOutcome> curve = BedFormulas.curve(load, least, pooled.beds() + AROUND);
    node.set("curve", Json.value(curve));
    answer.json(node);
    if (apart.size() > 1) {
      apart.forEach(w -> answer.say(Figures.text(Json.of(w), answer.phrases())));
      answer.say(answer.phrases().of("beds.pooled"));
    }
    answer.say(Figures.text(Json.of(pooled), answer.phrases()));
    return Exit.DONE;
  }

  /** Beds taken day by day. */
  private Exit daily(Answer answer) throws IOException {
    double stay = los.getFirst();
    if (arrivals != null
        || los.size() > 1
        || stay != Math.rint(stay)
        || beds != null && beds.size() > 1) {
      throw new ParameterException(spec.commandLine(), answer.phrases().of("beds.daily"));
    }
    CensusInput input =
        new CensusInput(admissions, (int) stay, beds == null ? null : beds.getFirst());
    BadInput.refuse(input.problems());
    CensusOutcome outcome = CensusCalculation.of(input);
    ObjectNode node = Json.of(outcome);
    answer.json(node);
    answer.say(Figures.text(node, answer.phrases()));
    return Exit.DONE;
  }
}
