package attention.ladder;

/**
 * How large one piece of work is.
 *
 * @param batch sequences, at least 1
 * @param tokens n, as many queries as keys
 * @param dModel the width of all heads together
 * @param heads that share d_model evenly
 * @param causal whether a token sees no later one
 * @param projected whether the four projections belong to it
 */
public record Sizes(
    int batch, int tokens, int dModel, int heads, boolean causal, boolean projected) {
  /** Refuses sizes below 1, and heads that do not share d_model evenly. */
  public Sizes {
    require("batch", batch);
    require("tokens", tokens);
    require("d_model", dModel);
    require("heads", heads);
    if (dModel % heads != 0) {
      throw new IllegalArgumentException(
          "d_model = %d cannot be shared by %d heads".formatted(dModel, heads));
    }
  }

  private static void require(String name, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("%s is %d; it must be at least 1".formatted(name, size));
    }
  }

  /** The width of one head. */
  public int dHead() {
    return dModel / heads;
  }

  /** Scores of all heads and sequences, whether a mask hides them or not. */
  public double scores() {
    return (double) batch * heads * tokens * tokens;
  }
}
