package attention.exercise;

import attention.derive.Decimal;
import attention.derive.Working;
import attention.gradient.AttentionGradient;
import attention.task.Asked;
import attention.task.Aspect;
import attention.task.Probe;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The methods of {@link AttentionGradient}, each with a symbol and its working. */
enum GradientMethod {
  VALUES("dV", "[n_k, d_v]", "weights", "dContext") {
    @Override
    INDArray ask(AttentionGradient step, INDArray... given) {
      return step.values(given[0], given[1]);
    }

    @Override
    String working(int row, int column, double right, INDArray... given) {
      return "dV[%d,%d] = Σ_i A[i,%d]·dC[i,%d]\n".formatted(row, column, row, column)
          + Working.products(column(given[0], row), column(given[1], column), right);
    }
  },

  WEIGHTS("dA", "[n_q, n_k]", "values", "dContext") {
    @Override
    INDArray ask(AttentionGradient step, INDArray... given) {
      return step.weights(given[0], given[1]);
    }

    @Override
    String working(int row, int column, double right, INDArray... given) {
      return "dA[%d,%d] = Σ_f dC[%d,f]·V[%d,f]\n".formatted(row, column, row, column)
          + Working.products(row(given[1], row), row(given[0], column), right);
    }
  },

  SCORES("dS", "[n_q, n_k]", "weights", "dWeights") {
    @Override
    INDArray ask(AttentionGradient step, INDArray... given) {
      return step.scores(given[0], given[1]);
    }

    @Override
    String working(int row, int column, double right, INDArray... given) {
      double[] weights = row(given[0], row);
      double[] gradients = row(given[1], row);
      return "dS[%d,%d] = A[%d,%d]·(dA[%d,%d] - Σ_k A[%d,k]·dA[%d,k])\n"
              .formatted(row, column, row, column, row, column, row, row)
          + Decimal.equation(
              "%s·(%s - (%s))"
                  .formatted(
                      Decimal.factor(weights[column - 1]),
                      Decimal.text(gradients[column - 1]),
                      Working.sumOfProducts(weights, gradients)),
              right);
    }
  },

  QUERIES("dQ", "[n_q, d_k]", "dScores", "keys") {
    @Override
    INDArray ask(AttentionGradient step, INDArray... given) {
      return step.queries(given[0], given[1]);
    }

    @Override
    String working(int row, int column, double right, INDArray... given) {
      return "dQ[%d,%d] = (Σ_j dS[%d,j]·K[j,%d]) / √d_k\n".formatted(row, column, row, column)
          + Working.productsOverRoot(
              row(given[0], row), column(given[1], column), given[1].columns(), right);
    }
  },

  KEYS("dK", "[n_k, d_k]", "dScores", "queries") {
    @Override
    INDArray ask(AttentionGradient step, INDArray... given) {
      return step.keys(given[0], given[1]);
    }

    @Override
    String working(int row, int column, double right, INDArray... given) {
      return "dK[%d,%d] = (Σ_i dS[i,%d]·Q[i,%d]) / √d_k\n".formatted(row, column, row, column)
          + Working.productsOverRoot(
              column(given[0], row), column(given[1], column), given[1].columns(), right);
    }
  },

  EMBEDDINGS("dX", "[n, d_model]", "dQueries", "dKeys", "dValues", "wq", "wk", "wv") {
    @Override
    INDArray ask(AttentionGradient step, INDArray... given) {
      return step.embeddings(given[0], given[1], given[2], given[3], given[4], given[5]);
    }

    @Override
    String working(int row, int column, double right, INDArray... given) {
      double[] gradients = joined(row(given[0], row), row(given[1], row), row(given[2], row));
      double[] weights =
          joined(column(given[3], column), column(given[4], column), column(given[5], column));
      return "dX[%d,%d] = Σ_m dQ[%d,m]·W_Q[m,%d] + Σ_m dK[%d,m]·W_K[m,%d] + Σ_f dV[%d,f]·W_V[f,%d]\n"
              .formatted(row, column, row, column, row, column, row, column)
          + Working.products(gradients, weights, right);
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
  static GradientMethod of(Probe probe) {
    return Arrays.stream(values())
        .filter(method -> probe.arrays().keySet().equals(Set.copyOf(method.parameters)))
        .findFirst()
        .orElseThrow();
  }

  /** Calls it. */
  abstract INDArray ask(AttentionGradient step, INDArray... given);

  /** How a cell comes about, in symbols and in numbers; row and column count from 1. */
  abstract String working(int row, int column, double right, INDArray... given);

  /** A probe of this method. */
  Probe probe(Aspect aspect, double[][]... given) {
    Probe probe = Probe.of(aspect);
    for (int i = 0; i < given.length; i++) {
      probe = probe.with(parameters.get(i), given[i]);
    }
    return probe;
  }

  INDArray[] given(Probe probe) {
    return parameters.stream().map(probe::array).toArray(INDArray[]::new);
  }

  Asked asked() {
    return new Asked(method(), "gradients " + symbol, shape, symbol);
  }

  private String method() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static double[] row(INDArray matrix, int row) {
    return matrix.getRow(row - 1L).toDoubleVector();
  }

  private static double[] column(INDArray matrix, int column) {
    return matrix.getColumn(column - 1L).toDoubleVector();
  }

  private static double[] joined(double[]... parts) {
    return Arrays.stream(parts).flatMapToDouble(DoubleStream::of).toArray();
  }
}
