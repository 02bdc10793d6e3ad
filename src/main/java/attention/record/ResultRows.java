package attention.record;

import attention.assignment.Work;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The results of one student in the tables of a record. */
record ResultRows(Database database, String student) {
  /** Writes one; what stood there of the same work is gone. */
  void put(Result result) {
    String work = result.work();
    forget(work);
    database.run(
        "INSERT INTO result VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        student,
        work,
        result.status().map(Status::name).orElse(null),
        result.marks(),
        result.outOf(),
        result.seconds(),
        result.printed(),
        result.file(),
        result.source().orElse(null));
    for (int place = 0; place < result.checks().size(); place++) {
      Check check = result.checks().get(place);
      database.run(
          "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?)",
          student,
          work,
          place,
          check.id(),
          check.title(),
          check.passed() ? 1 : 0,
          check.message());
    }
    for (int place = 0; place < result.diagnosis().size(); place++) {
      Diagnosis named = result.diagnosis().get(place);
      database.run(
          "INSERT INTO diagnosis VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          student,
          work,
          place,
          named.id(),
          named.title(),
          named.explanation(),
          named.hint(),
          named.section(),
          named.method());
    }
  }

  /** All but that of a worksheet, which may have been handed in on paper, apart from the rest. */
  void forgetPrograms() {
    database.run("DELETE FROM result WHERE student = ? AND work <> ?", student, Work.WORKSHEET);
  }

  private void forget(String work) {
    database.run("DELETE FROM result WHERE student = ? AND work = ?", student, work);
  }

  /** The works that have a result which stands. */
  List<String> works() {
    return database.rows(
        row -> row.getString(1),
        "SELECT work FROM result WHERE student = ? EXCEPT SELECT work FROM finding WHERE student = ? AND id = ?",
        student,
        student,
        Result.NOT_GRADED);
  }

  /** The result of a work; without one, that nothing was handed in. */
  Result of(Work work) {
    return database
        .rows(
            row -> result(row, work.id()),
            "SELECT * FROM result WHERE student = ? AND work = ?",
            student,
            work.id())
        .stream()
        .findFirst()
        .orElseGet(() -> Result.missing(work));
  }

  private Result result(ResultSet row, String work) throws SQLException {
    return new Result(
        work,
        Optional.ofNullable(row.getString("status")).map(Status::valueOf),
        checks(work),
        diagnosis(work),
        row.getDouble("marks"),
        row.getDouble("out_of"),
        row.getDouble("seconds"),
        row.getString("printed"),
        row.getString("file"),
        Optional.ofNullable(row.getString("source")));
  }

  private List<Check> checks(String work) {
    return database.rows(
        row ->
            new Check(
                row.getString("id"),
                row.getString("title"),
                row.getBoolean("passed"),
                row.getString("message")),
        "SELECT * FROM finding WHERE student = ? AND work = ? ORDER BY place",
        student,
        work);
  }

  private List<Diagnosis> diagnosis(String work) {
    return database.rows(
        row ->
            new Diagnosis(
                row.getString("id"),
                row.getString("title"),
                row.getString("explanation"),
                row.getString("hint"),
                row.getString("section"),
                row.getString("method")),
        "SELECT * FROM diagnosis WHERE student = ? AND work = ? ORDER BY place",
        student,
        work);
  }
}
