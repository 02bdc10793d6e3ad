package attention.launch;

/**
 * A size or a place in two directions, as a card counts blocks and threads.
 *
 * @param x across: the direction in which neighbouring threads run together
 * @param y down
 */
public record Xy(int x, int y) {
  /** How many there are of a size of this kind. */
  int count() {
    return x * y;
  }

  @Override
  public String toString() {
    return "(%d, %d)".formatted(x, y);
  }
}
