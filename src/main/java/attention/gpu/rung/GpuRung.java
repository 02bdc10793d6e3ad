package attention.gpu.rung;

import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.NumberType;

/** One way to compute attention on a card. */
public interface GpuRung {
  /** What it is called on a command line: {@code tensor-cores}. */
  String id();

  /** What it is called in tables and charts. */
  String title();

  /** The file with its kernels, to be had from {@link KernelFile}; empty if it has none. */
  String file();

  /** What is new in it, in a sentence or two. */
  String idea();

  /** The type of the numbers that it reads and writes. */
  NumberType type();

  /** What it should cost, by counting. */
  ExpectedCost expected(GpuSizes sizes);

  /** Bytes of the card's memory that it needs beside queries, keys, values and contexts. */
  default long scratchBytes(GpuSizes sizes) {
    return 0;
  }

  /**
   * How far from exact attention over the same inputs it may be, as a share: the length of the
   * difference over the length of the exact context.
   *
   * <p>Floats keep 24 bits. A score is a sum of 64 or 128 products and may be as large as about 20,
   * so it is off by some 10⁻⁶, and its exponential by a share of as much. Sums over n keys are
   * rounded n times; errors that go either way then grow as √n, and a thread that adds 16 384
   * numbers alone comes to some 5·10⁻⁶. The bound leaves a factor of four.
   *
   * <p>bfloat16 keeps 8 bits: rounding is off by a share of up to 2⁻⁹. The products are exact and
   * their sums are floats, but the weights are rounded once on their way to the second product, and
   * the context is rounded once at the end. Both at their worst together make 2⁻⁸.
   */
  default double bound() {
    return type() == NumberType.FLOAT ? 2e-5 : Math.scalb(1.0, -8);
  }

  /**
   * Compiles what it needs and takes its scratch memory; what it then does can be run again and
   * again.
   *
   * @param queries of this rung's type, {@link GpuSizes#numbers()} of them, and so the others
   * @param context where the result goes
   */
  Prepared prepare(
      Gpu gpu,
      GpuSizes sizes,
      DeviceArray queries,
      DeviceArray keys,
      DeviceArray values,
      DeviceArray context);
}
