package org.fourfold.solver;

/** The states of a HiGHS model after a run, in the order of the constants in its C header. */
enum HighsStatus {
  NOT_SET,
  LOAD_ERROR,
  MODEL_ERROR,
  PRESOLVE_ERROR,
  SOLVE_ERROR,
  POSTSOLVE_ERROR,
  MODEL_EMPTY,
  OPTIMAL,
  INFEASIBLE,
  UNBOUNDED_OR_INFEASIBLE,
  UNBOUNDED,
  OBJECTIVE_BOUND,
  OBJECTIVE_TARGET,
  TIME_LIMIT,
  ITERATION_LIMIT,
  UNKNOWN,
  SOLUTION_LIMIT,
  INTERRUPT;

  static HighsStatus of(int code) {
    return code >= 0 && code < values().length ? values()[code] : UNKNOWN;
  }

  /** The state in plain words, for messages. */
  String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
