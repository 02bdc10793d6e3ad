package attention.number;

import java.util.regex.Pattern;

/** Takes the LaTeX out of a number: {@code \frac{2}{\sqrt{3}}} becomes {@code ((2)/(√(3)))}. */
final class Latex {
  private static final Pattern FRACTION =
      Pattern.compile("\\\\[dt]?frac\\s*\\{([^{}]*)\\}\\s*\\{([^{}]*)\\}");
  private static final Pattern SHORT_FRACTION = Pattern.compile("\\\\[dt]?frac\\s*(\\d)\\s*(\\d)");
  private static final Pattern ROOT = Pattern.compile("\\\\sqrt\\s*\\{([^{}]*)\\}");
  private static final Pattern POWER = Pattern.compile("\\^\\s*\\{([^{}]*)\\}");

  private Latex() {}

  /** The same number without LaTeX; a text that holds none, or none that is known, as it is. */
  static String plain(String text) {
    String plain = text;
    if (plain.length() > 1 && plain.startsWith("$") && plain.endsWith("$")) {
      plain = plain.replaceAll("^\\$\\$?|\\$\\$?$", "");
    }
    plain = plain.replace("{,}", ",").replaceAll("\\\\(left|right|,|;|!)", "");
    plain = plain.replaceAll("\\\\(cdot|times)(?![a-z])", "·").replace("\\%", "%");
    plain = plain.replaceAll("\\\\approx(?![a-z])", "≈").replaceAll("\\\\exp(?![a-z])", "exp");
    plain = SHORT_FRACTION.matcher(plain).replaceAll("(($1)/($2))");
    return innermostFirst(plain).replace("\\sqrt", "√").strip();
  }

  private static String innermostFirst(String text) {
    String before;
    String now = text;
    do {
      before = now;
      now = POWER.matcher(now).replaceAll("^($1)");
      now = ROOT.matcher(now).replaceAll("√($1)");
      now = FRACTION.matcher(now).replaceAll("(($1)/($2))");
    } while (!now.equals(before));
    return now;
  }
}
