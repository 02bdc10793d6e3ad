package attention.handin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The paths of a zip. Nothing is ever written to them; but a path may also lie about whose it is.
 */
final class ZipPath {
  private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*", Pattern.DOTALL);

  private ZipPath() {}

  /**
   * The path with {@code /} between its parts and nothing superfluous; nothing if it climbs upwards
   * or begins at the top of a disk.
   */
  static Optional<String> inside(String name) {
    if (ABSOLUTE.matcher(name).matches()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (String part : name.split("[/\\\\]", -1)) {
      if (part.equals("..")) {
        return Optional.empty();
      }
      if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }
}
