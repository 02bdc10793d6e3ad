package attention.adversary;

import attention.record.Result;
import attention.record.Transcript;
import attention.verdict.Status;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What one student hands in, and what it is worth.
 *
 * @param student the key: the name as it is shown, or the number that a platform gave
 * @param does what it does, or is
 * @param scores how grading lesson 03 has to end; none where nothing was handed in for it
 * @param softmax the same for lesson 04
 * @param handing puts it among the others
 */
record Submission(
    String student,
    String does,
    Optional<Status> scores,
    Optional<Status> softmax,
    Consumer<Class8> handing) {
  /** What each work is worth, if all of it is right; else nothing. */
  static final double MARKS = 10;

  /** Something for lesson 04 alone. */
  static Submission of(String student, String does, Status softmax, Consumer<Class8> handing) {
    return new Submission(student, does, Optional.empty(), Optional.of(softmax), handing);
  }

  /** Something that holds no work. */
  static Submission nothing(String student, String does, Consumer<Class8> handing) {
    return new Submission(student, does, Optional.empty(), Optional.empty(), handing);
  }

  /** The same with something for lesson 03 besides, in the student's folder. */
  Submission andScores(Status status, String source) {
    Consumer<Class8> both =
        handing.andThen(class8 -> class8.write(student + "/MyScores.java", source));
    return new Submission(student, does, Optional.of(status), softmax, both);
  }

  /** The same where lesson 03 is found in it too. */
  Submission whoseScores(Status status) {
    return new Submission(student, does, Optional.of(status), softmax, handing);
  }

  /** How both ended; to be compared with what is expected. */
  static String found(Transcript transcript, Function<Result, String> marks) {
    Result scores = transcript.results().get(0);
    Result softmax = transcript.results().get(1);
    return "%s: 03 %s, marks %s, 04 %s, marks %s"
        .formatted(
            transcript.student().key(),
            ending(transcript, scores),
            marks.apply(scores),
            ending(transcript, softmax),
            marks.apply(softmax));
  }

  /** Where memory outside of its heap is missing, Java may say so or die of it: both are right. */
  private static String ending(Transcript transcript, Result result) {
    boolean either =
        Set.of("native-memory", "thread-bomb").contains(transcript.student().key())
            && result.status().equals(Optional.of(Status.CRASHED));
    return either ? Status.FAILED.name() : result.status().map(Enum::name).orElse("missing");
  }

  /** How both have to end, and what the gradebook has to say: nothing where nothing was there. */
  String expected() {
    return "%s: 03 %s, 04 %s".formatted(student, ending(scores), ending(softmax));
  }

  private static String ending(Optional<Status> status) {
    return status
        .map(ended -> "%s, marks %s".formatted(ended, ended == Status.PASSED ? "10" : "0"))
        .orElse("missing, marks ");
  }
}
