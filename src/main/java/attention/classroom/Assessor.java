package attention.classroom;

import attention.assignment.Credit;
import attention.assignment.Work;
import attention.exam.Examiner;
import attention.handin.Handed;
import attention.process.Children;
import attention.record.Result;
import attention.verdict.Check;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the result of each work of one student; starts an examiner where there is code. */
final class Assessor implements AutoCloseable {
  private final Credit credit;
  private final Supplier<Examiner> examiners;
  private final SheetMarker sheets;
  private Examiner examiner;

  Assessor(Credit credit, Supplier<Examiner> examiners, SheetMarker sheets) {
    this.credit = credit;
    this.examiners = examiners;
    this.sheets = sheets;
  }

  /** The result of what was handed in for a work. */
  Result result(Work work, Handed handed) {
    return handed instanceof Handed.Text text
        ? result(work, text)
        : unusable(work, (Handed.Unusable) handed);
  }

  private Result result(Work work, Handed.Text text) {
    if (work.lesson().isEmpty()) {
      return sheets.mark(work, credit, text);
    }
    if (examiner == null) {
      examiner = examiners.get();
    }
    Verdict verdict = examiner.examine(work.lesson().orElseThrow(), name(text), text.text());
    if (verdict.status() == Status.CRASHED) {
      awaitOwnEnd();
    }
    boolean tried = verdict.status() == Status.PASSED || verdict.status() == Status.FAILED;
    return new Result(
        work.id(),
        Optional.of(verdict.status()),
        verdict.checks(),
        verdict.diagnosis(),
        tried ? Marks.of(work, credit, verdict.checks()) : 0,
        work.marks(),
        verdict.seconds(),
        verdict.printed(),
        text.file(),
        Optional.of(text.text()));
  }

  /** Ctrl-C ends children too: that one was lost to it is nobody's result. */
  private static void awaitOwnEnd() {
    try {
      Children.awaitOwnEnd();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** The result of what cannot be graded. */
  static Result unusable(Work work, Handed.Unusable unusable) {
    return new Result(
        work.id(),
        Optional.of(Status.COMPILE_ERROR),
        List.of(Check.failed("file", "There is a file to grade", unusable.reason())),
        List.of(),
        0,
        work.marks(),
        0,
        "",
        unusable.file(),
        Optional.empty());
  }

  /** Ends what the student's code started. */
  @Override
  public void close() {
    if (examiner != null) {
      examiner.close();
    }
  }

  /** What Java calls the file in a stack trace, however deep it lay in a zip. */
  private static String name(Handed.Text text) {
    return text.file().substring(text.file().lastIndexOf('/') + 1);
  }
}
