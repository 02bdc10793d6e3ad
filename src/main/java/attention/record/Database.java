package attention.record;

import attention.problem.Problem;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;

/**
 * A SQLite file that survives a kill at any moment: what a transaction wrote is on the disk when it
 * returns. One process at a time has it, which also lets it lie on a network's disk.
 */
final class Database implements AutoCloseable {
  private static final int BUSY_MILLIS = 1000;

  private final Path file;
  private final Connection connection;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Reads a value out of a row. */
  @FunctionalInterface
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Talks to SQLite. */
  @FunctionalInterface
  private interface Talk<T> {
    T with(Connection connection) throws SQLException;
  }

  /**
   * Opens a file, or begins one.
   *
   * @throws Problem if it cannot be written, is none of SQLite's, or another process has it
   */
  static Database open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    Connection connection;
    try {
      connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    } catch (SQLException unusable) {
      throw DatabaseProblem.of(file, unusable);
    }
    Database database = new Database(file, connection);
    try {
      // In this order: who has it alone needs no memory shared with others beside the log.
      database.run("PRAGMA locking_mode = EXCLUSIVE");
      database.run("PRAGMA journal_mode = WAL");
      database.run("PRAGMA synchronous = FULL");
      database.run("PRAGMA foreign_keys = ON");
      return database;
    } catch (Problem unusable) {
      database.close();
      throw unusable;
    }
  }

  /** Does all of it or nothing. */
  void transaction(Runnable work) {
    run("BEGIN IMMEDIATE");
    try {
      work.run();
      run("COMMIT");
    } catch (RuntimeException failed) {
      rollBack(failed);
      throw failed;
    }
  }

  private void rollBack(RuntimeException because) {
    try {
      run("ROLLBACK");
    } catch (Problem rolledBackAlready) {
      because.addSuppressed(rolledBackAlready);
    }
  }

  /** Runs a statement that answers nothing. */
  void run(String sql, Object... values) {
    ask(
        open -> {
          try (PreparedStatement statement = bound(open, sql, values)) {
            return statement.execute();
          }
        });
  }

  /** Runs statements that are divided by semicolons and take no values. */
  void script(String sql) {
    ask(
        open -> {
          try (Statement statement = open.createStatement()) {
            return statement.executeUpdate(sql);
          }
        });
  }

  /** All rows that a query answers. */
  <T> List<T> rows(Reading<T> reading, String sql, Object... values) {
    return ask(
        open -> {
          List<T> rows = new ArrayList<>();
          try (PreparedStatement statement = bound(open, sql, values);
              ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              rows.add(reading.of(row));
            }
          }
          return rows;
        });
  }

  /** The number that a query answers. */
  int number(String sql, Object... values) {
    return rows(row -> row.getInt(1), sql, values).get(0);
  }

  private <T> T ask(Talk<T> talk) {
    try {
      return talk.with(connection);
    } catch (SQLException failed) {
      throw DatabaseProblem.of(file, failed);
    }
  }

  private static PreparedStatement bound(Connection open, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = open.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** Leaves one file behind, which can be copied as it is. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw DatabaseProblem.of(file, failed);
    }
  }
}
