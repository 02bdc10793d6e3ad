package attention.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people leave out: the times of {@code 2√3}, and the brackets of {@code 1/2√3}. */
final class Operands {
  private static final Pattern TIMES_LEFT_OUT =
      Pattern.compile("(?<=[0-9.)])(?=√|\\(|exp|e(?![+-]?\\d))");
  private static final Pattern POWER = Pattern.compile("\\^");

  private Operands() {}

  /** The calculation with every times written. */
  static String withEveryTimes(String plain) {
    return TIMES_LEFT_OUT.matcher(plain).replaceAll("*");
  }

  /**
   * Refuses what people read in two ways: {@code 1/2√3}, {@code e^2√3} and {@code 2^3^2}.
   *
   * @param text as written, for the message
   * @throws IllegalArgumentException if brackets are wanted
   */
  static void requireClear(String text, String plain) {
    for (Matcher times = TIMES_LEFT_OUT.matcher(plain); times.find(); ) {
      requireNotAfter("/^", text, plain, times.start());
    }
    for (Matcher power = POWER.matcher(plain); power.find(); ) {
      requireNotAfter("^", text, plain, power.start());
    }
  }

  private static void requireNotAfter(String operators, String text, String plain, int end) {
    int start = start(plain, end);
    if (start > 0 && operators.indexOf(plain.charAt(start - 1)) >= 0) {
      throw Unreadable.because(
          text, "which can be read in two ways; write brackets, as in 1/(2√3) or (1/2)√3");
    }
  }

  /**
   * Where the operand begins that ends before {@code end}, roots and a sign of its own included.
   */
  private static int start(String plain, int end) {
    int start = end > 0 && plain.charAt(end - 1) == ')' ? opening(plain, end) : end;
    while (start > 0 && "0123456789.√exp".indexOf(plain.charAt(start - 1)) >= 0) {
      start--;
    }
    boolean signed = start > 1 && "+-".indexOf(plain.charAt(start - 1)) >= 0;
    return signed && "/^".indexOf(plain.charAt(start - 2)) >= 0 ? start - 1 : start;
  }

  /** Where the bracket stands that the one before {@code end} closes; 0 if nowhere. */
  private static int opening(String plain, int end) {
    int open = 0;
    for (int i = end - 1; i >= 0; i--) {
      char c = plain.charAt(i);
      open += c == ')' ? 1 : c == '(' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return 0;
  }
}
