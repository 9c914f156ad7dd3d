package org.fourfold.app.command;

import java.nio.file.Path;
import java.util.function.Function;
import org.fourfold.domain.plan.Engine;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LpSolver;

/**
 * What verbs work with.
 *
 * @param solvers engine by its word; throws {@link EngineMissing} where it cannot be loaded
 * @param cancellation set from outside when the user interrupts
 * @param version of the program
 * @param log named when something goes wrong inside
 */
public record Workbench(
    PlanOptimiser optimiser,
    Function<Engine, LpSolver> solvers,
    Cancellation cancellation,
    String version,
    Path log) {}
