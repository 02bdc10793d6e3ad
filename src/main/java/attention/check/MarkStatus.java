package attention.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

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
  BLANK;

  /** The status of a step whose cells have these marks. */
  static MarkStatus of(List<List<CellMark>> cells) {
    List<CellMark> all = cells.stream().flatMap(List::stream).toList();
    if (all.contains(CellMark.WRONG)) {
      return WRONG;
    }
    if (all.contains(CellMark.BLANK)) {
      return BLANK;
    }
    return all.contains(CellMark.CARRIED_FORWARD) ? CARRIED_FORWARD : RIGHT;
  }
}
