package attention.attempt;

import attention.problem.OutOfMemory;
import java.util.Optional;

/**
 * What a program threw, without the program's own classes.
 *
 * @param kind what to say about it
 * @param name its class, without the package
 * @param message its own words, or {@code "null"}
 * @param place the learner's line that threw it, if it was one
 */
public record Thrown(Kind kind, String name, String message, Optional<Place> place) {
  /** What is said about it. */
  public enum Kind {
    /** It called itself without end. */
    TOO_DEEP,
    /** It asked for too much memory. */
    TOO_LARGE,
    /** Anything else. */
    OTHER
  }

  /** Reads it off. */
  public static Thrown of(Throwable thrown, String fileName) {
    Kind kind =
        thrown instanceof StackOverflowError
            ? Kind.TOO_DEEP
            : OutOfMemory.isMeantBy(thrown) ? Kind.TOO_LARGE : Kind.OTHER;
    return new Thrown(
        kind,
        thrown.getClass().getSimpleName(),
        String.valueOf(thrown.getMessage()),
        Place.of(thrown.getStackTrace(), fileName));
  }
}
