package attention.similar;

import java.util.Arrays;

/**
 * Finds those of many sets that lie almost wholly in another.
 *
 * <p>If nine tenths of a set lie in another, then of any members that are more than a tenth of it,
 * one does; so of those that fewest sets have. Only the few sets that share one of these rarest
 * members are held against it: with thousands of sets that takes seconds, where trying all pairs
 * would take hours.
 */
final class RarestFirst {
  /** Is told of a set that lies almost wholly in another. */
  @FunctionalInterface
  interface Found {
    void pair(int smaller, int larger, int common, int size);
  }

  private final double share;
  private final int least;
  private final int[][] owners; // of each member
  private final long[][] sets; // each its members, the rarest first

  /**
   * Prepares.
   *
   * @param owners for each member the sets that have it, ascending
   * @param count how many sets there are
   * @param share how much of a set has to lie in the other, 0 to 1
   * @param least how many members have to
   */
  RarestFirst(int[][] owners, int count, double share, int least) {
    this.owners = owners;
    this.share = share;
    this.least = least;
    int[] sizes = new int[count];
    for (int[] having : owners) {
      for (int owner : having) {
        sizes[owner]++;
      }
    }
    sets = new long[count][];
    Arrays.setAll(sets, set -> new long[sizes[set]]);
    int[] filled = new int[count];
    for (int member = 0; member < owners.length; member++) {
      for (int owner : owners[member]) {
        // How many have it comes first, so that sorting brings the rarest to the front.
        sets[owner][filled[owner]++] = ((long) owners[member].length << Integer.SIZE) | member;
      }
    }
    for (long[] set : sets) {
      Arrays.sort(set);
    }
  }

  void forEach(Found found) {
    int[] heldAgainst = new int[sets.length]; // the last set, counted from 1
    for (int set = 0; set < sets.length; set++) {
      int size = sets[set].length;
      int wanted = Math.max(least, (int) Math.ceil(share * size));
      for (int i = 0; i < size - wanted + 1; i++) {
        for (int other : owners[(int) sets[set][i]]) {
          if (heldAgainst[other] != set + 1 && isLater(other, set)) {
            heldAgainst[other] = set + 1;
            int common = common(sets[set], sets[other]);
            if (common >= wanted) {
              found.pair(set, other, common, size);
            }
          }
        }
      }
    }
  }

  /** Each two are held against each other once, the smaller against the larger. */
  private boolean isLater(int other, int set) {
    int difference = sets[other].length - sets[set].length;
    return difference > 0 || (difference == 0 && other > set);
  }

  private static int common(long[] one, long[] other) {
    int common = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      long step = one[i] - other[j];
      common += step == 0 ? 1 : 0;
      i += step <= 0 ? 1 : 0;
      j += step >= 0 ? 1 : 0;
    }
    return common;
  }
}
