package attention.classreport;

import attention.record.Result;
import attention.verdict.Status;
import java.util.Optional;

/** How the grading of a work ended, in the order of the charts. */
enum Ending {
  PASSED("all right"),
  FAILED("right in part"),
  COMPILE_ERROR("not usable"),
  TIMEOUT("ran too long"),
  CRASHED("crashed"),
  MISSING("not handed in");

  private final String words;

  Ending(String words) {
    this.words = words;
  }

  static Ending of(Result result) {
    Optional<Status> status = result.status();
    return status.map(Ending::of).orElse(MISSING);
  }

  private static Ending of(Status status) {
    return switch (status) {
      case PASSED -> PASSED;
      case FAILED -> FAILED;
      case COMPILE_ERROR -> COMPILE_ERROR;
      case TIMEOUT -> TIMEOUT;
      case CRASHED -> CRASHED;
    };
  }

  /** Whether the code ran to its end, so that its checks tell something. */
  boolean ran() {
    return this == PASSED || this == FAILED;
  }

  String words() {
    return words;
  }
}
