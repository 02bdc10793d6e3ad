package attention.grade;

import attention.exercise.Exercise;
import attention.problem.OutOfMemory;
import attention.verdict.Check;
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
            && Arrays.stream(thrown.getStackTrace()).limit(1).anyMatch(this::isTheLearners)
        ? Optional.of(Check.notWritten(thrown.getMessage()))
        : Optional.empty();
  }

  /** Who threw what, and where; of what went wrong while a class was set up, its cause. */
  String of(Answer.Threw threw) {
    if (threw.thrown() instanceof ExceptionInInitializerError wrapped
        && wrapped.getCause() != null) {
      return of(
          new Answer.Threw(wrapped.getCause(), threw.constructing()),
          "What is static in " + exercise.wanted().className());
    }
    return of(
        threw, threw.constructing() ? "The constructor of " + exercise.wanted().className() : call);
  }

  private String of(Answer.Threw threw, String who) {
    Throwable thrown = threw.thrown();
    String where = line(thrown).map(" "::concat).orElse("");
    if (thrown instanceof StackOverflowError) {
      return "%s calls itself again and again%s, until the stack is full.".formatted(who, where);
    }
    if (OutOfMemory.isMeantBy(threw.thrown())) {
      return "%s asked for more memory than there is%s; a few hundred megabytes are plenty here."
          .formatted(who, where);
    }
    String message = thrown.getMessage();
    return "%s threw %s%s%s"
        .formatted(who, typeName(thrown), where, message == null ? "." : ": " + told(thrown));
  }

  /** What it says, as a sentence: an unfinished one is taken for a calculation, and not broken. */
  private static String told(Throwable thrown) {
    String message = firstLine(thrown.getMessage());
    String sentence = message.matches(".*[.!?]") ? message : message + ".";
    return TerseMessages.meaning(thrown, message)
        .map(meaning -> sentence + " " + meaning)
        .orElse(sentence);
  }

  /** The class's name; of a class without a name, that of the class it extends. */
  private static String typeName(Throwable thrown) {
    Class<?> type = thrown.getClass();
    return (type.isAnonymousClass() ? type.getSuperclass() : type).getSimpleName();
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
