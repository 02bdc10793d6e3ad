package attention.attempt;

import attention.verdict.Check;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The verdicts on code that was not tried to its end: what it did, on which line, and what to do.
 *
 * @param tried what was being tried
 * @param printed what the code had printed by then
 */
public record Ending(Tried tried, String printed) {
  /** So Java ends after a crash of its own, on Linux and macOS: the signal SIGABRT. */
  private static final int ABORTED = 128 + 6;

  private static final String BUSY =
      "When it was stopped, none of its lines was running: perhaps this computer is busy; grade"
          + " again. If that does not help: ";

  /** The time is over. */
  public Verdict tooLong(Thread.State state, Optional<Place> place) {
    String where = place.map(at -> "; it " + doing(state) + " at " + at).orElse("");
    return tooLong(where + ". " + (place.isPresent() ? advice(state) : BUSY + advice(state)));
  }

  /** The time is over, and not even the child's own watch could say more. */
  public Verdict deaf() {
    return tooLong(
        ", and the Java that ran it no longer answered. " + advice(Thread.State.RUNNABLE));
  }

  private Verdict tooLong(String rest) {
    return verdict(
        Status.TIMEOUT,
        Check.failed(
            "ends",
            "It comes to an end",
            "%s did not come to an end within %s s%s"
                .formatted(tried.className(), seconds(tried.limit()), rest)));
  }

  /** The code called {@code System.exit}. */
  public Verdict exited(Optional<Place> place) {
    return crashed(
        "%s System.exit, which ends the whole program. Remove it; return the result instead."
            .formatted(
                place
                    .map(at -> "Line %d of %s calls".formatted(at.line(), at.file()))
                    .orElse(tried.className() + " leads to")));
  }

  /** Something was thrown that no check speaks about. */
  public Verdict thrown(Thrown thrown) {
    String at = thrown.place().map(place -> " at " + place).orElse("");
    return switch (thrown.kind()) {
      case TOO_DEEP ->
          crashed(
              "%s calls itself without end%s (StackOverflowError). Look for a method that calls itself, and for the case in which it should not."
                  .formatted(tried.className(), at));
      case TOO_LARGE -> tooLarge(at);
      case OTHER ->
          crashed(
              "%s was ended by %s%s. It said: %s."
                  .formatted(tried.className(), thrown.name(), at, thrown.message()));
    };
  }

  /**
   * What was found out about code that came to its end.
   *
   * @param found of the checks
   * @param left the names of threads that it left running
   */
  public Verdict judged(Verdict found, List<String> left) {
    List<Check> checks = new ArrayList<>(found.checks());
    if (!left.isEmpty()) {
      checks.add(leavesNothing(left));
    }
    Status status = left.isEmpty() || !found.passed() ? found.status() : Status.FAILED;
    return new Verdict(found.lesson(), status, checks, found.diagnosis(), 0, printed);
  }

  private Check leavesNothing(List<String> left) {
    return Check.failed(
        "leaves-nothing-running",
        "It leaves nothing running",
        "%s started %s and left %s running. Nothing here needs a thread of its own: compute the result and return it."
            .formatted(
                tried.className(),
                left.stream()
                    .distinct() // each probe may have started one of the same name
                    .map(name -> "the thread \"" + name + "\"")
                    .limit(3)
                    .collect(Collectors.joining(", ")),
                left.size() == 1 ? "it" : "all " + left.size()));
  }

  /** The child is gone, and all that is left is its exit status and what it said last. */
  public Verdict lost(int status, String lastWords) {
    if (lastWords.contains("OutOfMemoryError")) {
      return tooLarge("");
    }
    return lastWords.contains("A fatal error has been detected by the Java Runtime")
        ? javaCrashed()
        : lost(status);
  }

  /** The child is gone, and what it said is not to be trusted: its exit status alone tells why. */
  public Verdict lost(int status) {
    return status == ABORTED ? javaCrashed() : ended(status);
  }

  private Verdict javaCrashed() {
    return crashed(
        "Java itself crashed while it ran %s. Look for threads or memory without end, and for what goes past Java's own checks: Unsafe, pointers, arrays used after close()."
            .formatted(tried.fileName()));
  }

  private Verdict ended(int status) {
    return crashed(
        "The Java that ran %s ended at once, with exit status %d. If the file calls Runtime.halt, remove that; return the result instead. If not, look for memory or threads without end; the system may have been short of memory, too: grade again."
            .formatted(tried.fileName(), status));
  }

  /** The child said something that no child says. */
  public Verdict garbled() {
    return crashed(
        "What came back from %s were no results. Only code that goes past Java's own checks can do that: look for Unsafe, for reflection, and for threads of its own."
            .formatted(tried.fileName()));
  }

  private Verdict tooLarge(String at) {
    return crashed(
        "%s needs more memory than the %d MB there are%s. The arrays of an exercise take a few kilobytes: look for a size that is far too large, and for a list that grows without end."
            .formatted(tried.className(), tried.megabytes(), at));
  }

  private Verdict crashed(String message) {
    return verdict(
        Status.CRASHED, Check.failed("survives", "The program that runs it survives", message));
  }

  private Verdict verdict(Status status, Check reason) {
    return new Verdict(tried.lesson(), status, List.of(reason), List.of(), 0, printed);
  }

  private static String doing(Thread.State state) {
    return state == Thread.State.RUNNABLE ? "was" : "was waiting";
  }

  private static String advice(Thread.State state) {
    return switch (state) {
      case BLOCKED -> "Look for a lock that another thread never gives back.";
      case WAITING, TIMED_WAITING -> "Look for what it waits for, and why that never happens.";
      default -> "Look for a loop whose condition never becomes false.";
    };
  }

  private static String seconds(Duration limit) {
    return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
  }
}
