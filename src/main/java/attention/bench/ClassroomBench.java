package attention.bench;

import attention.assignment.AssignmentFile;
import attention.classroom.ClassRun;
import attention.handin.Envelope;
import attention.handin.HandIns;
import attention.lesson.Lesson;
import attention.record.ClassRecord;
import attention.record.Result;
import attention.record.Shard;
import attention.record.Terms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** How fast a class is graded, and how much memory that takes. */
public final class ClassroomBench {
  /** As many as the target is set for. */
  public static final int STUDENTS = 100;

  private static final double TARGET_SECONDS = 180;
  private static final List<Lesson> LESSONS = Lesson.exercises().subList(0, 6);

  private ClassroomBench() {}

  /**
   * Grades a class with the command that a teacher gives.
   *
   * @param home the course's top-level folder
   */
  public static List<Row> rows(Path home) {
    DrawnClass drawn = new DrawnClass(home, LESSONS);
    return OwnFolder.during(
        folder -> {
          Path submissions = folder.resolve("submissions");
          drawn.handIn(submissions, STUDENTS);
          Path asked = folder.resolve("assignment.yaml");
          Files.writeString(asked, AssignmentFile.text(drawn.assignment()));
          Times times =
              new Launched(home)
                  .times(
                      1,
                      "classroom",
                      "grade",
                      submissions.toString(),
                      "--assignment",
                      asked.toString(),
                      "--out",
                      folder.resolve("report").toString());
          return List.of(
              new Row(
                  "%d submissions × %d lessons".formatted(STUDENTS, LESSONS.size()),
                  times,
                  TARGET_SECONDS,
                  OptionalDouble.empty()));
        });
  }

  /**
   * The most that the grader itself keeps in memory at once while it grades a class. Nothing is
   * run: what a child takes is the child's.
   *
   * @return bytes that are still in use after the memory was cleared
   */
  public static long memory(Path home, int students) {
    DrawnClass drawn = new DrawnClass(home, LESSONS);
    Terms terms = new Terms(drawn.assignment(), 1, "bench", "none", Shard.WHOLE, "");
    return OwnFolder.during(
        folder -> {
          Path submissions = folder.resolve("submissions");
          drawn.handIn(submissions, students);
          Path report = Files.createDirectory(folder.resolve("report"));
          try (ClassRecord record = ClassRecord.open(report, () -> terms)) {
            List<Envelope> envelopes = HandIns.in(submissions, drawn.assignment());
            record.enlist(envelopes.stream().map(Envelope::student).toList());
            MostMemory memory = new MostMemory();
            new ClassRun(
                    record,
                    Approving::new,
                    (work, credit, sheet) -> Result.missing(work),
                    2,
                    memory)
                .grade(envelopes);
            return memory.most();
          }
        });
  }
}
