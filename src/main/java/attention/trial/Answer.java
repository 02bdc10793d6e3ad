package attention.trial;

import java.util.List;
import java.util.stream.LongStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What an implementation answers to a probe. */
public sealed interface Answer {
  /** The most numbers that an array may hold to be looked at; right ones hold a few dozen. */
  int MOST_NUMBERS = 100_000;

  /** The most axes that an array may have to be looked at; right ones have two. */
  int MOST_AXES = 8;

  /** Whether the two say the same, as far as float precision can tell. */
  boolean agreesWith(Answer other);

  /** What came of a call that returned. */
  static Answer of(INDArray result) {
    if (result == null) {
      return new Nothing();
    }
    return result.length() > MOST_NUMBERS || result.rank() > MOST_AXES
        ? new TooLarge(LongStream.of(result.shape()).boxed().toList())
        : new Returned(result.castTo(DataType.DOUBLE).dup('c'), result.dataType());
  }

  /**
   * An array.
   *
   * @param array a copy, in doubles
   * @param type what the original held
   */
  record Returned(INDArray array, DataType type) implements Answer {
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
   * An array that no probe asks for, too large to be copied.
   *
   * @param shape its shape, or the first axes of it
   */
  record TooLarge(List<Long> shape) implements Answer {
    /** Copies the list. */
    public TooLarge {
      shape = shape.stream().limit(MOST_AXES).toList();
    }

    @Override
    public boolean agreesWith(Answer other) {
      return equals(other);
    }
  }

  /**
   * An exception. Any two agree: where one implementation finds a wrong shape, another of the same
   * idea leaves an array's bounds.
   *
   * @param thrown what was thrown
   * @param constructing whether the constructor threw it
   */
  record Threw(Thrown thrown, boolean constructing) implements Answer {
    @Override
    public boolean agreesWith(Answer other) {
      return other instanceof Threw;
    }
  }
}
