package attention.handin;

import attention.roster.Student;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one student handed in.
 *
 * @param student whose it is
 * @param origin the folder or archive it came in, for the teacher
 * @param at when, where that is known
 * @param works by the id of the work; what is missing is not in it
 * @param remarks whole sentences for the student: what was left out, and why
 */
public record HandIn(
    Student student,
    String origin,
    Optional<Instant> at,
    Map<String, Handed> works,
    List<String> remarks) {
  /** Copies the collections. */
  public HandIn {
    works = Map.copyOf(works);
    remarks = List.copyOf(remarks);
  }
}
