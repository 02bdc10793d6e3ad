package attention.attempt;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A line of the learner's file.
 *
 * @param line counted from 1
 * @param file the file's name without its folder
 */
public record Place(int line, String file) {
  /** The learner's line that was reached last, if any of these frames is in that file. */
  public static Optional<Place> of(StackTraceElement[] frames, String file) {
    return of(Arrays.asList(frames), file);
  }

  /** The same. */
  public static Optional<Place> of(List<StackTraceElement> frames, String file) {
    return frames.stream()
        .filter(frame -> file.equals(frame.getFileName()) && frame.getLineNumber() > 0)
        .findFirst()
        .map(frame -> new Place(frame.getLineNumber(), file));
  }

  @Override
  public String toString() {
    return "line " + line + " of " + file;
  }
}
