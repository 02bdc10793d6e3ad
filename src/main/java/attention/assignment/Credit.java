package attention.assignment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** What a work earns that is not right in all. */
public enum Credit {
  /** Its share of the checks that passed. */
  @JsonProperty("checks")
  CHECKS("checks"),
  /** Nothing. */
  @JsonProperty("all-or-nothing")
  ALL_OR_NOTHING("all-or-nothing");

  private final String word;

  Credit(String word) {
    this.word = word;
  }

  /** How it is written in {@code assignment.yaml}. */
  public String word() {
    return word;
  }

  /** The one that is written so. */
  static Optional<Credit> of(String word) {
    return Arrays.stream(values()).filter(credit -> credit.word.equals(word)).findFirst();
  }
}
