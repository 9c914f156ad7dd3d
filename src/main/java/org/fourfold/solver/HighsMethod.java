package org.fourfold.solver;

import java.util.List;

/** Ways in which HiGHS solves a programme, each tried in turn where the one before gave nothing. */
enum HighsMethod {
  SIMPLEX("simplex", "simplex", Simplex.DUAL, true, Search.FULL),
  INTERIOR_POINT("interior point with crossover", "ipm", Simplex.DUAL, true, Search.FULL),
  PLAIN_SIMPLEX("simplex", "simplex", Simplex.DUAL, false, Search.FULL),
  WARM_SIMPLEX("simplex from a known basis", "simplex", Simplex.CHOOSE, true, Search.FULL),
  BRANCH_AND_CUT("branch and cut", "choose", Simplex.DUAL, true, Search.FULL),
  PLAIN_BRANCH_AND_CUT("branch and cut", "choose", Simplex.DUAL, false, Search.FULL),
  BRANCH_FROM_A_PLAN(
      "branch and cut from a known plan", "choose", Simplex.DUAL, true, Search.PROOF);

  /**
   * Which of the two simplex methods: from a basis whose plan keeps all limits it is the primal.
   */
  private enum Simplex {
    CHOOSE,
    DUAL
  }

  /**
   * How a search goes about it. With a good plan at hand the heuristics find nothing for the time
   * they take and restarts prove little: so it is tried without, up to so many nodes.
   */
  private enum Search {
    FULL,
    PROOF
  }

  /**
   * Measured with crossover (decision record 15): from here on the interior point method is the
   * quicker one in every department tried, below it depends. Left to choose, HiGHS takes the
   * simplex.
   */
  private static final int LARGE = 18_000;

  /**
   * The interior point method ends in tens of iterations, or not at all: on one conflict of the
   * sample it went round 260,000 times. Then the simplex method answers.
   */
  private static final int CIRCLES = 1_000;

  private static final int FEW_NODES = 200;
  private static final double USUAL_EFFORT = 0.05;

  private final String words;
  private final String solver;
  private final Simplex simplex;
  private final boolean presolve;
  private final Search search;

  HighsMethod(String words, String solver, Simplex simplex, boolean presolve, Search search) {
    this.words = words;
    this.solver = solver;
    this.simplex = simplex;
    this.presolve = presolve;
    this.search = search;
  }

  String words() {
    return words;
  }

  /** What goes on while it runs, as progress says it. */
  String phase() {
    return switch (solver) {
      case "ipm" -> "interior point";
      case "simplex" -> "simplex";
      default -> "branch and bound";
    };
  }

  /** Whether no step of a solve is long: small and without whole units. */
  static boolean speaksAllTheTime(LinearProgram program) {
    return !program.hasWholeUnits() && program.nonZeros() <= LARGE;
  }

  void configure(HighsModel model) {
    model.set("solver", solver);
    model.set("simplex_strategy", simplex.ordinal());
    model.set("presolve", presolve ? "choose" : "off");
    model.set("run_crossover", "on");
    model.set("ipm_iteration_limit", CIRCLES);
  }

  /** What only a search over whole units heeds. */
  void configureSearch(HighsModel model) {
    boolean full = search == Search.FULL;
    model.set("mip_heuristic_effort", full ? USUAL_EFFORT : 0.0);
    model.set("mip_heuristic_run_root_reduced_cost", full);
    model.set("mip_heuristic_run_rins", full);
    model.set("mip_heuristic_run_rens", full);
    model.set("mip_allow_restart", full);
    model.set("mip_max_nodes", full ? Integer.MAX_VALUE : FEW_NODES);
  }

  /**
   * The methods to try.
   *
   * @param warm whether the engine holds a basis to begin from
   * @param planned whether it is given a plan to begin from
   */
  static List<HighsMethod> inOrder(LinearProgram program, boolean warm, boolean planned) {
    if (program.hasWholeUnits()) {
      return planned
          ? List.of(BRANCH_FROM_A_PLAN, BRANCH_AND_CUT, PLAIN_BRANCH_AND_CUT)
          : List.of(BRANCH_AND_CUT, PLAIN_BRANCH_AND_CUT);
    }
    List<HighsMethod> cold =
        program.nonZeros() > LARGE
            ? List.of(INTERIOR_POINT, SIMPLEX, PLAIN_SIMPLEX)
            : List.of(SIMPLEX, PLAIN_SIMPLEX);
    if (!warm) {
      return cold;
    }
    return program.nonZeros() > LARGE
        ? List.of(WARM_SIMPLEX, INTERIOR_POINT, SIMPLEX, PLAIN_SIMPLEX)
        : List.of(WARM_SIMPLEX, SIMPLEX, PLAIN_SIMPLEX);
  }
}
