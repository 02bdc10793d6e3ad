package attention.handin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Sentences for the student that several kinds of submissions need. */
final class Remarks {
  static final String TOO_MANY_FILES =
      "The submission holds more than %,d files; only so many were looked at. Hand in the files that were asked for, and nothing else."
          .formatted(Limits.MOST_FILES);

  private static final int NAMED = 5; // nobody reads more

  private Remarks() {}

  /** That links are not followed; nothing if there are none. */
  static Optional<String> links(List<String> paths) {
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s: a link is not followed; hand in the file itself.".formatted(named(paths)));
  }

  /** That a path of a zip leads out of it; nothing if there are none. */
  static Optional<String> outside(List<String> paths) {
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s: a path in a zip that leads out of it is not followed; hand in the file itself."
                .formatted(named(paths)));
  }

  /** That a zip cannot be opened. */
  static String noZip(String path, IOException why) {
    return "%s cannot be opened as a zip (%s); make it again, or hand in the files themselves."
        .formatted(Shown.name(path), Shown.name(String.valueOf(why.getMessage())));
  }

  /** The first few, and how many more. */
  static String named(List<String> paths) {
    String first =
        String.join(", ", paths.stream().sorted().limit(NAMED).map(Shown::name).toList());
    return paths.size() <= NAMED ? first : "%s and %,d more".formatted(first, paths.size() - NAMED);
  }
}
