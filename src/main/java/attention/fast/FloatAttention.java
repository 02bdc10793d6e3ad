package attention.fast;

import attention.mask.SeenKeys;
import java.util.Optional;

/** What {@link FastAttention} calculates, of arrays of Java: nothing of ND4J loads. */
public final class FloatAttention {
  private final Engine engine;
  private final Workers workers;

  private FloatAttention(Engine engine, Workers workers) {
    this.engine = engine;
    this.workers = workers;
  }

  /**
   * By so many threads; empty where this Java has no vector instructions, which is said once.
   *
   * @param threads at least 1, the caller's among them
   * @throws IllegalArgumentException if it is less
   */
  public static Optional<FloatAttention> by(int threads) {
    Workers workers = Workers.of(threads);
    return Engines.vector().map(engine -> new FloatAttention(engine, workers));
  }

  /** What it calculates with, for a person: {@code Vector API, 512 bits, 2 threads}. */
  public String name() {
    return "%s, %d %s"
        .formatted(engine.name(), workers.threads(), workers.threads() == 1 ? "thread" : "threads");
  }

  /**
   * Softmax of the queries' products with the keys, over √width, times the values.
   *
   * @param queries {@code [heads, tokens, width]}, and so the others
   * @param heads how many, of all sequences together
   * @param tokens of a sequence
   * @return the contexts, {@code [heads, tokens, width]}
   * @throws IllegalArgumentException if the arrays are not that large
   */
  public float[] of(
      float[] queries, float[] keys, float[] values, int heads, int tokens, boolean causal) {
    int rows = Math.multiplyExact(heads, tokens);
    if (queries.length == 0
        || queries.length % rows != 0
        || keys.length != queries.length
        || values.length != queries.length) {
      throw new IllegalArgumentException(
          "queries, keys and values have %d, %d and %d numbers; %d heads of %d tokens need a multiple of %d, and all the same"
              .formatted(queries.length, keys.length, values.length, heads, tokens, rows));
    }
    int width = queries.length / rows;
    float[] contexts = new float[queries.length];
    SeenKeys seen = (member, query) -> causal ? query + 1 : tokens;
    new TiledHeads(engine, workers)
        .attend(
            1,
            heads,
            Heads.apart(queries, heads, tokens, width),
            Heads.apart(keys, heads, tokens, width),
            Heads.apart(values, heads, tokens, width),
            seen,
            Heads.apart(contexts, heads, tokens, width));
    return contexts;
  }
}
