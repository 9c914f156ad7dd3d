package org.fourfold.ui.triage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a class of notes says: {@code OP_MED_NEW/2} a service and an urgency.
 *
 * @param service code or name of the service, or any other word
 * @param urgency from 1, the most urgent; 1 where the class says none
 */
record TriageClass(String service, int urgency) {
  private static final Pattern WITH_URGENCY = Pattern.compile("(.+?)\\s*/\\s*(\\d{1,3})");

  static TriageClass of(String label) {
    Matcher both = WITH_URGENCY.matcher(label.strip());
    return both.matches()
        ? new TriageClass(both.group(1), Math.max(1, Integer.parseInt(both.group(2))))
        : new TriageClass(label.strip(), 1);
  }
}
