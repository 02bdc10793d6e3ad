package attention.fresh;

/** How one array is drawn anew. */
@FunctionalInterface
interface ArrayRule {
  /** An array of the same shape and meaning. */
  double[][] drawn(double[][] fixed, Draw draw);
}
