package attention.grade;

import attention.exercise.Exercise;
import attention.trial.Answer;
import attention.trial.Thrown;
import attention.verdict.Check;
import java.util.Optional;

/**
 * Tells what an exception of the learner's code means, and where it was thrown.
 *
 * @param exercise what the code was to solve
 * @param call how it was called: {@code of(scores)}
 */
record ThrownText(Exercise<?> exercise, String call) {
  /** The instruction that a starter throws. */
  Optional<String> notWrittenYet(Answer.Threw threw) {
    Thrown thrown = threw.thrown();
    return thrown.is(UnsupportedOperationException.class) && thrown.atOnce()
        ? thrown.message().map(Check::notWritten)
        : Optional.empty();
  }

  /** Who threw what, and where; of what went wrong while a class was set up, its cause. */
  String of(Answer.Threw threw) {
    if (threw.thrown().cause().isPresent()) {
      return of(threw.thrown().cause().get(), "What is static in " + exercise.wanted().className());
    }
    return of(
        threw.thrown(),
        threw.constructing() ? "The constructor of " + exercise.wanted().className() : call);
  }

  private static String of(Thrown thrown, String who) {
    String where =
        thrown
            .line()
            .map(line -> " at line %d of %s".formatted(line.number(), line.file()))
            .orElse("");
    if (thrown.is(StackOverflowError.class)) {
      return "%s calls itself again and again%s, until the stack is full.".formatted(who, where);
    }
    if (thrown.wantOfMemory()) {
      return "%s asked for more memory than there is%s; a few hundred megabytes are plenty here."
          .formatted(who, where);
    }
    return "%s threw %s%s%s"
        .formatted(
            who,
            thrown.name(),
            where,
            thrown.message().map(message -> ": " + told(thrown, message)).orElse("."));
  }

  /** What it says, as a sentence: an unfinished one is taken for a calculation, and not broken. */
  private static String told(Thrown thrown, String whole) {
    String message = whole.lines().findFirst().orElse("").strip();
    String sentence = message.matches(".*[.!?]") ? message : message + ".";
    return TerseMessages.meaning(thrown, message)
        .map(meaning -> sentence + " " + meaning)
        .orElse(sentence);
  }
}
