package attention.worker;

import attention.problem.OutOfMemory;
import attention.verdict.Check;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The verdicts on code that was not tried to its end: what it did, on which line, and what to do.
 *
 * @param job what was being tried
 * @param printed what the code had printed by then
 */
record Ending(Job job, String printed) {
  private static final String BUSY =
      "When it was stopped, none of its lines was running: perhaps this computer is busy; grade again. If that does not help: ";

  /** The time is over. */
  Verdict tooLong(Thread.State state, StackTraceElement[] frames) {
    Optional<Place> place = Place.of(frames, job.fileName());
    String where = place.map(at -> "; it " + doing(state) + " at " + at).orElse("");
    return tooLong(where + ". " + (place.isPresent() ? advice(state) : BUSY + advice(state)));
  }

  /** The time is over, and not even the child's own watch could say more. */
  Verdict deaf() {
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
                .formatted(job.className(), seconds(job.limit()), rest)));
  }

  /** The code called {@code System.exit}. */
  Verdict exited(StackTraceElement[] frames) {
    return crashed(
        "%s System.exit, which ends the whole program. Remove it; return the result instead."
            .formatted(
                Place.of(frames, job.fileName())
                    .map(place -> "Line %d of %s calls".formatted(place.line(), place.file()))
                    .orElse(job.className() + " leads to")));
  }

  /** The grader let through what the code threw. */
  Verdict thrown(Throwable thrown) {
    String at =
        Place.of(thrown.getStackTrace(), job.fileName()).map(place -> " at " + place).orElse("");
    if (thrown instanceof StackOverflowError) {
      return crashed(
          "%s calls itself without end%s (StackOverflowError). Look for a method that calls itself, and for the case in which it should not."
              .formatted(job.className(), at));
    }
    if (OutOfMemory.isMeantBy(thrown)) {
      return tooLarge(at);
    }
    return crashed(
        "%s was ended by %s%s. It said: %s."
            .formatted(
                job.className(), thrown.getClass().getSimpleName(), at, thrown.getMessage()));
  }

  /** The child is gone, and all that is left is its exit status and what it said last. */
  Verdict lost(int status, String lastWords) {
    if (lastWords.contains("OutOfMemoryError")) {
      return tooLarge("");
    }
    if (lastWords.contains("A fatal error has been detected by the Java Runtime")) {
      return crashed(
          "Java itself crashed while it ran %s. Only code that goes past Java's own checks can do that: look for Unsafe, for pointers, and for arrays used after close()."
              .formatted(job.fileName()));
    }
    return crashed(
        "The Java that ran %s ended at once, with exit status %d. If the file calls Runtime.halt, remove that; return the result instead. If not, the system may have been short of memory: grade again."
            .formatted(job.fileName(), status));
  }

  private Verdict tooLarge(String at) {
    return crashed(
        "%s needs more memory than the %d MB there are%s. The arrays of an exercise take a few kilobytes: look for a size that is far too large, and for a list that grows without end."
            .formatted(job.className(), Launch.MEGABYTES, at));
  }

  private Verdict crashed(String message) {
    return verdict(
        Status.CRASHED, Check.failed("survives", "The program that runs it survives", message));
  }

  private Verdict verdict(Status status, Check reason) {
    return new Verdict(job.lesson(), status, List.of(reason), List.of(), 0, printed);
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
