package org.fourfold.solver;

import java.util.Optional;

/**
 * An engine's answer before it is checked.
 *
 * @param point values and duals
 * @param bound the engine's bound on the objective of a whole-unit programme, NaN where unknown
 * @param ranging ranges, where asked for
 * @param engine name and version
 * @param method what it did
 * @param seconds wall-clock seconds it took
 */
record Claim(
    EnginePoint point,
    double bound,
    Optional<Solution.Ranging> ranging,
    String engine,
    String method,
    double seconds) {}
