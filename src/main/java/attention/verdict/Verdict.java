package attention.verdict;

import attention.lesson.Lesson;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of grading one file.
 *
 * @param lesson whose exercise was graded
 * @param status how it ended
 * @param checks in the order of the exercise
 * @param diagnosis the mistakes named; none where the evidence is ambiguous
 * @param seconds from the request to the verdict
 * @param printed what the learner's code printed meanwhile, shortened if it was much
 */
@JsonPropertyOrder({"lesson", "status", "checks", "diagnosis", "seconds"})
public record Verdict(
    @JsonIgnore Lesson lesson,
    Status status,
    List<Check> checks,
    List<Diagnosis> diagnosis,
    double seconds,
    @JsonIgnore String printed) {
  /** Copies the lists. */
  public Verdict {
    checks = List.copyOf(checks);
    diagnosis = List.copyOf(diagnosis);
  }

  /** A verdict on code that could not be tried to the end: one check failed, for this reason. */
  public static Verdict stopped(Lesson lesson, Status status, Check reason, double seconds) {
    return new Verdict(lesson, status, List.of(reason), List.of(), seconds, "");
  }

  /** The lesson's id, as tools read it. */
  @JsonProperty("lesson")
  public String lessonId() {
    return lesson.id();
  }

  /** Whether every check passed. */
  @JsonIgnore
  public boolean passed() {
    return status == Status.PASSED;
  }

  /** The failure to speak of. */
  public Optional<Check> firstFailure() {
    return Check.firstFailure(checks);
  }
}
