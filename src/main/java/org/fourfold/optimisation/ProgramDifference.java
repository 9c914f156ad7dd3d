package org.fourfold.optimisation;

import java.util.Arrays;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpSession;

/** What turns one programme into another of the same shape. */
final class ProgramDifference {
  private ProgramDifference() {}

  /** Whether both have the same decisions, limits and places of coefficients. */
  static boolean sameShape(LinearProgram a, LinearProgram b) {
    return a.columnStart() == b.columnStart()
        || a.maximise() == b.maximise()
            && a.constant() == b.constant()
            && a.columnCount() == b.columnCount()
            && a.rowCount() == b.rowCount()
            && Arrays.equals(a.columnStart(), b.columnStart())
            && Arrays.equals(a.rowIndex(), b.rowIndex())
            && Arrays.equals(a.whole(), b.whole())
            && sameKeys(a, b);
  }

  private static boolean sameKeys(LinearProgram a, LinearProgram b) {
    for (int j = 0; j < a.columnCount(); j++) {
      if (!a.decision(j).equals(b.decision(j))) {
        return false;
      }
    }
    for (int i = 0; i < a.rowCount(); i++) {
      if (!a.row(i).equals(b.row(i))) {
        return false;
      }
    }
    return true;
  }

  /** Tells a session that holds {@code from} what differs in {@code to}. */
  static void tell(LpSession session, LinearProgram from, LinearProgram to) {
    for (int i = 0; i < to.rowCount(); i++) {
      if (differ(from.rowLower()[i], to.rowLower()[i])
          || differ(from.rowUpper()[i], to.rowUpper()[i])) {
        session.rowBounds(i, to.rowLower()[i], to.rowUpper()[i]);
      }
    }
    for (int j = 0; j < to.columnCount(); j++) {
      if (differ(from.lower()[j], to.lower()[j]) || differ(from.upper()[j], to.upper()[j])) {
        session.columnBounds(j, to.lower()[j], to.upper()[j]);
      }
      if (differ(from.cost()[j], to.cost()[j])) {
        session.cost(j, to.cost()[j]);
      }
    }
    if (from.coefficient() != to.coefficient()) {
      coefficients(session, from, to);
    }
  }

  private static void coefficients(LpSession session, LinearProgram from, LinearProgram to) {
    for (int j = 0; j < to.columnCount(); j++) {
      for (int e = to.columnStart()[j]; e < to.columnStart()[j + 1]; e++) {
        if (differ(from.coefficient()[e], to.coefficient()[e])) {
          session.coefficient(to.rowIndex()[e], j, to.coefficient()[e]);
        }
      }
    }
  }

  private static boolean differ(double a, double b) {
    return Double.compare(a, b) != 0;
  }
}
