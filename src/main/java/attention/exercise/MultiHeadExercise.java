package attention.exercise;

import attention.derive.Decimal;
import attention.derive.Working;
import attention.mask.Mask;
import attention.mistake.multihead.MultiHeadMistakes;
import attention.multihead.HeadSplit;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadAttention;
import attention.project.LinearProjection;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.task.GivenMask;
import attention.task.MultiHeadTask;
import attention.task.Probe;
import attention.task.Task;
import attention.tensor.ShapeException;
import attention.weight.Softmax;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Lesson 08: several heads attend side by side. */
public final class MultiHeadExercise implements Exercise<MultiHead> {
  @Override
  public Task<MultiHead> task() {
    return new MultiHeadTask();
  }

  @Override
  public List<Probe> probes() {
    return MultiHeadProbes.all();
  }

  /**
   * {@inheritDoc} It refuses heads that cannot share d_model by no more special an exception than a
   * learner needs to know.
   */
  @Override
  public MultiHead reference(Probe probe) {
    MultiHead right = heads(probe, projection(probe, "wo"));
    return (queries, keys, values, mask) -> {
      try {
        return right.of(queries, keys, values, mask);
      } catch (ShapeException uneven) {
        throw new IllegalArgumentException(uneven.getMessage(), uneven);
      }
    };
  }

  @Override
  public String working(Probe probe, int row, int column) {
    double[] merged =
        ask(heads(probe, context -> context), probe).getRow(row - 1L).toDoubleVector();
    double[] output = probe.array("wo").getRow(column - 1L).toDoubleVector();
    double right = ask(reference(probe), probe).getDouble(row - 1L, column - 1L);
    return "O[%d,%d] = Σ_m C[%d,m]·W_O[%d,m], where C holds the heads' contexts side by side\n"
            .formatted(row, column, row, column)
        + "row %d of C is %s, head by head\n".formatted(row, headByHead(merged, heads(probe)))
        + "row %d of the weights is %s\n"
            .formatted(row, headByHead(weights(probe, row), heads(probe)))
        + Working.products(merged, output, right);
  }

  /** A query's weights in the first head, then in the second, and so on. */
  private static double[] weights(Probe probe, int query) {
    HeadSplit split = new HeadSplit(heads(probe));
    INDArray scores =
        new ScaledDotProductScores()
            .between(
                split.of(projection(probe, "wq").of(probe.array("queries"))),
                split.of(projection(probe, "wk").of(probe.array("keys"))));
    INDArray weights = new Softmax().of(mask(probe).over(scores));
    return weights
        .get(NDArrayIndex.all(), NDArrayIndex.point(query - 1L))
        .dup('c')
        .data()
        .asDouble();
  }

  /** One head after the other: {@code 1 0.5 | 2 0}. */
  private static String headByHead(double[] merged, int heads) {
    int width = merged.length / heads;
    return IntStream.range(0, heads)
        .mapToObj(
            head ->
                Arrays.stream(merged, head * width, (head + 1) * width)
                    .mapToObj(Decimal::text)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  @Override
  public List<Class<? extends MultiHead>> mistakes() {
    return MultiHeadMistakes.all();
  }

  private static MultiHeadAttention heads(Probe probe, Projection toOutput) {
    return MultiHeadAttention.scaledDotProduct(
        heads(probe),
        projection(probe, "wq"),
        projection(probe, "wk"),
        projection(probe, "wv"),
        toOutput);
  }

  private static int heads(Probe probe) {
    return probe.setting("heads", Integer.class);
  }

  private static Mask mask(Probe probe) {
    return probe.setting("mask", GivenMask.class).mask();
  }

  private static Projection projection(Probe probe, String name) {
    return new LinearProjection(probe.array(name));
  }
}
