package attention.example;

import attention.exact.ExactAttention;
import attention.exact.ExactMatrix;
import attention.head.SelfAttention;
import attention.problem.Problem;
import attention.trace.Recording;
import attention.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A problem of self-attention: tokens, their embeddings, the weight matrices, and what is asked.
 *
 * <p>Each of several heads is a problem of its own, with its rows of the three weight matrices; the
 * heads' contexts, side by side, are projected to the output. Vaswani et al. 2017, section 3.2.2.
 *
 * @param tokens n names, one a token
 * @param embeddings {@code [n, d_model]}
 * @param wq {@code [d_k, d_model]}, the rows of all heads below one another
 * @param wk {@code [d_k, d_model]}, likewise
 * @param wv {@code [d_v, d_model]}, likewise
 * @param setting how many heads, and which keys are hidden
 * @param wo {@code [d_out, d_v]}, from all heads' values to the output; if left out, the identity
 */
public record Example(
    List<String> tokens,
    ExactMatrix embeddings,
    ExactMatrix wq,
    ExactMatrix wk,
    ExactMatrix wv,
    Setting setting,
    Optional<ExactMatrix> wo) {
  /** Copies the names. */
  public Example {
    tokens = List.copyOf(tokens);
  }

  /** A problem of one head that sees everything. */
  public Example(
      List<String> tokens, ExactMatrix embeddings, ExactMatrix wq, ExactMatrix wk, ExactMatrix wv) {
    this(tokens, embeddings, wq, wk, wv, Setting.plain(), Optional.empty());
  }

  /**
   * The same numbers with something else asked.
   *
   * @throws Problem if the heads cannot share d_k and d_v, the length is beyond the tokens, or
   *     there is a W_O that does not fit
   */
  public Example set(Setting asked) {
    HeadSizes.requireFit(this, asked);
    return new Example(tokens, embeddings, wq, wk, wv, asked, wo);
  }

  /** How many heads. */
  public int heads() {
    return setting.heads();
  }

  /**
   * The problem of one head: this one, if there are no others.
   *
   * @param head from 1 to {@link #heads()}
   */
  public Example head(int head) {
    return heads() == 1
        ? this
        : new Example(
            tokens,
            embeddings,
            rows(wq, head),
            rows(wk, head),
            rows(wv, head),
            setting.ofOneHead(),
            Optional.empty());
  }

  /** Whether a query may see a key, both from 0. */
  public boolean sees(int query, int key) {
    return setting.sees(query, key);
  }

  /** W_O, {@code [d_out, d_v]}: as given, or else the identity. */
  public ExactMatrix outputWeights() {
    return wo.orElseGet(() -> identity(wv.rows()));
  }

  private ExactMatrix rows(ExactMatrix weights, int head) {
    int rows = weights.rows() / heads();
    return ExactMatrix.of(
        IntStream.range((head - 1) * rows, head * rows).mapToObj(weights::row).toList());
  }

  private static ExactMatrix identity(int size) {
    return ExactMatrix.of(
        IntStream.range(0, size)
            .mapToObj(
                row ->
                    IntStream.range(0, size)
                        .mapToObj(column -> row == column ? BigFraction.ONE : BigFraction.ZERO)
                        .toList())
            .toList());
  }

  /** The attention with this example's weights. */
  public SelfAttention attention() {
    return SelfAttention.scaledDotProduct(wq.toArray(), wk.toArray(), wv.toArray());
  }

  /**
   * Runs the attention on the embeddings and records every step; of several heads as {@code head 1
   * queries} and so on, and {@code output} at the end.
   *
   * @throws Problem that names the first number on the way that is too large for a double
   */
  public Recording run() {
    return run(Example::attention);
  }

  /**
   * The same with steps other than the course's.
   *
   * @param attention makes them for each head, with its weights
   * @throws Problem as {@link #run()}
   */
  public Recording run(Function<Example, SelfAttention> attention) {
    Recording recording = new Recording();
    if (heads() == 1) {
      attend(attention.apply(this), recording);
      return recording;
    }
    recording.see("embeddings", embeddings.toArray());
    List<INDArray> contexts = new ArrayList<>();
    for (int head = 1; head <= heads(); head++) {
      String name = "head %d ".formatted(head);
      Example alone = head(head);
      contexts.add(
          alone.attend(
              attention.apply(alone),
              (step, result) ->
                  "embeddings".equals(step) ? result : recording.see(name + step, result)));
    }
    INDArray together = Nd4j.hstack(contexts);
    recording.see("output", finite("output", together.mmul(outputWeights().toArray().transpose())));
    return recording;
  }

  private INDArray attend(SelfAttention attention, Trace trace) {
    return attention.of(
        embeddings.toArray(),
        setting.mask(),
        (step, result) -> trace.see(step, "masked".equals(step) ? result : finite(step, result)));
  }

  /** The same calculation with nothing rounded; of one head. */
  public ExactAttention exactly() {
    return new ExactAttention(embeddings, wq, wk, wv, setting::sees);
  }

  /** The files hold finite numbers; what is not any more has overflowed on the way. */
  private static INDArray finite(String step, INDArray result) {
    for (int row = 0; row < result.rows(); row++) {
      double[] entries = result.getRow(row).toDoubleVector();
      for (int column = 0; column < entries.length; column++) {
        if (!Double.isFinite(entries[column])) {
          throw new Problem(
              "%s[%d,%d] is too large for a double (beyond 1.8e308); use smaller embeddings or weights."
                  .formatted(step, row + 1, column + 1));
        }
      }
    }
    return result;
  }
}
