package attention.grade;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What an implementation answers to a probe. */
sealed interface Answer {
  /** How far a number may be from the right one, so that float precision is enough. */
  double TOLERANCE = 1e-5;

  /** Whether the two say the same, as far as float precision can tell. */
  boolean agreesWith(Answer other);

  /**
   * An array.
   *
   * @param array a copy, in doubles
   * @param type what the original held
   */
  record Returned(INDArray array, DataType type) implements Answer {
    static Answer of(INDArray result) {
      return result == null
          ? new Nothing()
          : new Returned(result.castTo(DataType.DOUBLE).dup('c'), result.dataType());
    }

    @Override
    public boolean agreesWith(Answer other) {
      return other instanceof Returned returned
          && array.equalShapes(returned.array)
          && Difference.first(array, returned.array).isEmpty();
    }
  }

  /** {@code null}. */
  record Nothing() implements Answer {
    @Override
    public boolean agreesWith(Answer other) {
      return other instanceof Nothing;
    }
  }

  /**
   * An exception. Any two agree: where one implementation finds a wrong shape, another of the same
   * idea leaves an array's bounds.
   *
   * @param thrown what was thrown
   * @param constructing whether the constructor threw it
   */
  record Threw(Throwable thrown, boolean constructing) implements Answer {
    @Override
    public boolean agreesWith(Answer other) {
      return other instanceof Threw;
    }
  }
}
