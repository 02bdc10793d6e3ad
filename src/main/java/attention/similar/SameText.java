package attention.similar;

import java.util.List;

/**
 * A text that so many handed in word for word that they are no pairs.
 *
 * @param work its id
 * @param students their numbers, as they were given
 */
public record SameText(String work, List<Integer> students) {
  /** Copies the list. */
  public SameText {
    students = List.copyOf(students);
  }
}
