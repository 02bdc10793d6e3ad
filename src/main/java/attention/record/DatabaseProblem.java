package attention.record;

import attention.problem.Problem;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what a teacher can do where SQLite gives up. */
final class DatabaseProblem {
  private static final int PRIMARY = 0xff; // the last byte of a code; the others say it closer

  private DatabaseProblem() {}

  static Problem of(Path file, SQLException thrown) {
    return new Problem(file + " " + sentence(code(thrown), thrown), thrown);
  }

  private static SQLiteErrorCode code(SQLException thrown) {
    return thrown instanceof SQLiteException sqlite
        ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY)
        : SQLiteErrorCode.UNKNOWN_ERROR;
  }

  private static String sentence(SQLiteErrorCode code, SQLException thrown) {
    return switch (code) {
      case SQLITE_FULL ->
          "cannot grow: the disk is full. What it holds already is safe; free some space and give the same command again.";
      case SQLITE_IOERR ->
          "cannot be read or written (%s). Is the disk full, or gone? What it holds already is safe; mend that and give the same command again."
              .formatted(thrown.getMessage());
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "is in use by another command; wait until that one ends, or stop it.";
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
          "cannot be opened for writing: you have no permission, or the disk is read-only.";
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          "is no record of a class, or is damaged (%s); name another folder with --out, or restore the file from a copy."
              .formatted(thrown.getMessage());
      default -> "cannot be used as the record of a class: %s".formatted(thrown.getMessage());
    };
  }
}
