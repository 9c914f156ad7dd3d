package org.fourfold.house;

import java.util.Map;
import java.util.Set;

/** Which room may import which: the table of the house, default deny. */
final class Rooms {
  static final String ROOT = "org.fourfold";

  /** Packages of the domain, and what each may import of the domain. */
  static final Map<String, Set<String>> DOMAIN =
      Map.ofEntries(
          Map.entry("measure", Set.of()),
          Map.entry("workload", Set.of("measure")),
          Map.entry("selection", Set.of("measure")),
          Map.entry("schedule", Set.of("measure")),
          Map.entry("triage", Set.of("measure")),
          Map.entry("resource", Set.of("measure")),
          Map.entry("service", Set.of("measure")),
          Map.entry("information", Set.of("measure")),
          Map.entry("finance", Set.of("measure")),
          Map.entry("rule", Set.of("measure")),
          Map.entry("sharing", Set.of("measure")),
          Map.entry("forecast", Set.of("measure")),
          Map.entry(
              "plan", Set.of("measure", "resource", "service", "information", "finance", "rule")),
          Map.entry("outcome", Set.of("measure", "plan")),
          Map.entry(
              "reading",
              Set.of(
                  "measure", "resource", "service", "information", "finance", "plan", "outcome")),
          Map.entry("monitoring", Set.of("measure", "outcome")),
          Map.entry(
              "scenario",
              Set.of(
                  "measure",
                  "resource",
                  "service",
                  "information",
                  "finance",
                  "rule",
                  "plan",
                  "outcome")));

  private static final Set<String> ALL_BUT_APP =
      Set.of(
          "domain",
          "solver",
          "learning",
          "optimisation",
          "costsharing",
          "selection",
          "finance",
          "scheduling",
          "workload",
          "whatif",
          "monitoring",
          "forecasting",
          "triage",
          "store",
          "chart",
          "exchange",
          "report",
          "ui");

  static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("domain", Set.of()),
          Map.entry("solver", Set.of()),
          Map.entry("learning", Set.of()),
          Map.entry("optimisation", Set.of("domain", "solver")),
          Map.entry("costsharing", Set.of("domain", "solver")),
          Map.entry("selection", Set.of("domain", "solver")),
          Map.entry("finance", Set.of("domain", "solver")),
          Map.entry("scheduling", Set.of("domain", "solver")),
          Map.entry("workload", Set.of("domain")),
          Map.entry("whatif", Set.of("domain", "solver", "optimisation")),
          Map.entry("monitoring", Set.of("domain", "solver", "optimisation", "forecasting")),
          Map.entry("forecasting", Set.of("domain", "learning")),
          Map.entry("triage", Set.of("domain", "learning")),
          Map.entry("store", Set.of("domain")),
          Map.entry("chart", Set.of("domain")),
          Map.entry("exchange", Set.of("domain", "solver")),
          Map.entry("report", Set.of("domain", "chart")),
          Map.entry("ui", ALL_BUT_APP),
          Map.entry("app", ALL_BUT_APP));

  private Rooms() {}

  /** The room of a package: its first step below the root; {@code ""} outside the project. */
  static String room(String packageName) {
    return packageName.startsWith(ROOT + ".") ? step(packageName, ROOT) : "";
  }

  /** The first step of a package below another. */
  static String step(String packageName, String below) {
    String rest = packageName.substring(below.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
