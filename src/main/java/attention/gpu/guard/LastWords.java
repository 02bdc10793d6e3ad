package attention.gpu.guard;

import java.util.List;
import java.util.stream.Collectors;

/** What a child said at its end, cut to what a person can use. */
final class LastWords {
  /** So the emulated card begins what it says of a kernel; a real card says nothing. */
  private static final String EMULATED = "emulated card: ";

  private static final int BY_SIGNAL = 128;
  private static final int KILLED = BY_SIGNAL + 9;
  private static final int ABORTED = BY_SIGNAL + 6;

  private LastWords() {}

  /** A sentence, and after it what the emulated card knows of its cause. */
  static String after(String sentence, String errors) {
    return sentence
        + errors
            .lines()
            .filter(line -> line.startsWith(EMULATED))
            .map(line -> "\n" + line.substring(EMULATED.length()))
            .distinct()
            .collect(Collectors.joining());
  }

  /** The line that says most. */
  static String in(String errors) {
    List<String> lines =
        errors.lines().map(line -> line.replaceFirst("^#\\s*", "").strip()).toList();
    String crash =
        lines.stream()
            .filter(line -> line.startsWith("SIG") || line.startsWith("C  ["))
            .collect(Collectors.joining(", in "));
    String last =
        lines.stream()
            .filter(line -> !line.isBlank() && !line.startsWith("WARNING: "))
            .reduce("", (earlier, later) -> later);
    if (crash.isEmpty() && last.isEmpty()) {
      return "It said nothing.";
    }
    return "Its last words: " + (crash.isEmpty() ? last : crash);
  }

  /** How a process ended, after "the process". */
  static String ending(Process process) {
    if (process.isAlive()) {
      return "closed its connection";
    }
    return switch (process.exitValue()) {
      case KILLED -> "was killed, by somebody or for want of memory,";
      case ABORTED -> "crashed";
      default -> "ended with status " + process.exitValue();
    };
  }
}
