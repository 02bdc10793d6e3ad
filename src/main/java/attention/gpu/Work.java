package attention.gpu;

import java.io.Serializable;
import java.util.List;

/** One thing that a card does, in the order in which it is told to. */
public sealed interface Work extends Serializable {
  /** What it is, within a sentence: {@code the kernel naive}. */
  String title();

  /** What a list of works is, within a sentence; a card does not say at which of them it failed. */
  static String titles(List<? extends Work> works) {
    List<String> titles = works.stream().map(Work::title).distinct().toList();
    return titles.size() == 1 ? titles.get(0) : "one of " + String.join(", ", titles);
  }

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

    @Override
    public String title() {
      return "the kernel " + function.name();
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
      implements Work {
    @Override
    public String title() {
      return "cuBLAS's matrix product";
    }
  }

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
      implements Work {
    @Override
    public String title() {
      return "cuDNN's attention";
    }
  }

  /**
   * So many bytes go from the computer's memory to the card's.
   *
   * @param address on the card; what arrives there is whatever lies in the driver's buffer
   */
  record CopyIn(long address, long bytes) implements Work {
    @Override
    public String title() {
      return "the copy to the card";
    }
  }

  /**
   * So many bytes go from the card's memory to the computer's, and are dropped there.
   *
   * @param address on the card
   */
  record CopyOut(long address, long bytes) implements Work {
    @Override
    public String title() {
      return "the copy from the card";
    }
  }

  /**
   * Every byte is set, so that a result nobody wrote cannot pass for one.
   *
   * @param value of each byte; 0xFF makes floats that are no numbers
   */
  record Fill(long address, long bytes, byte value) implements Work {
    @Override
    public String title() {
      return "the filling of an array";
    }
  }
}
