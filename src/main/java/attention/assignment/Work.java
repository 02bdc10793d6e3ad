package attention.assignment;

import attention.lesson.Lesson;
import java.util.Optional;

/**
 * One thing that is asked for and marked by itself.
 *
 * @param id a lesson's id, such as {@code 04-softmax}, or {@value #WORKSHEET}
 * @param marks what it is worth, above 0
 */
public record Work(String id, double marks) {
  /** A calculation by hand, which is checked and not run. */
  public static final String WORKSHEET = "worksheet";

  /** The lesson whose exercise it is; none for a worksheet. */
  public Optional<Lesson> lesson() {
    return id.equals(WORKSHEET) ? Optional.empty() : Optional.of(Lesson.named(id));
  }
}
