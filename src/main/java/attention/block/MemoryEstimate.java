package attention.block;

import org.nd4j.linalg.api.buffer.DataType;

/**
 * How many bytes a model's parameters take.
 *
 * <p>Left out: the activations, which grow with batch and length, the keys and values that are kept
 * while text is written, second copies in another precision, and what the program itself needs.
 *
 * @param parameters how many, at least 0
 * @param type of each number
 */
public record MemoryEstimate(long parameters, DataType type) {
  private static final int COPIES_IN_TRAINING = 4;

  /** Refuses a negative count, and types that hold no numbers with a point. */
  public MemoryEstimate {
    if (parameters < 0) {
      throw new IllegalArgumentException(
          "parameters is %d; it must be at least 0".formatted(parameters));
    }
    if (!type.isFPType()) {
      throw new IllegalArgumentException(
          "%s is no floating-point type; choose DOUBLE, FLOAT, FLOAT16 or BFLOAT16"
              .formatted(type));
    }
  }

  /** Bytes of the weights alone. */
  public long weights() {
    return Math.multiplyExact(parameters, type.width());
  }

  /**
   * Bytes while Adam trains them: for each weight also its gradient and two running means, of the
   * gradient and of its square. Kingma and Ba 2015, algorithm 1.
   */
  public long trainingWithAdam() {
    return Math.multiplyExact(COPIES_IN_TRAINING, weights());
  }
}
