package attention.tensor;

import org.nd4j.linalg.api.buffer.DataType;

/** An array that does not hold doubles; the steps of the course calculate in double precision. */
public final class PrecisionException extends IllegalArgumentException {
  /**
   * @param argument the argument's name
   * @param found what it holds
   */
  public PrecisionException(String argument, DataType found) {
    super(
        "%s holds %s numbers; this step calculates in DOUBLE: pass %s.castTo(DataType.DOUBLE)"
            .formatted(argument, found, argument));
  }
}
