package attention.launch;

import java.util.function.ObjIntConsumer;

/**
 * An array in a card's memory, as a kernel sees it: an address, and no length. What lies outside
 * can be read and written here as on a card, where it belongs to somebody else; but the launch
 * notes it.
 */
public final class GlobalMemory {
  /** What lies in memory that nobody has written yet, and outside of every array. */
  public static final float LEFT_BEHIND = -777;

  private final float[] numbers;
  private final ObjIntConsumer<Use> watch;

  /** What is done to a number. */
  enum Use {
    READ,
    WRITE
  }

  /**
   * An array that starts with these numbers.
   *
   * @param watch is told of each write, and of each read outside
   */
  GlobalMemory(float[] numbers, ObjIntConsumer<Use> watch) {
    this.numbers = numbers.clone();
    this.watch = watch;
  }

  /**
   * Reads a number.
   *
   * @param index from 0, row by row
   * @return {@link #LEFT_BEHIND} where nobody wrote
   */
  public float get(int index) {
    if (isInside(index)) {
      return numbers[index];
    }
    watch.accept(Use.READ, index);
    return LEFT_BEHIND;
  }

  /**
   * Writes a number, as a {@code float}.
   *
   * @param index from 0, row by row
   */
  public void set(int index, double number) {
    watch.accept(Use.WRITE, index);
    if (isInside(index)) {
      numbers[index] = (float) number;
    }
  }

  /** Copies everything back from the card. */
  public float[] numbers() {
    return numbers.clone();
  }

  private boolean isInside(int index) {
    return index >= 0 && index < numbers.length;
  }
}
