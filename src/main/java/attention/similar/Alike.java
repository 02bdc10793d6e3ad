package attention.similar;

import java.util.List;

/**
 * Who is alike in a class.
 *
 * @param pairs those that have most code in common first
 * @param groups of more than can be shown as pairs, the smallest first
 */
public record Alike(List<AlikePair> pairs, List<AlikeGroup> groups) {
  /** Copies the lists. */
  public Alike {
    pairs = List.copyOf(pairs);
    groups = List.copyOf(groups);
  }
}
