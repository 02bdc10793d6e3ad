package attention.check;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a step. */
public enum MarkStatus {
  /** Every cell is right. */
  @JsonProperty("right")
  RIGHT,
  /** Some cell is wrong, even given the learner's own earlier matrices. */
  @JsonProperty("wrong")
  WRONG,
  /** Right, given the learner's own earlier matrices, one of which is wrong. */
  @JsonProperty("carried-forward")
  CARRIED_FORWARD,
  /** Not filled in, or not in full; what is filled in is right. */
  @JsonProperty("blank")
  BLANK
}
