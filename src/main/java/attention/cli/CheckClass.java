package attention.cli;

import attention.assignment.Assignment;
import attention.assignment.AssignmentFile;
import attention.assignment.Points;
import attention.assignment.Work;
import attention.classroom.Everybody;
import attention.classroom.ReportFolder;
import attention.classroom.SameClass;
import attention.classroom.SheetMarker;
import attention.classroom.SheetRun;
import attention.handin.Envelope;
import attention.handin.HandIns;
import attention.problem.Problem;
import attention.record.ClassRecord;
import attention.record.Result;
import attention.record.Shard;
import attention.record.Terms;
import attention.report.Ink;
import attention.roster.Student;
import attention.verdict.Check;
import attention.verdict.Status;
import attention.view.Visible;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * The worksheets of a class, marked into its gradebook.
 *
 * @param assignmentFile what was asked for
 * @param out the folder of the report, new or of the same class
 * @param marker marks one sheet
 * @param to where the lines go
 */
record CheckClass(Path assignmentFile, Path out, SheetMarker marker, PrintWriter to) {
  /** Returns the exit status: 2 if a sheet cannot be read, else 1 if something is wrong, else 0. */
  int of(Path sheets) {
    Assignment assignment = AssignmentFile.read(assignmentFile);
    Work worksheet = worksheet(assignment);
    ReportFolder report = new ReportFolder(out);
    report.check(sheets);
    List<Envelope> envelopes = HandIns.in(sheets, assignment);
    List<Student> students = envelopes.stream().map(Envelope::student).toList();
    report.prepare(envelopes.size());
    try (ClassRecord record = ClassRecord.open(out, () -> fresh(assignment, students))) {
      requireSame(record, assignment);
      record.enlist(students);
      int status = marked(new SheetRun(record, worksheet, marker), envelopes);
      Outputs.write(record, out);
      to.println("All results are in " + out);
      to.flush();
      return status;
    }
  }

  private int marked(SheetRun run, List<Envelope> envelopes) {
    Ink ink = TerminalInk.ink();
    int widest = envelopes.stream().mapToInt(each -> Visible.width(name(each))).max().orElse(0);
    int status = 0;
    for (Envelope envelope : envelopes) {
      Optional<Result> result = run.mark(envelope);
      String sign = result.map(found -> sign(found, ink)).orElse("–");
      String name = name(envelope) + " ".repeat(widest - Visible.width(name(envelope)));
      to.printf("  %s %s  %s%n", sign, name, result.map(CheckClass::line).orElse("no worksheet"));
      to.flush();
      status = Math.max(status, result.map(CheckClass::status).orElse(0));
    }
    return status;
  }

  /** Whether anything is; what is not filled in is not. */
  private static boolean isWrong(Result result) {
    return result.firstFailure().filter(Check::tried).isPresent();
  }

  private static String sign(Result result, Ink ink) {
    return result.passed() || isWrong(result) ? ink.mark(result.passed()) : "–";
  }

  private static String name(Envelope envelope) {
    return Visible.of(envelope.student().name());
  }

  private static String line(Result result) {
    String marks = "%s of %s".formatted(Points.text(result.marks()), Points.text(result.outOf()));
    return result
        .firstFailure()
        .map(CheckClass::first)
        .map(why -> "%s  %s".formatted(marks, why))
        .orElse(marks);
  }

  private static String first(Check check) {
    return check.tried()
        ? Visible.of(check.message().lines().findFirst().orElse(check.title()))
        : "Not filled in: %s.".formatted(check.title());
  }

  private static int status(Result result) {
    if (result.status().filter(Status.COMPILE_ERROR::equals).isPresent()) {
      return 2;
    }
    return isWrong(result) ? 1 : 0;
  }

  private Work worksheet(Assignment assignment) {
    return assignment.works().stream()
        .filter(work -> work.lesson().isEmpty())
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    "%s asks for no worksheet; add a line \"%s: 5\" with its marks under \"lessons:\"."
                        .formatted(assignmentFile, Work.WORKSHEET)));
  }

  private static Terms fresh(Assignment assignment, List<Student> students) {
    return new Terms(
        assignment,
        new SecureRandom().nextLong(),
        Main.VERSION,
        "none",
        Shard.WHOLE,
        Everybody.of(students));
  }

  private void requireSame(ClassRecord record, Assignment assignment) {
    Terms before = record.terms();
    if (!before.shard().equals(Shard.WHOLE)) {
      throw new Problem(
          "%s is share %s of a class; merge the shares with ./attention classroom merge, and mark the worksheets into that."
              .formatted(out, before.shard()));
    }
    Terms now =
        new Terms(
            assignment,
            before.seed(),
            before.course(),
            before.isolation(),
            before.shard(),
            before.everybody());
    new SameClass(out, record).require(now, false, record.students());
  }
}
