package org.fourfold.app.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A value that an option does not take, for reasons that its type does not tell. */
public final class WrongValue extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final String option;
  private final String given;
  private final String allowed;

  /**
   * @param allowed the words to choose from, or the key of a sentence that begins with {@code
   *     allowed.}
   */
  WrongValue(CommandSpec verb, String option, String given, String allowed) {
    super(verb.commandLine(), option + ": " + given);
    this.option = option;
    this.given = given;
    this.allowed = allowed;
  }

  String option() {
    return option;
  }

  String given() {
    return given;
  }

  String allowed() {
    return allowed;
  }
}
