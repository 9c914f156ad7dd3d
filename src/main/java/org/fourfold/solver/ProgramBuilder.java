package org.fourfold.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects columns, rows and coefficients and builds a {@link LinearProgram}. Asking twice for the
 * same decision or row gives the same index; coefficients given twice for one place add up.
 */
public final class ProgramBuilder {
  private final Map<Decision, Integer> columnOf = new LinkedHashMap<>();
  private final Map<Row, Integer> rowOf = new LinkedHashMap<>();
  private double[] lower = new double[64];
  private double[] upper = new double[64];
  private double[] cost = new double[64];
  private boolean[] whole = new boolean[64];
  private double[] rowLower = new double[64];
  private double[] rowUpper = new double[64];
  private int[] entryRow = new int[256];
  private int[] entryColumn = new int[256];
  private double[] entryValue = new double[256];
  private int entries;
  private boolean maximise;
  private double constant;

  public void maximise(boolean wanted) {
    maximise = wanted;
  }

  public void addConstant(double amount) {
    constant += amount;
  }

  /** The column of a decision, made with the bounds 0 and infinity where it is new. */
  public int column(Decision decision) {
    Integer known = columnOf.get(decision);
    return known != null ? known : column(decision, 0, Double.POSITIVE_INFINITY, false);
  }

  /** The column of a decision with these bounds, new or not. */
  public int column(Decision decision, double from, double to, boolean inWholeUnits) {
    int j = columnOf.computeIfAbsent(decision, _ -> columnOf.size());
    if (j >= lower.length) {
      lower = Arrays.copyOf(lower, 2 * j);
      upper = Arrays.copyOf(upper, 2 * j);
      cost = Arrays.copyOf(cost, 2 * j);
      whole = Arrays.copyOf(whole, 2 * j);
    }
    lower[j] = from;
    upper[j] = to;
    whole[j] = inWholeUnits;
    return j;
  }

  public boolean has(Decision decision) {
    return columnOf.containsKey(decision);
  }

  public boolean has(Row row) {
    return rowOf.containsKey(row);
  }

  /** Adds to the cost of a column. */
  public void addCost(int column, double amount) {
    cost[column] += amount;
  }

  /** The row of a key with these limits, new or not. */
  public int row(Row row, double from, double to) {
    int i = rowOf.computeIfAbsent(row, _ -> rowOf.size());
    if (i >= rowLower.length) {
      rowLower = Arrays.copyOf(rowLower, 2 * i);
      rowUpper = Arrays.copyOf(rowUpper, 2 * i);
    }
    rowLower[i] = from;
    rowUpper[i] = to;
    return i;
  }

  /** Adds {@code value} to the coefficient at a row and column. */
  public void add(int row, int column, double value) {
    if (entries == entryValue.length) {
      entryRow = Arrays.copyOf(entryRow, 2 * entries);
      entryColumn = Arrays.copyOf(entryColumn, 2 * entries);
      entryValue = Arrays.copyOf(entryValue, 2 * entries);
    }
    entryRow[entries] = row;
    entryColumn[entries] = column;
    entryValue[entries++] = value;
  }

  /** Builds the programme by two counting sorts: linear in the number of entries. */
  public LinearProgram build() {
    int n = columnOf.size();
    int m = rowOf.size();
    int[] byRow = sorted(entryRow, m, null);
    int[] byColumn = sorted(entryColumn, n, byRow);
    int[] start = new int[n + 1];
    int[] index = new int[entries];
    double[] value = new double[entries];
    int at = 0;
    int next = 0;
    for (int j = 0; j < n; j++) {
      start[j] = at;
      while (next < entries && entryColumn[byColumn[next]] == j) {
        int e = byColumn[next++];
        if (at > start[j] && index[at - 1] == entryRow[e]) {
          value[at - 1] += entryValue[e];
        } else {
          index[at] = entryRow[e];
          value[at++] = entryValue[e];
        }
      }
      at = dropZeros(index, value, start[j], at);
    }
    start[n] = at;
    return new LinearProgram(
        maximise,
        constant,
        List.copyOf(new ArrayList<>(columnOf.keySet())),
        List.copyOf(new ArrayList<>(rowOf.keySet())),
        // Not Map.copyOf: its probing is slow where the hashes of many records lie close together.
        Collections.unmodifiableMap(new HashMap<>(columnOf)),
        Collections.unmodifiableMap(new HashMap<>(rowOf)),
        Arrays.copyOf(cost, n),
        Arrays.copyOf(lower, n),
        Arrays.copyOf(upper, n),
        Arrays.copyOf(whole, n),
        Arrays.copyOf(rowLower, m),
        Arrays.copyOf(rowUpper, m),
        start,
        Arrays.copyOf(index, at),
        Arrays.copyOf(value, at));
  }

  private static int dropZeros(int[] index, double[] value, int from, int to) {
    int kept = from;
    for (int e = from; e < to; e++) {
      if (value[e] != 0) {
        index[kept] = index[e];
        value[kept++] = value[e];
      }
    }
    return kept;
  }

  /** Entries in the order of {@code key}, stable over {@code before} (null: order of entry). */
  private int[] sorted(int[] key, int keys, int[] before) {
    int[] place = new int[keys + 1];
    for (int e = 0; e < entries; e++) {
      place[key[e] + 1]++;
    }
    for (int k = 0; k < keys; k++) {
      place[k + 1] += place[k];
    }
    int[] order = new int[entries];
    for (int p = 0; p < entries; p++) {
      int e = before == null ? p : before[p];
      order[place[key[e]]++] = e;
    }
    return order;
  }
}
