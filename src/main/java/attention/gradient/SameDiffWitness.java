package attention.gradient;

import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The gradients of one head by SameDiff, ND4J's own automatic differentiation. It is told only the
 * forward formula and finds the way back by itself, so that it is a second witness beside {@link
 * GradientCheck}.
 */
public final class SameDiffWitness {
  private static final String LOSS = "loss";

  /**
   * What every step of {@code softmax(Q·Kᵀ/√d_k)·V} gets back, for one sequence.
   *
   * @param embeddings X, {@code [n, d_model]}
   * @param wq {@code [d_k, d_model]}
   * @param wk {@code [d_k, d_model]}
   * @param wv {@code [d_v, d_model]}
   * @param dContext dC, {@code [n, d_v]}
   * @return gradients of embeddings, wq, wk, wv, queries, keys, values, scaled and weights, by
   *     these names
   */
  public Map<String, INDArray> selfAttention(
      INDArray embeddings, INDArray wq, INDArray wk, INDArray wv, INDArray dContext) {
    SameDiff graph = SameDiff.create();
    SDVariable x = graph.var("embeddings", embeddings);
    SDVariable queries = projected(graph, "queries", x, graph.var("wq", wq));
    SDVariable keys = projected(graph, "keys", x, graph.var("wk", wk));
    SDVariable values = projected(graph, "values", x, graph.var("wv", wv));
    SDVariable scores = graph.mmul("scores", queries, keys, false, true, false);
    double dK = wk.size(0);
    SDVariable scaled = scores.div("scaled", Math.sqrt(dK));
    SDVariable weights = graph.nn().softmax("weights", scaled, 1);
    SDVariable context = graph.mmul("context", weights, values);
    // A loss whose gradient with respect to the context is dC.
    context.mul(graph.constant("dContext", dContext)).sum(LOSS);
    graph.setLossVariables(LOSS);
    return graph.calculateGradients(
        Map.of(), "embeddings", "wq", "wk", "wv", "queries", "keys", "values", "scaled", "weights");
  }

  private static SDVariable projected(
      SameDiff graph, String name, SDVariable features, SDVariable weights) {
    return graph.mmul(name, features, weights, false, true, false);
  }
}
