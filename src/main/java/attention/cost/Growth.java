package attention.cost;

/** A rule for how a cost grows with the length. */
public interface Growth {
  /**
   * The cost at one length, measured or not.
   *
   * @param n above 0
   */
  double at(double n);

  /** The rule with its numbers: {@code 1.9e-08 · n^2.03}. */
  String formula();

  /**
   * By what factor the rule is typically off at lengths whose cost is known: 1 where it meets them
   * all. It is e to the root of the mean squared difference of the logarithms.
   *
   * @param lengths at least one, above 0
   * @param values as many, above 0
   * @throws IllegalArgumentException if they are not as many, none, or not above 0
   */
  default double typicalFactor(double[] lengths, double[] values) {
    Points.require(lengths, values, 1);
    double squares = 0;
    for (int i = 0; i < lengths.length; i++) {
      double off = Math.log(values[i] / at(lengths[i]));
      squares += off * off;
    }
    return Math.exp(Math.sqrt(squares / lengths.length));
  }
}
