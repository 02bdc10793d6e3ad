package attention.verdict;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the grading of an exercise ended. */
public enum Status {
  /** Every check passed. */
  @JsonProperty("passed")
  PASSED,
  /** At least one check failed. */
  @JsonProperty("failed")
  FAILED,
  /** The file is no class that could be tried: it does not compile, or is not what was asked. */
  @JsonProperty("compile-error")
  COMPILE_ERROR,
  /** The code did not come to an end. */
  @JsonProperty("timeout")
  TIMEOUT,
  /** The code ended the program that tried it. */
  @JsonProperty("crashed")
  CRASHED
}
