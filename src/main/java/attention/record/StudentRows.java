package attention.record;

import attention.assignment.Work;
import attention.roster.FileNames;
import attention.roster.Student;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The students in the tables of a record. */
record StudentRows(Database database) {
  static final int NOT_YET = 0;
  static final int SETTLED = 1;
  static final int TRIED = 2; // the course failed at something

  private static final Comparator<Student> BY_NAME =
      Comparator.comparing(Student::name, Collator.getInstance(Locale.ROOT)::compare)
          .thenComparing(Student::key);

  List<Student> inOrder() {
    return database.rows(StudentRows::student, "SELECT * FROM student ORDER BY place");
  }

  /** Adds those who are not there yet, and puts all in the order of their names. */
  void add(List<Student> students) {
    List<Student> there =
        database.rows(StudentRows::student, "SELECT * FROM student ORDER BY rowid");
    List<Student> added =
        students.stream()
            .filter(student -> there.stream().noneMatch(other -> other.key().equals(student.key())))
            .sorted(BY_NAME)
            .toList();
    FileNames pages = new FileNames();
    there.forEach(pages::of); // each has the page that it was given
    for (Student student : added) {
      database.run(
          "INSERT INTO student (key, name, line, page, place) VALUES (?, ?, ?, ?, -1)",
          student.key(),
          student.name(),
          student.line(),
          pages.of(student));
    }
    List<Student> all = new ArrayList<>(there);
    all.addAll(added);
    all.sort(BY_NAME);
    for (int place = 0; place < all.size(); place++) {
      database.run("UPDATE student SET place = ? WHERE key = ?", place, all.get(place).key());
    }
  }

  void receive(String key, Received received) {
    database.run(
        "UPDATE student SET origin = ?, at = ?, late = ?, fingerprint = ?, finished = ? WHERE key = ?",
        received.origin(),
        received.at().map(Instant::toString).orElse(null),
        received.late(),
        received.fingerprint(),
        NOT_YET,
        key);
    database.run("DELETE FROM remark WHERE student = ?", key);
    for (int place = 0; place < received.remarks().size(); place++) {
      database.run(
          "INSERT INTO remark VALUES (?, ?, ?)", key, place, received.remarks().get(place));
    }
  }

  String fingerprint(String key) {
    return database
        .rows(row -> row.getString(1), "SELECT fingerprint FROM student WHERE key = ?", key)
        .get(0);
  }

  void finish(String key, int how) {
    database.run("UPDATE student SET finished = ? WHERE key = ?", how, key);
  }

  int finished(String key) {
    return database.number("SELECT finished FROM student WHERE key = ?", key);
  }

  Transcript transcript(String key, List<Work> works) {
    ResultRows results = new ResultRows(database, key);
    return database
        .rows(
            row ->
                new Transcript(
                    student(row),
                    row.getString("page"),
                    row.getString("origin"),
                    Optional.ofNullable(row.getString("at")).map(Instant::parse),
                    row.getString("late"),
                    remarks(key),
                    works.stream().map(results::of).toList()),
            "SELECT * FROM student WHERE key = ?",
            key)
        .get(0);
  }

  private List<String> remarks(String key) {
    return database.rows(
        row -> row.getString(1), "SELECT text FROM remark WHERE student = ? ORDER BY place", key);
  }

  private static Student student(ResultSet row) throws SQLException {
    return new Student(row.getString("name"), row.getString("key"), row.getInt("line"));
  }
}
