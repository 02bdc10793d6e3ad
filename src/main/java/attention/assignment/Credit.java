package attention.assignment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a work earns that is not right in all. */
public enum Credit {
  /** Its share of the checks that passed. */
  @JsonProperty("checks")
  CHECKS,
  /** Nothing. */
  @JsonProperty("all-or-nothing")
  ALL_OR_NOTHING
}
