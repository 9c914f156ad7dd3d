package org.fourfold.chart;

/** The four domains, each with its own colour everywhere. */
public enum Hue {
  RESOURCES,
  SERVICES,
  INFORMATION,
  FINANCE
}
