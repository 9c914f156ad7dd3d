package org.fourfold.optimisation;

import java.util.List;
import org.fourfold.domain.outcome.LimitKind;

/** A limit that the plan does not have, with those it has. */
public final class UnknownLimit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final LimitKind kind;
  private final String code;
  private final String period;
  private final transient List<String> known;

  UnknownLimit(AmountChange change, List<String> known) {
    super("no limit " + change.kind().code() + ":" + change.code() + " " + change.period());
    this.kind = change.kind();
    this.code = change.code();
    this.period = change.period();
    this.known = List.copyOf(known);
  }

  public LimitKind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public String period() {
    return period;
  }

  /**
   * The periods that a limit of this kind and code has; where there is none, the codes of its kind.
   */
  public List<String> known() {
    return known;
  }
}
