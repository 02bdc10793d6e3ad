package attention.progress;

import attention.lesson.Lesson;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is written down about one lesson. What is not there, or is of another kind than expected,
 * counts as nothing.
 *
 * @param fields the lesson's object in the file
 */
record Recorded(JsonNode fields) {
  static final String PASSED = "passed"; // the fingerprint of the file that passed
  static final String SOLUTION_SEEN = "solutionSeen";
  static final String HINTS_SEEN = "hintsSeen";

  static Recorded of(JsonNode content, Lesson lesson) {
    return new Recorded(content.path(ProgressFile.LESSONS).path(lesson.id()));
  }

  /** Whether some content of the learner's file passed, be it today's or an earlier one. */
  boolean hasPassed() {
    return !fields.path(PASSED).asText().isEmpty();
  }

  /** Compares what is written down with the learner's file as it is now. */
  Standing standing(Lesson lesson, Path file, Starters starters) {
    // One file that cannot be read must not hide how the other lessons stand.
    boolean readable = Files.isRegularFile(file) && Files.isReadable(file);
    Optional<String> now = readable ? Fingerprint.of(file) : Optional.empty();
    return new Standing(
        lesson,
        now.map(content -> state(content, lesson, starters)).orElse(State.MISSING),
        solutionSeen(),
        Math.max(0, fields.path(HINTS_SEEN).asInt()));
  }

  private State state(String now, Lesson lesson, Starters starters) {
    if (hasPassed()) {
      State done = solutionSeen() ? State.PASSED_AFTER_SOLUTION : State.PASSED;
      return fields.path(PASSED).asText().equals(now) ? done : State.CHANGED;
    }
    if (solutionSeen()) {
      return State.GIVEN_UP;
    }
    boolean untouched = now.equals(Fingerprint.of(starters.of(lesson)));
    return untouched ? State.NOT_STARTED : State.IN_PROGRESS;
  }

  private boolean solutionSeen() {
    return fields.path(SOLUTION_SEEN).asBoolean();
  }
}
