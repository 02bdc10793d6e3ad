package attention.similar;

import attention.similar.Token.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fingerprints of one work of a class.
 *
 * <p>A fingerprint and its owner share one number, so that sorting brings together who has the
 * same.
 */
final class WorkPrints {
  // Measured on the 98 other right solutions that the tests hold, and on 20 strangers' softmax
  // functions (190 pairs): of two with 20 fingerprints in common, which is about 45 words in a row,
  // the shorter shares at most 87 %. Of copies with a new statement after one in five, 95 % share
  // 90.
  private static final int LEAST_FINGERPRINTS = 20;
  private static final double LEAST_SHARE = 0.9;

  private static final int OWNER_BITS = 20; // a million submissions
  private static final long OWNER = (1L << OWNER_BITS) - 1;
  private static final int FEWEST_OWNERS = 3;

  private final String work;
  private final Set<Long> known = new HashSet<>();
  private final LongList prints = new LongList();
  private final List<Integer> students = new ArrayList<>();
  private final List<Integer> wordings = new ArrayList<>();

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
    int owner = students.size();
    own.forEach(print -> prints.add((print << OWNER_BITS) | owner));
    students.add(student);
    wordings.add(wording(source));
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

  /** Who is alike. */
  Links links() {
    Links links = new Links(work, students);
    new RarestFirst(owners(), students.size(), LEAST_SHARE, LEAST_FINGERPRINTS)
        .forEach(
            (shorter, longer, common, size) ->
                links.add(
                    shorter,
                    longer,
                    new AlikeWork(
                        work,
                        (double) common / size,
                        common,
                        wordings.get(shorter).equals(wordings.get(longer)))));
    return links;
  }

  /** For each fingerprint who has it; what more than a fifth of the class has counts nothing. */
  private int[][] owners() {
    prints.sort();
    int most = Math.max(FEWEST_OWNERS, students.size() / 5);
    List<int[]> owners = new ArrayList<>();
    for (int from = 0, to; from < prints.size(); from = to) {
      to = endOfRun(from);
      if (to - from <= most) {
        int[] having = new int[to - from];
        for (int i = from; i < to; i++) {
          having[i - from] = (int) (prints.get(i) & OWNER);
        }
        owners.add(having);
      }
    }
    return owners.toArray(int[][]::new);
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
