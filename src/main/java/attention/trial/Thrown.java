package attention.trial;

import attention.problem.OutOfMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was thrown, as plain facts.
 *
 * @param types the names of its class and of all that this extends, the most special first
 * @param name of its class, without the package; of a class without a name, that of the class it
 *     extends
 * @param message what it says
 * @param wantOfMemory whether it means that there was not enough memory
 * @param atOnce whether a line of the learner's class itself threw it, and not one that it called
 * @param line of the learner's class, the one that was reached last
 * @param cause what went wrong while what is static was set up; else nothing
 */
public record Thrown(
    List<String> types,
    String name,
    Optional<String> message,
    boolean wantOfMemory,
    boolean atOnce,
    Optional<Line> line,
    Optional<Thrown> cause) {
  /** Copies the list. */
  public Thrown {
    types = List.copyOf(types);
  }

  /**
   * A line of the learner's file.
   *
   * @param number from 1
   */
  public record Line(String file, int number) {}

  /**
   * Writes down what was thrown. It may be of a class of the learner's, whose methods do anything.
   *
   * @param className the learner's class
   */
  public static Thrown of(Throwable thrown, String className) {
    return of(
        thrown,
        className,
        thrown.getClass() == ExceptionInInitializerError.class
            ? Optional.ofNullable(thrown.getCause())
            : Optional.empty());
  }

  private static Thrown of(Throwable thrown, String className, Optional<Throwable> cause) {
    return new Thrown(
        types(thrown.getClass()),
        name(thrown.getClass()),
        message(thrown),
        thrown instanceof OutOfMemoryError
            || message(thrown).filter(OutOfMemory::isSaid).isPresent(),
        frames(thrown).stream().limit(1).anyMatch(frame -> isTheLearners(frame, className)),
        frames(thrown).stream()
            .filter(frame -> isTheLearners(frame, className))
            .findFirst()
            .filter(frame -> !isANotebooksCell(frame))
            .map(frame -> new Line(String.valueOf(frame.getFileName()), frame.getLineNumber())),
        cause.map(inside -> of(inside, className, Optional.empty())));
  }

  /** Whether it is one of these, as {@code instanceof} tells. */
  public boolean is(Class<? extends Throwable> type) {
    return types.contains(type.getName());
  }

  private static List<String> types(Class<?> type) {
    List<String> types = new ArrayList<>();
    for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
      types.add(each.getName());
    }
    return types;
  }

  private static String name(Class<?> type) {
    return (type.isAnonymousClass() ? type.getSuperclass() : type).getSimpleName();
  }

  private static Optional<String> message(Throwable thrown) {
    try {
      return Optional.ofNullable(thrown.getMessage());
    } catch (Throwable inItsMessage) { // the learner's own exception may throw another
      return Optional.empty();
    }
  }

  private static List<StackTraceElement> frames(Throwable thrown) {
    try {
      return List.of(thrown.getStackTrace());
    } catch (Throwable inItsTrace) { // or has another trace, or null
      return List.of();
    }
  }

  private static boolean isTheLearners(StackTraceElement frame, String className) {
    String name = frame.getClassName();
    return name.equals(className)
        || name.startsWith(className + "$")
        || name.contains("$" + className);
  }

  /** Where JShell, which runs a notebook's cells, counts lines of its own. */
  private static boolean isANotebooksCell(StackTraceElement frame) {
    return String.valueOf(frame.getFileName()).startsWith("$JShell$");
  }
}
