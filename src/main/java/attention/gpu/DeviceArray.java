package attention.gpu;

import java.nio.ByteBuffer;

/** Numbers in the card's memory, until it is closed. */
public final class DeviceArray implements AutoCloseable {
  private final Gpu gpu;
  private final NumberType type;
  private final long length;
  private final long address;
  private final int life;
  private boolean open = true;

  DeviceArray(Gpu gpu, NumberType type, long length, long address) {
    this.gpu = gpu;
    this.type = type;
    this.length = length;
    this.address = address;
    life = gpu.driver().life();
  }

  /** How each number lies there. */
  public NumberType type() {
    return type;
  }

  /** How many numbers it has. */
  public long length() {
    return length;
  }

  /** How many bytes it takes. */
  public long bytes() {
    return length * type.bytes();
  }

  /**
   * Where it lies on the card.
   *
   * @throws GpuProblem if it was closed, or lost with the card
   */
  public long address() {
    if (!open) {
      throw new GpuProblem(
          "this array of %d numbers was closed, its memory is no longer its own; use it inside the try that opened it"
              .formatted(length));
    }
    if (lost()) {
      throw new GpuProblem(
          "this array of %d numbers was lost with the card (while %s), which has been opened anew since; copy the numbers there again"
              .formatted(length, gpu.driver().lostWhile()));
    }
    return address;
  }

  private boolean lost() {
    return life != gpu.driver().life();
  }

  /**
   * Copies numbers over those that are there.
   *
   * @param numbers as many as it has
   */
  public void set(float[] numbers) {
    if (numbers.length != length) {
      throw new GpuProblem(
          "%d numbers do not fit an array of %d on the card".formatted(numbers.length, length));
    }
    ByteBuffer bytes = Bytes.of(numbers, type);
    gpu.driver().write(address(), bytes);
  }

  /** Copies its numbers back from the card. */
  public float[] toFloats() {
    return Bytes.floats(gpu.driver().read(address(), bytes()), type);
  }

  /** Gives its memory back; a second time does nothing. */
  @Override
  public void close() {
    if (open) {
      open = false;
      gpu.free(this, address, life);
    }
  }
}
