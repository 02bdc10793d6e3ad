package attention.similar;

import attention.similar.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fingerprints of one work of a class.
 *
 * <p>A fingerprint and its owner share one number, so that sorting brings together who has the
 * same. That takes n·log n steps for n submissions, where trying all pairs would take n².
 */
final class WorkPrints {
  // Measured on the 98 other right solutions that the tests hold, and on 20 strangers' softmax
  // functions (190 pairs): of those with 20 fingerprints in common, which is about 45 words in a
  // row, none shares more than 87 %. Of copies with a new statement after one in five, 95 % share
  // 90.
  static final int LEAST_FINGERPRINTS = 20;
  static final double LEAST_SHARE = 0.9;

  private static final int OWNER_BITS = 20; // a million submissions
  private static final long OWNER = (1L << OWNER_BITS) - 1;
  private static final int FEWEST_OTHERS = 3;
  private static final int MOST_OTHERS = 8; // of whom each pair is worth a line

  private final String work;
  private final Set<Long> known = new HashSet<>();
  private final LongList prints = new LongList();
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private final Map<Integer, Integer> wordings = new HashMap<>();

  /**
   * @param known texts that everybody has, or may find: the starter, the solution
   */
  WorkPrints(String work, List<String> known) {
    this.work = work;
    known.forEach(text -> this.known.addAll(Fingerprints.of(text).keySet()));
  }

  void add(int student, String source) {
    Set<Long> own = new HashSet<>(Fingerprints.of(source).keySet());
    own.removeAll(known);
    own.forEach(print -> prints.add((print << OWNER_BITS) | student));
    sizes.put(student, own.size());
    wordings.put(student, wording(source));
  }

  /** A number that only texts with the same names and comments have in common. */
  private static int wording(String source) {
    return JavaTokens.of(source).stream()
        .map(token -> token.kind() == Kind.COMMENT ? words(token) : token.text())
        .collect(Collectors.joining(" "))
        .hashCode();
  }

  private static String words(Token comment) {
    return comment.text().replaceAll("[\\s*]+", " ");
  }

  /** What more than so many have is common in this class: a fifth, but no more than a handful. */
  private int mostOwners() {
    return Math.max(FEWEST_OTHERS, Math.min(MOST_OTHERS, sizes.size() / 5));
  }

  /** Every two that are alike, under the number of the first and of the second. */
  Map<Long, AlikeWork> pairs() {
    prints.sort();
    Map<Integer, Integer> rare = new HashMap<>(); // how many fingerprints a student has that count
    LongList together = new LongList();
    for (int from = 0, to; from < prints.size(); from = to) {
      to = endOfRun(from);
      if (to - from <= mostOwners()) {
        for (int i = from; i < to; i++) {
          rare.merge(owner(i), 1, Integer::sum);
          for (int j = i + 1; j < to; j++) {
            together.add(pair(owner(i), owner(j)));
          }
        }
      }
    }
    return alike(together, rare);
  }

  private Map<Long, AlikeWork> alike(LongList together, Map<Integer, Integer> rare) {
    together.sort();
    Map<Long, AlikeWork> found = new HashMap<>();
    for (int from = 0, to; from < together.size(); from = to) {
      long pair = together.get(from);
      to = from;
      while (to < together.size() && together.get(to) == pair) {
        to++;
      }
      int common = to - from;
      int shorter = Math.min(rare.get(first(pair)), rare.get(second(pair)));
      if (common >= LEAST_FINGERPRINTS && common >= LEAST_SHARE * shorter) {
        boolean same = wordings.get(first(pair)).equals(wordings.get(second(pair)));
        found.put(pair, new AlikeWork(work, (double) common / shorter, common, same));
      }
    }
    return found;
  }

  /** Texts that more handed in than can be pairs. */
  List<SameText> sameTexts() {
    Map<Integer, List<Integer>> byWording =
        wordings.keySet().stream()
            .filter(student -> sizes.get(student) >= LEAST_FINGERPRINTS)
            .sorted()
            .collect(Collectors.groupingBy(wordings::get));
    List<SameText> found = new ArrayList<>();
    byWording.values().stream()
        .filter(students -> students.size() > mostOwners())
        .forEach(students -> found.add(new SameText(work, students)));
    return found;
  }

  static long pair(int first, int second) {
    return ((long) first << OWNER_BITS) | second;
  }

  static int first(long pair) {
    return (int) (pair >> OWNER_BITS);
  }

  static int second(long pair) {
    return (int) (pair & OWNER);
  }

  private int owner(int index) {
    return (int) (prints.get(index) & OWNER);
  }

  private int endOfRun(int from) {
    long print = prints.get(from) >> OWNER_BITS;
    int to = from;
    while (to < prints.size() && prints.get(to) >> OWNER_BITS == print) {
      to++;
    }
    return to;
  }
}
