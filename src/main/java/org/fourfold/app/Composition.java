package org.fourfold.app;

import java.util.Optional;
import org.fourfold.app.command.Workbench;
import org.fourfold.domain.plan.Engine;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LpSolver;

/** All wiring, read top to bottom: engines, optimiser, files, settings, command line. */
public final class Composition {
  private final Folders folders;
  private final Engines engines = new Engines();
  private final PlanOptimiser optimiser = new PlanOptimiser(engines);
  private final Cancellation interruption = new Cancellation();
  private final KeptSettings settings;
  private final Workspaces workspaces;

  public Composition(Folders folders) {
    this.folders = folders;
    settings = new KeptSettings(new SettingsFile(folders.settings()));
    workspaces = new Workspaces(settings, folders.workspaces());
  }

  public Folders folders() {
    return folders;
  }

  public PlanOptimiser optimiser() {
    return optimiser;
  }

  /** The engine that is taken where none is named. */
  public LpSolver solver() {
    return engines.apply(Engine.AUTO);
  }

  public KeptSettings settings() {
    return settings;
  }

  public Workspaces workspaces() {
    return workspaces;
  }

  /** Set where the user interrupts a verb. */
  public Cancellation interruption() {
    return interruption;
  }

  public CommandLine commandLine() {
    return new CommandLine(
        new Workbench(optimiser, engines, interruption, version(), folders.log()));
  }

  public ConsolePlan consolePlan() {
    return new ConsolePlan(optimiser, folders.reports(), version());
  }

  /** Of the program, as its manifest says; {@code "development"} where it runs from classes. */
  public static String version() {
    return Optional.ofNullable(Composition.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
