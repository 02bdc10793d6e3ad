package attention.task;

import attention.gradient.AttentionGradient;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The methods of {@link AttentionGradient}, each with its symbol. */
public enum GradientMethod {
  VALUES("dV", "[n_k, d_v]", "weights", "dContext") {
    @Override
    INDArray ask(AttentionGradient step, INDArray... given) {
      return step.values(given[0], given[1]);
    }
  },

  WEIGHTS("dA", "[n_q, n_k]", "values", "dContext") {
    @Override
    INDArray ask(AttentionGradient step, INDArray... given) {
      return step.weights(given[0], given[1]);
    }
  },

  SCORES("dS", "[n_q, n_k]", "weights", "dWeights") {
    @Override
    INDArray ask(AttentionGradient step, INDArray... given) {
      return step.scores(given[0], given[1]);
    }
  },

  QUERIES("dQ", "[n_q, d_k]", "dScores", "keys") {
    @Override
    INDArray ask(AttentionGradient step, INDArray... given) {
      return step.queries(given[0], given[1]);
    }
  },

  KEYS("dK", "[n_k, d_k]", "dScores", "queries") {
    @Override
    INDArray ask(AttentionGradient step, INDArray... given) {
      return step.keys(given[0], given[1]);
    }
  },

  EMBEDDINGS("dX", "[n, d_model]", "dQueries", "dKeys", "dValues", "wq", "wk", "wv") {
    @Override
    INDArray ask(AttentionGradient step, INDArray... given) {
      return step.embeddings(given[0], given[1], given[2], given[3], given[4], given[5]);
    }
  };

  private final String symbol;
  private final String shape;

  @SuppressWarnings("ImmutableEnumChecker") // what List.of makes never changes
  private final List<String> parameters;

  GradientMethod(String symbol, String shape, String... parameters) {
    this.symbol = symbol;
    this.shape = shape;
    this.parameters = List.of(parameters);
  }

  /** The method whose arguments a probe holds. */
  public static GradientMethod of(Probe probe) {
    return Arrays.stream(values())
        .filter(method -> probe.arrays().keySet().equals(Set.copyOf(method.parameters)))
        .findFirst()
        .orElseThrow();
  }

  /** Calls it. */
  abstract INDArray ask(AttentionGradient step, INDArray... given);

  /** A probe of this method. */
  public Probe probe(Aspect aspect, double[][]... given) {
    Probe probe = Probe.of(aspect);
    for (int i = 0; i < given.length; i++) {
      probe = probe.with(parameters.get(i), given[i]);
    }
    return probe;
  }

  /** Its arguments, in their order. */
  public INDArray[] given(Probe probe) {
    return parameters.stream().map(probe::array).toArray(INDArray[]::new);
  }

  Asked asked() {
    return new Asked(method(), "gradients " + symbol, shape, symbol);
  }

  private String method() {
    return name().toLowerCase(Locale.ROOT);
  }
}
