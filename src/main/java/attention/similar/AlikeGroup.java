package attention.similar;

import java.util.List;

/**
 * Students whose texts of one work are alike, each with at least one of the others, and who are too
 * many to be shown as pairs.
 *
 * @param work its id
 * @param students their numbers, as they were given
 * @param wordForWord whether all handed in one text, with the same names and comments
 */
public record AlikeGroup(String work, List<Integer> students, boolean wordForWord) {
  /** Copies the list. */
  public AlikeGroup {
    students = List.copyOf(students);
  }
}
