package attention.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers from which line of which cell each of JShell's snippets came. */
final class Places {
  private final Map<String, Place> places = new HashMap<>();

  /** A line of a cell; the cell is numbered as the notebook shows it, [1] being the first run. */
  record Place(int cell, int line) {
    @Override
    public String toString() {
      return "cell [%d], line %d".formatted(cell, line);
    }
  }

  /** A snippet's id came from here. */
  void remember(String snippet, Place start) {
    places.put(snippet, start);
  }

  /** Where a snippet starts. */
  Place start(String snippet) {
    return places.get(snippet);
  }

  /** Where a frame of a stack trace lies, if it lies in a cell. JShell names the file "#id". */
  Optional<Place> of(StackTraceElement frame) {
    String file = frame.getFileName();
    if (file == null || !file.startsWith("#")) {
      return Optional.empty();
    }
    return Optional.ofNullable(places.get(file.substring(1)))
        .map(start -> new Place(start.cell(), start.line() + frame.getLineNumber() - 1));
  }
}
