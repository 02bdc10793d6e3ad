package attention.classroom;

import attention.assignment.Assignment;
import attention.assignment.Credit;
import attention.assignment.Work;
import attention.exam.Examiner;
import attention.handin.Envelope;
import attention.handin.Handed;
import attention.lesson.Lesson;
import attention.record.ClassRecord;
import attention.record.Result;
import attention.record.Shard;
import attention.record.Terms;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A program that grades a class of its own invention, and may be killed while it does. */
final class KillableRun {
  static final int STUDENTS = 40;
  static final int JOBS = 2;
  static final Assignment ASKED =
      new Assignment(
          "Week 3",
          List.of(
              new Work("02-projection", 3), new Work("03-scores", 4), new Work("04-softmax", 5)),
          Optional.empty(),
          Credit.CHECKS,
          false,
          Optional.empty());

  private KillableRun() {}

  /** Grades into the folder that is named, and logs beside it what was examined. */
  public static void main(String[] arguments) {
    grade(Path.of(arguments[0]));
  }

  static void grade(Path folder) {
    Path log = folder.resolveSibling(folder.getFileName() + ".log");
    Terms terms = new Terms(ASKED, 7, "0.1.0", "none", Shard.WHOLE, "");
    List<Envelope> envelopes =
        IntStream.range(0, STUDENTS).mapToObj(KillableRun::submission).toList();
    try (ClassRecord record = ClassRecord.open(folder, () -> terms)) {
      record.enlist(envelopes.stream().map(Envelope::student).toList());
      System.out.println("Grading.");
      new ClassRun(
              record,
              () -> new Slow(log),
              (work, credit, sheet) -> Result.missing(work),
              JOBS,
              new Tally(System::nanoTime))
          .grade(envelopes);
    }
  }

  private static Envelope submission(int number) {
    return SmallRun.of(
        "Student " + number,
        Map.of(
            "02-projection", new Handed.Text("MyProjection.java", "projection of " + number),
            "03-scores", new Handed.Text("MyScores.java", "scores of " + number),
            "04-softmax", new Handed.Text("MySoftmax.java", "softmax of " + number)));
  }

  /** Takes a few milliseconds for a verdict that hangs on nothing but the source. */
  private record Slow(Path log) implements Examiner {
    @Override
    public Verdict examine(Lesson lesson, String fileName, String source) {
      try {
        Files.writeString(log, source + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Thread.sleep(Math.floorMod(source.hashCode(), 8));
      } catch (IOException | InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
      boolean right = source.hashCode() % 2 == 0;
      Check second = right ? Check.passed("b", "B") : Check.failed("b", "B", source + " is wrong");
      return new Verdict(
          lesson,
          right ? Status.PASSED : Status.FAILED,
          List.of(Check.passed("a", "A"), second),
          right ? List.of() : List.of(new Diagnosis("d", "D", "E", "H", "S")),
          0.5,
          source.repeat(50));
    }

    @Override
    public void close() {}
  }
}
