package attention.gpu;

import java.io.Serializable;
import java.util.List;

/** One thing that a card does, in the order in which it is told to. */
public sealed interface Work extends Serializable {
  /**
   * A kernel runs.
   *
   * @param function which one
   * @param shape how many threads
   * @param arguments in the order of the kernel's parameters
   */
  record Launch(Function function, LaunchShape shape, List<Argument> arguments) implements Work {
    /** Copies the list. */
    public Launch {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * cuBLAS multiplies many matrices: {@code c = scale · a · b} for each member of a batch, all row
   * by row in memory, members one after another without a gap.
   *
   * @param type of a, b and c
   * @param a address of {@code [batch, m, k]}
   * @param b address of {@code [batch, k, n]}, or of {@code [batch, n, k]} if transposed
   * @param c address of {@code [batch, m, n]}
   * @param transposed whether b lies transposed
   */
  record MatrixProduct(
      NumberType type,
      long a,
      long b,
      long c,
      int batch,
      int m,
      int n,
      int k,
      boolean transposed,
      float scale)
      implements Work {}

  /**
   * cuDNN's fused attention, in bfloat16; each array is {@code [batch, heads, tokens, width]}.
   *
   * @param queries address
   * @param keys address
   * @param values address
   * @param context address of the result
   * @param scale of the scores: 1/√width
   */
  record FusedAttention(
      long queries,
      long keys,
      long values,
      long context,
      int batch,
      int heads,
      int tokens,
      int width,
      float scale,
      boolean causal)
      implements Work {}

  /**
   * So many bytes go from the computer's memory to the card's.
   *
   * @param address on the card; what arrives there is whatever lies in the driver's buffer
   */
  record CopyIn(long address, long bytes) implements Work {}

  /**
   * So many bytes go from the card's memory to the computer's, and are dropped there.
   *
   * @param address on the card
   */
  record CopyOut(long address, long bytes) implements Work {}

  /**
   * Every byte is set, so that a result nobody wrote cannot pass for one.
   *
   * @param value of each byte; 0xFF makes floats that are no numbers
   */
  record Fill(long address, long bytes, byte value) implements Work {}
}
