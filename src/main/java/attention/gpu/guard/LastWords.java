package attention.gpu.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a child said at its end, cut to what a person can use. */
final class LastWords {
  /** So the emulated card begins what it says of a kernel; a real card says nothing. */
  private static final String EMULATED = "emulated card: ";

  /** So Java begins its report of a crash, in a library of CUDA's most likely. */
  private static final String CRASH = "# A fatal error has been detected by the Java Runtime";

  private static final Pattern SIGNAL = Pattern.compile("(?m)^#\\s+(SIG\\w+)");
  private static final Pattern LIBRARY = Pattern.compile("(?m)^# C\\s+\\[([^+\\]]+)");
  private static final int KILLED = 128 + 9;

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

  /** How a process ended and what it said last, after "the process". */
  static String of(Process process, String errors, String doing) {
    return "%s %s. %s".formatted(ending(process, errors), doing, words(errors));
  }

  /** What kernels printed, without Java's own report of a crash, which goes there too. */
  static String withoutCrash(String output) {
    int crash = output.indexOf("#\n" + CRASH);
    return crash < 0 ? output : output.substring(0, crash);
  }

  private static String ending(Process process, String errors) {
    if (errors.contains(CRASH)) {
      return "crashed";
    }
    if (process.isAlive()) {
      return "closed its connection";
    }
    return process.exitValue() == KILLED
        ? "was killed, by somebody or for want of memory,"
        : "ended with status " + process.exitValue();
  }

  private static String words(String errors) {
    if (errors.contains(CRASH)) {
      return "It was stopped by %s in %s."
          .formatted(first(SIGNAL, errors, "a signal"), first(LIBRARY, errors, "Java itself"));
    }
    return errors
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("WARNING: "))
        .reduce((earlier, later) -> later)
        .map(last -> "Its last words: " + last.strip())
        .orElse("It said nothing.");
  }

  private static String first(Pattern pattern, String text, String otherwise) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : otherwise;
  }
}
