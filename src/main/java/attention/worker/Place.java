package attention.worker;

import java.util.Arrays;
import java.util.Optional;

/**
 * A line of the learner's file.
 *
 * @param line counted from 1
 * @param file the file's name without its folder
 */
record Place(int line, String file) {
  /** The learner's line that was reached last, if any of these frames is in that file. */
  static Optional<Place> of(StackTraceElement[] frames, String file) {
    return Arrays.stream(frames)
        .filter(frame -> file.equals(frame.getFileName()) && frame.getLineNumber() > 0)
        .findFirst()
        .map(frame -> new Place(frame.getLineNumber(), file));
  }

  @Override
  public String toString() {
    return "line " + line + " of " + file;
  }
}
