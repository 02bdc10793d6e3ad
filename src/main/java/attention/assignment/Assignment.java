package attention.assignment;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a class was asked for.
 *
 * @param title such as {@code Attention, week 3}
 * @param works in the order of the lessons, at least one
 * @param due until when; none if there is no such date
 * @param credit what an incomplete work earns
 * @param anonymousIds whether all that is written names students by an id alone
 * @param roster who is expected; none if everybody who hands in is graded
 */
public record Assignment(
    String title,
    List<Work> works,
    Optional<OffsetDateTime> due,
    Credit credit,
    boolean anonymousIds,
    Optional<Path> roster) {
  /** Copies the list. */
  public Assignment {
    works = List.copyOf(works);
  }

  /** The marks of all works together. */
  public double outOf() {
    return works.stream().mapToDouble(Work::marks).sum();
  }
}
