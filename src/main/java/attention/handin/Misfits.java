package attention.handin;

import attention.problem.Problem;
import attention.roster.Student;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that does not fit, said at once: nobody wants to hear of a hundred one by one. */
final class Misfits {
  private static final int LISTED = 20;

  private final List<String> lines = new ArrayList<>();

  /** A submission of nobody, or of one of several. */
  void owner(Found found, List<Student> owners) {
    lines.add(
        owners.isEmpty()
            ? "%s: nobody has this name or id.".formatted(found.origin())
            : "%s: could be %s."
                .formatted(
                    found.origin(),
                    owners.stream()
                        .map(owner -> "%s (%s)".formatted(owner.name(), owner.key()))
                        .collect(Collectors.joining(" or "))));
  }

  /** Several submissions of one student. */
  void sameStudent(String key, List<Found> theirs) {
    lines.add(
        "%s: all are %s's."
            .formatted(
                theirs.stream().map(Found::origin).collect(Collectors.joining(" and ")), key));
  }

  /**
   * Refuses if anything does not fit.
   *
   * @param opening said before the list
   * @param advice said behind it
   */
  void requireNone(String opening, String advice) {
    if (lines.isEmpty()) {
      return;
    }
    StringBuilder message = new StringBuilder(opening);
    lines.stream().limit(LISTED).forEach(line -> message.append("\n  ").append(line));
    if (lines.size() > LISTED) {
      message.append("\n  and %,d more.".formatted(lines.size() - LISTED));
    }
    throw new Problem(message.append("\nNothing was graded. ").append(advice).toString());
  }
}
