package attention.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.exact.ExactMatrix;
import attention.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a drawn problem friendly, computed here with plain loops. */
class FriendlyExampleTest {
  private static final int SEEDS = 12;
  private static final List<Drawn> ALL = all();

  /** A problem and what follows from it. */
  private record Drawn(String name, List<String> tokens, int n, int d, List<double[][]> matrices) {
    double[][] e() {
      return matrices.get(0);
    }

    double[][] wq() {
      return matrices.get(1);
    }

    double[][] wk() {
      return matrices.get(2);
    }

    double[][] wv() {
      return matrices.get(3);
    }

    double[][] q() {
      return timesTransposed(e(), wq());
    }

    double[][] k() {
      return timesTransposed(e(), wk());
    }

    double[][] v() {
      return timesTransposed(e(), wv());
    }

    double[][] s() {
      return timesTransposed(q(), k());
    }

    double[][] weights() {
      return softmax(s(), Math.sqrt(d));
    }

    double[][] context() {
      return times(weights(), v());
    }
  }

  @Test
  void theNumbersAreSmallIntegers() {
    every(
        "given",
        drawn ->
            drawn.matrices().stream()
                .allMatch(m -> all(m, x -> x == -1 || x == 0 || x == 1 || x == 2)));
    every("tokens", drawn -> new HashSet<>(drawn.tokens()).size() == drawn.n());
    every("negative", drawn -> rows(drawn.e(), row -> count(row, x -> x < 0) <= 1));
    for (double[][] m :
        ALL.stream().flatMap(drawn -> List.of(drawn.q(), drawn.k(), drawn.v()).stream()).toList()) {
      assertThat(all(m, x -> Math.abs(x) <= 6)).isTrue();
    }
    every("scores", drawn -> all(drawn.s(), x -> Math.abs(x) <= 12));
  }

  @Test
  void twoDecimalsShowEveryWeight() {
    every("weights", drawn -> all(drawn.weights(), x -> x >= 0.00499999));
  }

  @Test
  void everyQueryHasOneKeyThatItAttendsToMost() {
    every(
        "one largest",
        drawn ->
            rows(
                drawn.s(),
                row -> {
                  double largest = Arrays.stream(row).max().orElseThrow();
                  return count(row, x -> x == largest) == 1;
                }));
  }

  @Test
  void theTokensAndTheirWeightsDiffer() {
    every("embeddings", drawn -> different(drawn.e()) >= Math.min(drawn.n(), 2 * drawn.d()));
    every("weights", drawn -> different(drawn.weights()) >= Math.min(drawn.n(), 3));
    every("values", drawn -> different(drawn.v()) >= Math.min(drawn.n(), 3));
  }

  @Test
  void noWeightMatrixIsSymmetricOrEqualsAnother() {
    for (Drawn drawn : ALL) {
      List<double[][]> weights = List.of(drawn.wq(), drawn.wk(), drawn.wv());
      for (int i = 0; i < 3; i++) {
        double[][] one = weights.get(i);
        assertThat(differ(one, transposed(one))).as(drawn.name()).isTrue();
        assertThat(differ(one, weights.get((i + 1) % 3))).as(drawn.name()).isTrue();
        assertThat(rows(one, row -> count(row, x -> x != 0) > 0)).as(drawn.name()).isTrue();
      }
    }
  }

  @Test
  void aProjectionDoneWronglyGivesOtherNumbers() {
    BiPredicate<Drawn, double[][]> told =
        (drawn, w) -> {
          double[][] right = timesTransposed(drawn.e(), w);
          return !Arrays.deepEquals(right, times(drawn.e(), w))
              && (drawn.n() != drawn.d()
                  || (!Arrays.deepEquals(right, times(w, drawn.e()))
                      && !Arrays.deepEquals(right, transposed(right))));
        };
    every("W_Q", drawn -> told.test(drawn, drawn.wq()));
    every("W_K", drawn -> told.test(drawn, drawn.wk()));
    every("W_V", drawn -> told.test(drawn, drawn.wv()));
    every("Q, K, V and E", drawn -> differ(drawn.e(), drawn.q(), drawn.k(), drawn.v()));
  }

  @Test
  void scoresAndWeightsDoneWronglyAreSeenAtTwoDecimals() {
    every("S and its transpose", drawn -> !Arrays.deepEquals(drawn.s(), transposed(drawn.s())));
    every("√d_k forgotten", drawn -> seen(drawn.weights(), softmax(drawn.s(), 1)));
    every("d_k for √d_k", drawn -> seen(drawn.weights(), softmax(drawn.s(), drawn.d())));
    every(
        "softmax by column",
        drawn ->
            seen(
                drawn.weights(), transposed(softmax(transposed(drawn.s()), Math.sqrt(drawn.d())))));
    every(
        "embeddings mixed, not values",
        drawn -> seen(drawn.context(), times(drawn.weights(), drawn.e())));
  }

