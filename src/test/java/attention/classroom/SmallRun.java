package attention.classroom;

import attention.assignment.Assignment;
import attention.assignment.Credit;
import attention.assignment.Work;
import attention.exam.Examiner;
import attention.handin.Envelope;
import attention.handin.HandIn;
import attention.handin.Handed;
import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.record.ClassRecord;
import attention.record.Result;
import attention.record.Shard;
import attention.record.Terms;
import attention.record.Transcript;
import attention.roster.Student;
import attention.verdict.Check;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A class of two lessons whose examiner believes what a file says of itself. */
final class SmallRun {
  static final Assignment ASKED =
      new Assignment(
          "Week 3",
          List.of(new Work("03-scores", 3), new Work("04-softmax", 10)),
          Optional.empty(),
          Credit.CHECKS,
          false,
          Optional.empty());

  static final Terms TERMS = new Terms(ASKED, 7, "0.1.0", "none", Shard.WHOLE, "");

  /** What was examined, in order. */
  final List<String> examined = Collections.synchronizedList(new ArrayList<>());

  private final Path folder;
  private final Terms terms;
  private final Tally tally = new Tally(System::nanoTime);

  SmallRun(Path folder) {
    this(folder, TERMS);
  }

  SmallRun(Path folder, Terms terms) {
    this.folder = folder;
    this.terms = terms;
  }

  /** A submission of softmax that says how it is to be judged. */
  static Envelope of(String name, String softmax) {
    return of(name, Map.of("04-softmax", new Handed.Text("MySoftmax.java", softmax)));
  }

  static Envelope of(String name, Map<String, Handed> works) {
    Student student = new Student(name, name, 1);
    return new Envelope() {
      @Override
      public Student student() {
        return student;
      }

      @Override
      public String origin() {
        return name + ".zip";
      }

      @Override
      public HandIn open() {
        return new HandIn(student, origin(), Optional.empty(), works, List.of());
      }
    };
  }

  Map<String, Result> softmaxAfter(Envelope... envelopes) {
    Map<String, Result> results = new LinkedHashMap<>();
    transcriptsAfter(1, List.of(envelopes))
        .forEach(each -> results.put(each.student().name(), each.results().get(1)));
    return results;
  }

  List<Transcript> transcriptsAfter(int jobs, List<Envelope> envelopes) {
    try (ClassRecord record = ClassRecord.open(folder, () -> terms)) {
      record.enlist(envelopes.stream().map(Envelope::student).toList());
      new ClassRun(
              record, Believer::new, (work, credit, sheet) -> Result.missing(work), jobs, tally)
          .grade(envelopes);
      List<Transcript> all = new ArrayList<>();
      record.forEach(all::add);
      return all;
    }
  }

  Tally tally() {
    return tally;
  }

  private final class Believer implements Examiner {
    @Override
    public Verdict examine(Lesson lesson, String fileName, String source) {
      examined.add(source);
      return switch (source) {
        case "right" -> verdict(lesson, Status.PASSED, Check.passed("a", "A"));
        case "half" ->
            verdict(
                lesson,
                Status.FAILED,
                Check.passed("a", "A"),
                Check.failed("b", "B", "no"),
                Check.failed("c", "C", "no"));
        case "no problem of the student" -> throw new IllegalStateException("the course is wrong");
        case "no memory" -> throw new OutOfMemoryError("too much");
        case "no disk" -> throw new Problem("no child can be started");
        default -> Verdict.stopped(lesson, Status.TIMEOUT, Check.failed("t", "T", "slow"), 5);
      };
    }

    private static Verdict verdict(Lesson lesson, Status status, Check... checks) {
      return new Verdict(lesson, status, List.of(checks), List.of(), 1, "");
    }

    @Override
    public void close() {
      examined.add("closed");
    }
  }
}
