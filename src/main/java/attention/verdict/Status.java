package attention.verdict;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the grading of an exercise ended. */
public enum Status {
  /** Every check passed. */
  @JsonProperty("passed")
  PASSED,
  /** At least one check failed; one of them may be that the file holds the class asked for. */
  @JsonProperty("failed")
  FAILED,
  /** The file is no Java: the compiler refuses it, or it never came to the compiler. */
  @JsonProperty("compile-error")
  COMPILE_ERROR,
  /** The code did not come to an end. */
  @JsonProperty("timeout")
  TIMEOUT,
  /** The code ended the program that tried it. */
  @JsonProperty("crashed")
  CRASHED
}
