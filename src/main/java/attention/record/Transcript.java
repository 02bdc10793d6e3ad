package attention.record;

import attention.roster.Student;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was found of one student.
 *
 * @param student who
 * @param page the name of the student's feedback page, without an ending; unique, safe as a file
 *     name
 * @param origin the folder or archive that was handed in; empty if there was none
 * @param at when, where that is known
 * @param late how late, in words; empty if in time or unknown
 * @param remarks whole sentences for the student
 * @param results one for each work of the assignment, in its order
 */
public record Transcript(
    Student student,
    String page,
    String origin,
    Optional<Instant> at,
    String late,
    List<String> remarks,
    List<Result> results) {
  /** Copies the lists. */
  public Transcript {
    remarks = List.copyOf(remarks);
    results = List.copyOf(results);
  }

  /** The marks of all works together. */
  public double marks() {
    return results.stream().mapToDouble(Result::marks).sum();
  }

  /** What all works together are worth. */
  public double outOf() {
    return results.stream().mapToDouble(Result::outOf).sum();
  }
}