  @Test
  void neighbouringSeedsGiveDifferentProblems() {
    Set<String> problems = new HashSet<>();
    for (long seed = 1; seed <= 300; seed++) {
      problems.add(text(FriendlyExample.random(3, 3, seed)));
    }
    assertThat(problems).hasSize(300);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | 2 | 1          | she drew: 1 0, 1 1: 2 0, 1 1: 0 2, 0 -1: 0 2, 0 2",
        "3 | 2 | 7          | rain fell all: 2 1, 1 0, 1 2: 2 -1, 0 2: 0 -1, 1 0: 0 2, 0 2",
        "3 | 3 | 7          | she drew one: 1 0 -1, 1 0 0, 1 1 0: 0 1 -1, 0 1 0, 2 0 -1: -1 0 0, 0 1 -1, 1 1 1: 2 -1 1, 2 1 0, -1 1 2",
        "4 | 3 | -12        | rain fell all night: 1 -1 1, -1 0 1, 0 1 1, 0 0 1: 1 1 0, -1 0 0, 0 2 1: -1 0 0, -1 2 0, 0 1 0: 2 1 1, 1 0 0, -1 0 0",
        "8 | 2 | 123456789  | she drew one red star on white paper: 1 1, 0 2, 0 1, 2 0, 2 0, 1 1, -1 1, 0 1: -1 -1, 1 0: 1 1, 0 -1: 1 0, 1 0",
      })
  void aSeedMeansTheSameProblemForEver(int tokens, int dims, long seed, String problem) {
    assertThat(text(FriendlyExample.random(tokens, dims, seed))).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({"1,3,tokens", "9,3,tokens", "3,1,dims", "3,9,dims", "-1,2,tokens", "2,0,dims"})
  void aProblemTooLargeForAPencilIsRefused(int tokens, int dims, String named) {
    assertThatThrownBy(() -> FriendlyExample.random(tokens, dims, 1))
        .isInstanceOf(Problem.class)
        .hasMessageContaining(named + " is")
        .hasMessageContaining("from 2 to 8");
  }

  private static List<Drawn> all() {
    List<Drawn> all = new ArrayList<>();
    for (int n = 2; n <= 8; n++) {
      for (int d = 2; d <= 8; d++) {
        for (long seed = 0; seed < SEEDS; seed++) {
          long spread = seed * 0x9E3779B97F4A7C15L; // negative and large ones too
          Example example = FriendlyExample.random(n, d, spread);
          all.add(
              new Drawn(
                  "random tokens=%d dims=%d seed=%d".formatted(n, d, spread),
                  example.tokens(),
                  n,
                  d,
                  List.of(
                      doubles(example.embeddings(), n, d),
                      doubles(example.wq(), d, d),
                      doubles(example.wk(), d, d),
                      doubles(example.wv(), d, d))));
        }
      }
    }
    return all;
  }

  private static void every(String what, Predicate<Drawn> property) {
    assertThat(ALL.stream().filter(property.negate()).map(Drawn::name)).as(what).isEmpty();
  }

  private static double[][] doubles(ExactMatrix matrix, int rows, int columns) {
    double[][] doubles = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        doubles[i][j] = matrix.get(i, j).doubleValue();
      }
    }
    return doubles;
  }

  private static double[][] times(double[][] left, double[][] right) {
    double[][] product = new double[left.length][right[0].length];
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < right[0].length; j++) {
        for (int m = 0; m < right.length; m++) {
          product[i][j] += left[i][m] * right[m][j];
        }
      }
    }
    return product;
  }

  private static double[][] timesTransposed(double[][] left, double[][] right) {
    return times(left, transposed(right));
  }

  private static double[][] transposed(double[][] matrix) {
    double[][] transposed = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[0].length; j++) {
        transposed[j][i] = matrix[i][j];
      }
    }
    return transposed;
  }

  private static double[][] softmax(double[][] scores, double divisor) {
    double[][] weights = new double[scores.length][scores[0].length];
    for (int i = 0; i < scores.length; i++) {
      double total = 0;
      for (double score : scores[i]) {
        total += Math.exp(score / divisor);
      }
      for (int j = 0; j < scores[0].length; j++) {
        weights[i][j] = Math.exp(scores[i][j] / divisor) / total;
      }
    }
    return weights;
  }

  private static boolean seen(double[][] right, double[][] wrong) {
    for (int i = 0; i < right.length; i++) {
      for (int j = 0; j < right[0].length; j++) {
        if (Math.abs(right[i][j] - wrong[i][j]) > 0.01) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean differ(double[][]... matrices) {
    return Arrays.stream(matrices).map(Arrays::deepToString).distinct().count() == matrices.length;
  }

  private static long different(double[][] matrix) {
    return Arrays.stream(matrix).map(Arrays::toString).distinct().count();
  }

  private static boolean all(double[][] matrix, DoublePredicate property) {
    return rows(matrix, row -> Arrays.stream(row).allMatch(property));
  }

  private static boolean rows(double[][] matrix, Predicate<double[]> property) {
    return Arrays.stream(matrix).allMatch(property);
  }

  private static long count(double[] row, DoublePredicate property) {
    return Arrays.stream(row).filter(property).count();
  }

  private static String text(Example example) {
    return String.join(" ", example.tokens())
        + text(example.embeddings())
        + text(example.wq())
        + text(example.wk())
        + text(example.wv());
  }

  private static String text(ExactMatrix matrix) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < matrix.rows(); row++) {
      text.append(row == 0 ? ": " : ", ");
      for (BigFraction entry : matrix.row(row)) {
        text.append(entry.getNumeratorAsInt()).append(' ');
      }
    }
    return text.toString().stripTrailing().replace(" ,", ",").replace(" :", ":");
  }
}
