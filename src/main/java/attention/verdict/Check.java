package attention.verdict;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a right solution does.
 *
 * @param id names it for tools: {@code rows-sum-to-1}
 * @param title names it for people: {@code Every row sums to 1}
 * @param passed whether it does
 * @param message why not: what was wrong, where, what was expected; empty if it passed
 */
public record Check(String id, String title, boolean passed, String message) {
  private static final String NOT_TRIED = "Cannot be checked before ";
  private static final String NOT_WRITTEN = "Not written yet. ";

  /** A check that passed. */
  public static Check passed(String id, String title) {
    return new Check(id, title, true, "");
  }

  /** A check that failed, and why. */
  public static Check failed(String id, String title, String message) {
    return new Check(id, title, false, message);
  }

  /**
   * Why a check is not worth trying yet.
   *
   * @param before what has to be right first: {@code it returns an array}
   */
  public static String notTried(String before) {
    return NOT_TRIED + before + ".";
  }

  /**
   * What a check says of a method that is still as the starter has it.
   *
   * @param instruction what to write
   */
  public static String notWritten(String instruction) {
    return NOT_WRITTEN + instruction;
  }

  /** Whether there is something to check; if not, the message says what to write. */
  public boolean written() {
    return !message.startsWith(NOT_WRITTEN);
  }

  /** Whether it was tried; if not, an earlier check says what to mend. */
  public boolean tried() {
    return !message.startsWith(NOT_TRIED);
  }

  /**
   * The failure to speak of: the first of what the learner has written. Where nothing is, it is the
   * first of all, which says what to write. So of several methods one can be mended while others
   * are still to be written.
   */
  public static Optional<Check> firstFailure(List<Check> checks) {
    List<Check> failed = checks.stream().filter(check -> !check.passed()).toList();
    return failed.stream()
        .filter(check -> check.tried() && check.written())
        .findFirst()
        .or(() -> failed.stream().findFirst());
  }
}
