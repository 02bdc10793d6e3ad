package attention.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.example.ExampleFolder;
import attention.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The workings of the worked example's backward pass, as a pencil would write them. */
class BackwardDerivationsTest {
  private static final INDArray D_CONTEXT =
      Nd4j.create(new double[][] {{1, 0, -1}, {0, 2, 0}, {1, 1, 0}});

  private final BackwardDerivations derivations =
      new BackwardDerivations(ExampleFolder.worked("small-integers"), D_CONTEXT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dValues     | 1 | 2 | dV[1,2] = Σ_i A[i,1]·dC[i,2]                        | 0.0473·0 + 0.0702·2 + 0.0197·1 ≈ 0.1601
          dWeights    | 1 | 3 | dA[1,3] = Σ_m dC[1,m]·V[3,m]                        | 1·3 + 0·2 + (-1)·2 = 1
          dScores     | 1 | 2 | dS[1,2] = A[1,2]·(dA[1,2] − Σ_k A[1,k]·dA[1,k])     | 0.4763·(0 − (0.0473·1 + 0.4763·0 + 0.4763·1)) ≈ -0.2494
          dQueries    | 1 | 2 | dQ[1,2] = Σ_j dS[1,j]·K[j,2] / √d_k                 | (0.0225·2 + (-0.2494)·2 + 0.2269·3) / √3 ≈ 0.1310
          dKeys       | 3 | 2 | dK[3,2] = Σ_i dS[i,3]·Q[i,2] / √d_k                 | (0.2269·0 + 0.6301·2 + 0.6763·1) / √3 ≈ 1.1180
          dEmbeddings | 1 | 3 | dX[1,3] = through queries + through keys + through values | (-0.0260) + 0.1740 + 0.2271 ≈ 0.3751
          """)
  void aCellOfEachStep(String step, int row, int column, String formula, String working) {
    assertThat(derivations.cell(step, row, column)).isEqualTo(formula + "\n" + working);
  }

  @Test
  void aStepThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> derivations.cell("dContext", 1, 1))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("the steps are dValues, dWeights");
  }

  @ParameterizedTest
  @CsvSource({"dWeights, 1, 4", "dEmbeddings, 4, 1", "dEmbeddings, 1, 0"})
  void aCellOutsideIsRefused(String step, int row, int column) {
    assertThatThrownBy(() -> derivations.cell(step, row, column))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "%s[%d,%d] is outside %1$s, which has rows 1 to 3 and columns 1 to 3."
                .formatted(step, row, column));
  }
}
