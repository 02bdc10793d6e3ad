package attention.gpu;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * A card that is open; {@code attention.gpu.guard.Cards} opens one. What it hands out it takes back
 * when it closes.
 *
 * <pre>{@code
 * try (Gpu gpu = Cards.open();
 *     DeviceArray numbers = gpu.copyOf(new float[] {1, 2, 3});
 *     Kernels kernels = gpu.compile(source)) {
 *   kernels.kernel("twice").launch(LaunchShape.covering(3, 128), numbers, 3);
 *   numbers.toFloats(); // 2, 4, 6
 * }
 * }</pre>
 */
public final class Gpu implements AutoCloseable {
  private final Driver driver;
  private final Deque<AutoCloseable> lent = new ArrayDeque<>();
  private boolean open = true;

  private Gpu(Driver driver) {
    this.driver = driver;
  }

  /** A card behind a driver, which closes with it. */
  public static Gpu over(Driver driver) {
    return new Gpu(driver);
  }

  /** What the card says of itself. */
  public Card card() {
    return driver().card();
  }

  /** Numbers on the card that nobody has set yet. */
  public DeviceArray array(NumberType type, long length) {
    if (length < 1) {
      throw new GpuProblem("an array of %d numbers; it needs at least 1".formatted(length));
    }
    long address = driver().allocate(Math.multiplyExact(length, (long) type.bytes()));
    DeviceArray array = new DeviceArray(this, type, length, address);
    lent.push(array);
    return array;
  }

  /** A copy of these numbers on the card. */
  public DeviceArray copyOf(float... numbers) {
    return copyOf(NumberType.FLOAT, numbers);
  }

  /** A copy of these numbers on the card, rounded to what the type holds. */
  public DeviceArray copyOf(NumberType type, float... numbers) {
    DeviceArray array = array(type, numbers.length);
    array.set(numbers);
    return array;
  }

  /** Compiles kernels for this card. */
  public Kernels compile(KernelSource source) {
    Kernels kernels = new Kernels(this, driver().compile(source));
    lent.push(kernels);
    return kernels;
  }

  /** Does one thing after another, and waits until all are done. */
  public void run(List<? extends Work> works) {
    driver().run(works);
  }

  /** Milliseconds that the card took for all of it, each of several times. */
  public double[] time(List<? extends Work> works, int repeats) {
    return driver().time(works, repeats);
  }

  /** What kernels printed with {@code printf} since this was last asked. */
  public String printed() {
    return driver().printed();
  }

  /** Versions of CUDA's libraries in use, by their names; where one is missing, it is not there. */
  public Map<String, String> versions() {
    return driver().versions();
  }

  /** How many arrays and compiled sources are not closed yet. */
  public int lent() {
    return lent.size();
  }

  Driver driver() {
    if (!open) {
      throw new GpuProblem("this card was closed; open it again");
    }
    return driver;
  }

  void free(DeviceArray array, long address, int life) {
    if (lent.remove(array) && stillHolds(life)) {
      driver.free(address);
    }
  }

  void unload(Kernels kernels, long compiled, int life) {
    if (lent.remove(kernels) && stillHolds(life)) {
      driver.unload(compiled);
    }
  }

  /** A closed card has taken everything back, and so has one that was lost. */
  private boolean stillHolds(int life) {
    return open && driver.life() == life;
  }

  /** Takes back what it handed out, and closes the card; a second time does nothing. */
  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    driver.close();
  }
}
