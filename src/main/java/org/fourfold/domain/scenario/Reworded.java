package org.fourfold.domain.scenario;

/** An assumption with one of its parts changed. */
record Reworded(Assumption of) {
  Assumption value(String value) {
    return with(of.where(), value);
  }

  Assumption where(String where) {
    return with(where, of.value());
  }

  private Assumption with(String where, String value) {
    return new Assumption(
        of.scenario(),
        of.order(),
        of.file(),
        where,
        of.field(),
        of.operation(),
        value,
        of.low(),
        of.high(),
        of.reason(),
        of.source(),
        of.owner(),
        of.date());
  }
}
