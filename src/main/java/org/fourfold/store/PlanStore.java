package org.fourfold.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.store.StoreProblem.Kind;

/**
 * Results kept with a workspace.
 *
 * <p>Safe for use by several threads; they take turns.
 */
public final class PlanStore {
  /** Results of one scenario, focus and objective that are kept; older ones make room. */
  public static final int KEPT = 10;

  private static final String OF =
      " where \"scenario\" = ? and \"focus\" = ? and \"goal\" = ? order by \"id\" desc";

  private final Database database;
  private final Clock clock;
  private final OutcomeJson json = new OutcomeJson();

  PlanStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Keeps a result, on the disk when this returns.
   *
   * @param scenario code, {@code ""} for the base
   */
  public void save(String scenario, PlanOutcome outcome) {
    byte[] bytes = json.write(outcome);
    database.write(
        c -> {
          insert(c, scenario, outcome, bytes);
          makeRoom(c, scenario, outcome);
          return null;
        });
  }

  private void insert(Connection c, String scenario, PlanOutcome outcome, byte[] bytes)
      throws SQLException {
    String sql =
        "insert into \"plan\" (\"scenario\", \"focus\", \"goal\", \"at\", \"status\","
            + " \"objective\", \"input_hash\", \"outcome\") values (?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = c.prepareStatement(sql)) {
      of(statement, scenario, outcome.focus(), outcome.goal());
      statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
      statement.setString(5, outcome.status().code());
      statement.setObject(6, outcome.objective());
      statement.setString(7, outcome.inputHash());
      statement.setBytes(8, bytes);
      statement.executeUpdate();
    }
  }

  private static void of(PreparedStatement statement, String scenario, Focus focus, Objective goal)
      throws SQLException {
    statement.setString(1, scenario);
    statement.setString(2, focus.code());
    statement.setString(3, goal.code());
  }

  private static void makeRoom(Connection c, String scenario, PlanOutcome outcome)
      throws SQLException {
    String sql =
        "delete from \"plan\" where \"id\" in (select \"id\" from \"plan\"" + OF + " offset ?)";
    try (PreparedStatement statement = c.prepareStatement(sql)) {
      of(statement, scenario, outcome.focus(), outcome.goal());
      statement.setInt(4, KEPT);
      statement.executeUpdate();
    }
  }

  /** The newest result of a scenario, focus and objective. */
  public Optional<PlanOutcome> latest(String scenario, Focus focus, Objective goal) {
    String sql = "select \"outcome\" from \"plan\"" + OF + " limit 1";
    return database
        .read(
            c -> {
              try (PreparedStatement statement = c.prepareStatement(sql)) {
                of(statement, scenario, focus, goal);
                return bytes(statement);
              }
            })
        .map(this::outcome);
  }

  /** A result of the list. */
  public Optional<PlanOutcome> get(long id) {
    return database
        .read(
            c -> {
              String sql = "select \"outcome\" from \"plan\" where \"id\" = ?";
              try (PreparedStatement statement = c.prepareStatement(sql)) {
                statement.setLong(1, id);
                return bytes(statement);
              }
            })
        .map(this::outcome);
  }

  private static Optional<byte[]> bytes(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
    }
  }

  private PlanOutcome outcome(byte[] bytes) {
    try {
      return json.read(bytes);
    } catch (IOException e) {
      String detail = String.valueOf(e.getMessage());
      throw new StoreException(new StoreProblem(Kind.DAMAGED, database.file(), detail), e);
    }
  }

  /** Every kept result, newest first. */
  public List<PlanSummary> list() {
    String sql =
        "select \"id\", \"at\", \"scenario\", \"focus\", \"goal\", \"status\", \"objective\","
            + " \"input_hash\" from \"plan\" order by \"id\" desc";
    return database.read(
        c -> {
          List<PlanSummary> summaries = new ArrayList<>();
          try (PreparedStatement statement = c.prepareStatement(sql);
              ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              summaries.add(summary(rows));
            }
          }
          return summaries;
        });
  }

  private static PlanSummary summary(ResultSet rows) throws SQLException {
    return new PlanSummary(
        rows.getLong(1),
        rows.getObject(2, OffsetDateTime.class).toInstant(),
        rows.getString(3),
        coded(Focus.values(), rows.getString(4)),
        coded(Objective.values(), rows.getString(5)),
        coded(PlanStatus.values(), rows.getString(6)),
        rows.getObject(7, Double.class),
        rows.getString(8));
  }

  private static <E extends Coded> E coded(E[] constants, String code) {
    for (E constant : constants) {
      if (constant.code().equals(code)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(code);
  }

  /** Forgets a result. */
  public void delete(long id) {
    database.write(
        c -> {
          try (PreparedStatement statement =
              c.prepareStatement("delete from \"plan\" where \"id\" = ?")) {
            statement.setLong(1, id);
            return statement.executeUpdate();
          }
        });
  }
}
