package attention.record;

import attention.assignment.Assignment;
import attention.problem.Problem;
import attention.roster.Student;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What was found of a class, in one SQLite file. What a method wrote is on the disk when it
 * returns, all of it or nothing. Many threads may write; one process at a time may open it.
 */
public final class ClassRecord implements Transcripts, AutoCloseable {
  /** The file's name, in the folder of the report. */
  public static final String FILE = "record.sqlite";

  private static final int SCHEMA = 1;

  private final Database database;
  private final StudentRows students;
  private final Terms terms;

  private ClassRecord(Database database, Terms terms) {
    this.database = database;
    this.students = new StudentRows(database);
    this.terms = terms;
  }

  /** Whether a folder holds a record. */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /**
   * Opens the record in a folder.
   *
   * @throws Problem if there is none, or it cannot be used
   */
  public static ClassRecord open(Path folder) {
    if (!isIn(folder)) {
      throw new Problem(
          "%s holds no record of a class (%s); name the folder that ./attention classroom grade wrote with --out."
              .formatted(folder, FILE));
    }
    return open(
        folder,
        () -> {
          throw new Problem(
              "%s is empty: grading was stopped before it began. Give the command classroom grade again."
                  .formatted(folder.resolve(FILE)));
        });
  }

  /**
   * Opens the record in a folder, or begins one.
   *
   * @param folder exists
   * @param fresh the terms of a new record
   * @throws Problem if it cannot be used, or a later version of the course wrote it
   */
  public static ClassRecord open(Path folder, Supplier<Terms> fresh) {
    Path file = folder.resolve(FILE);
    Database database = Database.open(file);
    try {
      int version = database.number("PRAGMA user_version");
      if (version > SCHEMA) {
        throw new Problem(
            "%s was written by a later version of the course; use that version.".formatted(file));
      }
      if (version == 0) {
        database.transaction(() -> begin(database, fresh.get()));
      }
      return new ClassRecord(database, new TermRows(database).read());
    } catch (RuntimeException unusable) {
      database.close();
      throw unusable;
    }
  }

  private static void begin(Database database, Terms terms) {
    try (InputStream schema =
        Objects.requireNonNull(ClassRecord.class.getResourceAsStream("schema.sql"))) {
      database.script(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    new TermRows(database).write(terms);
    database.run("PRAGMA user_version = " + SCHEMA);
  }

  /** Under what terms the class is graded. */
  public Terms terms() {
    return terms;
  }

  @Override
  public Assignment assignment() {
    return terms.assignment();
  }

  /** Everybody, in the order of their names. */
  public synchronized List<Student> students() {
    return students.inOrder();
  }

  /** Adds those who are not in it yet; nothing of the others changes but their place. */
  public synchronized void enlist(Collection<Student> more) {
    database.transaction(() -> students.add(List.copyOf(more)));
  }

  /**
   * Notes that a submission is about to be graded. If it is another than what was graded before,
   * those results are gone; else they stay, and only the others are missing. That of a worksheet
   * stays in any case, until another worksheet is marked.
   *
   * @param student who is in it
   * @return the works that have a result which stands
   */
  public synchronized Set<String> receive(Student student, Received received) {
    ResultRows results = new ResultRows(database, student.key());
    database.transaction(
        () -> {
          if (!students.fingerprint(student.key()).equals(received.fingerprint())) {
            results.forgetPrograms();
          }
          students.receive(student.key(), received);
        });
    return Set.copyOf(results.works());
  }

  /** Keeps a result, in place of an earlier one of the same work. */
  public synchronized void keep(Student student, Result result) {
    database.transaction(() -> new ResultRows(database, student.key()).put(result));
  }

  /**
   * Notes that grading has come to the end of what a student handed in.
   *
   * @param settled whether every result stands; if not, the next run grades the others again
   */
  public synchronized void finish(Student student, boolean settled) {
    students.finish(student.key(), settled ? StudentRows.SETTLED : StudentRows.TRIED);
  }

  /** Whether all of a submission is graded. */
  public synchronized boolean finished(Student student, String fingerprint) {
    return students.finished(student.key()) == StudentRows.SETTLED
        && students.fingerprint(student.key()).equals(fingerprint);
  }

  /** How many students grading has not come to, or not to the end of. */
  public synchronized int unfinished() {
    return database.number("SELECT count(*) FROM student WHERE finished = ?", StudentRows.NOT_YET);
  }

  /** Copies all that is known of the students of a share, who are in this record too. */
  public synchronized void take(ClassRecord share) {
    database.transaction(() -> share.forEach(transcript -> take(share, transcript)));
  }

  private void take(ClassRecord share, Transcript transcript) {
    String key = transcript.student().key();
    students.receive(
        key,
        new Received(
            transcript.origin(),
            transcript.at(),
            transcript.late(),
            transcript.remarks(),
            share.students.fingerprint(key)));
    ResultRows results = new ResultRows(database, key);
    results.forgetPrograms();
    transcript.results().stream()
        .filter(result -> result.status().isPresent())
        .forEach(results::put);
    students.finish(key, share.students.finished(key));
  }

  @Override
  public synchronized int size() {
    return database.number("SELECT count(*) FROM student");
  }

  @Override
  public synchronized void forEach(Consumer<Transcript> each) {
    students.inOrder().forEach(student -> each.accept(transcript(student)));
  }

  /** What was found of one student, who is in it. */
  public synchronized Transcript transcript(Student student) {
    return students.transcript(student.key(), terms.assignment().works());
  }

  /** Leaves one file, which can be copied as it is. */
  @Override
  public synchronized void close() {
    database.close();
  }
}
