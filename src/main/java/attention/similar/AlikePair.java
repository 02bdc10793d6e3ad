package attention.similar;

import java.util.List;

/**
 * Two students whose texts are alike beyond what is common in the class.
 *
 * @param first a student's number, as it was given
 * @param second a higher number
 * @param works in which they are alike, in the order of their ids
 */
public record AlikePair(int first, int second, List<AlikeWork> works) {
  /** Copies the list. */
  public AlikePair {
    works = List.copyOf(works);
  }

  /** How much code is alike, in all works together. */
  public int fingerprints() {
    return works.stream().mapToInt(AlikeWork::fingerprints).sum();
  }
}
