package attention.record;

import attention.assignment.Work;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import java.util.List;
import java.util.Optional;

/**
 * What was found of one work of one student.
 *
 * @param work a lesson's id, or {@code worksheet}
 * @param status how grading ended; none if nothing was handed in
 * @param checks in their order; of a worksheet, its steps
 * @param diagnosis the mistakes that were named
 * @param marks earned
 * @param outOf what the work is worth
 * @param seconds from the request to the verdict
 * @param printed what the code printed, shortened
 * @param file its path inside the submission; empty if nothing was handed in
 * @param source the text that was graded; none where there was none to grade
 */
public record Result(
    String work,
    Optional<Status> status,
    List<Check> checks,
    List<Diagnosis> diagnosis,
    double marks,
    double outOf,
    double seconds,
    String printed,
    String file,
    Optional<String> source) {
  static final String NOT_GRADED = "not-graded";

  /** Copies the lists. */
  public Result {
    checks = List.copyOf(checks);
    diagnosis = List.copyOf(diagnosis);
  }

  /** That nothing was handed in. */
  public static Result missing(Work work) {
    return new Result(
        work.id(),
        Optional.empty(),
        List.of(),
        List.of(),
        0,
        work.marks(),
        0,
        "",
        "",
        Optional.empty());
  }

  /**
   * That the course failed, not the student.
   *
   * @param fault for the teacher
   */
  public static Result notGraded(Work work, String file, Throwable fault) {
    Check reason =
        Check.failed(
            NOT_GRADED,
            "The course could grade it",
            "This could not be graded, which is not your doing; your teacher is told. What failed: "
                + fault);
    return new Result(
        work.id(),
        Optional.of(Status.CRASHED),
        List.of(reason),
        List.of(),
        0,
        work.marks(),
        0,
        "",
        file,
        Optional.empty());
  }

  /** Whether it stands; if not, the course failed, and the work is to be graded again. */
  public boolean settled() {
    return checks.stream().noneMatch(check -> check.id().equals(NOT_GRADED));
  }

  /** Whether every check passed. */
  public boolean passed() {
    return status.filter(Status.PASSED::equals).isPresent();
  }

  /** The failure to speak of. */
  public Optional<Check> firstFailure() {
    return Check.firstFailure(checks);
  }
}
