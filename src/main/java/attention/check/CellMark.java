package attention.check;

/** What became of a cell. */
public enum CellMark {
  /** Right. */
  RIGHT,
  /** Right, given the learner's own earlier numbers, some of which are wrong. */
  CARRIED_FORWARD,
  /** Wrong. */
  WRONG,
  /** Not filled in. */
  BLANK,
  /** Not filled in, and need not be: a mask hides it. */
  HIDDEN
}
