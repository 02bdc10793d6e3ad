package attention.gpu;

/** How a number lies in the card's memory. */
public enum NumberType {
  /** Single precision, 24 bits that count. */
  FLOAT(4),
  /** The upper half of a float: its range, and 8 bits that count. */
  BFLOAT16(2);

  private final int bytes;

  NumberType(int bytes) {
    this.bytes = bytes;
  }

  /** How many bytes one takes. */
  public int bytes() {
    return bytes;
  }
}
