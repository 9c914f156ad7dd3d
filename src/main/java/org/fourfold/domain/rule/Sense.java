package org.fourfold.domain.rule;

import org.fourfold.domain.measure.Coded;

/** Direction of a limit. */
public enum Sense implements Coded {
  AT_MOST("<="),
  EQUAL("="),
  AT_LEAST(">=");

  private final String code;

  Sense(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
