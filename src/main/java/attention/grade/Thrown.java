package attention.grade;

import attention.exercise.Exercise;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells what an exception of the learner's code means, and where it was thrown.
 *
 * @param exercise what the code was to solve
 * @param call how it was called: {@code of(scores)}
 */
record Thrown(Exercise<?> exercise, String call) {
  /** The instruction that a starter throws. */
  Optional<String> notWrittenYet(Answer.Threw threw) {
    Throwable thrown = threw.thrown();
    return thrown instanceof UnsupportedOperationException
            && thrown.getMessage() != null
            && isTheLearners(thrown.getStackTrace()[0])
        ? Optional.of("Not written yet. " + thrown.getMessage())
        : Optional.empty();
  }

  String of(Answer.Threw threw) {
    Throwable thrown = threw.thrown();
    String who =
        threw.constructing() ? "The constructor of " + exercise.wanted().className() : call;
    String where = line(thrown).map(" "::concat).orElse("");
    if (thrown instanceof StackOverflowError) {
      return "%s calls itself again and again%s, until the stack is full.".formatted(who, where);
    }
    if (thrown instanceof OutOfMemoryError) {
      return "%s asked for more memory than there is%s; a few hundred megabytes are plenty here."
          .formatted(who, where);
    }
    String message = thrown.getMessage();
    return "%s threw %s%s%s"
        .formatted(
            who,
            thrown.getClass().getSimpleName(),
            where,
            message == null ? "." : ": " + firstLine(message));
  }

  private Optional<String> line(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(this::isTheLearners)
        .findFirst()
        .filter(frame -> !isANotebooksCell(frame))
        .map(frame -> "at line %d of %s".formatted(frame.getLineNumber(), frame.getFileName()));
  }

  private boolean isTheLearners(StackTraceElement frame) {
    String name = frame.getClassName();
    String wanted = exercise.wanted().className();
    return name.equals(wanted) || name.startsWith(wanted + "$") || name.contains("$" + wanted);
  }

  /** Where JShell, which runs a notebook's cells, counts lines of its own. */
  private static boolean isANotebooksCell(StackTraceElement frame) {
    return String.valueOf(frame.getFileName()).startsWith("$JShell$");
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }
}
