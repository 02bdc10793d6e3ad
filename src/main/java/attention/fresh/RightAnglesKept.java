package attention.fresh;

import attention.task.Probe;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Where a query stood at a right angle to a key, one does again: a check looks for it. */
record RightAnglesKept(Rule numbers) implements Rule {
  @Override
  public Probe drawn(Probe fixed, Draw draw) {
    Probe drawn;
    do {
      drawn = numbers.drawn(fixed, draw.afresh());
    } while (hasRightAngle(fixed) && !hasRightAngle(drawn));
    return drawn;
  }

  /** Between vectors that are not zeros, which stand at no angle. */
  private static boolean hasRightAngle(Probe probe) {
    INDArray queries = probe.array("queries");
    INDArray keys = probe.array("keys");
    for (int query = 0; query < queries.rows(); query++) {
      for (int key = 0; key < keys.rows(); key++) {
        INDArray one = queries.getRow(query);
        INDArray other = keys.getRow(key);
        if (one.mul(other).sumNumber().doubleValue() == 0
            && one.norm2Number().doubleValue() > 0
            && other.norm2Number().doubleValue() > 0) {
          return true;
        }
      }
    }
    return false;
  }
}
