package attention.exercise;

import attention.mask.Mask;

/**
 * A mask that a probe brings.
 *
 * @param java how it is written in Java, to be shown to the learner
 * @param mask itself
 */
record GivenMask(String java, Mask mask) {
  static final GivenMask NONE = new GivenMask("Mask.none()", Mask.none());
  static final GivenMask CAUSAL = new GivenMask("Mask.causal()", Mask.causal());
  static final GivenMask TWO_KEYS = new GivenMask("Mask.padding(2)", Mask.padding(2));
  static final GivenMask BOTH =
      new GivenMask("Mask.padding(2).and(Mask.causal())", Mask.padding(2).and(Mask.causal()));

  @Override
  public String toString() {
    return java;
  }
}
