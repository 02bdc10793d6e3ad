package attention.article;

import static org.assertj.core.api.Assertions.assertThat;

import attention.exact.SymbolicSum;
import attention.exact.TokenPolynomial;
import attention.score.DotProductScores;
import attention.tensor.MatrixProduct;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Error (e): all nine printed scores, against two starting points. */
class PrintedScoresTest {
  private static final INDArray ONE_HOT =
      Nd4j.create(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
  private static final INDArray SMALL_INTEGERS =
      Nd4j.create(new double[][] {{1, 0, 1}, {0, 2, 0}, {1, 1, 1}});

  private final PrintedExample printed = Article.in(Path.of("")).example();

  // Multiplied out by hand.
  @ParameterizedTest(name = "S[{0},{1}] is {2}")
  @CsvSource({
    "1, 1, e1·e1 + e1·e2 + e1·e3 + e2·e3",
    "1, 2, e1·e1 + e1·e2 + 2 e1·e3 + e2·e3 + e3·e3",
    "1, 3, e1·e2 + e1·e3 + e2·e3 + e3·e3",
    "2, 1, e1·e2 + e2·e2",
    "2, 2, e1·e2 + e2·e2 + e2·e3",
    "2, 3, e2·e2 + e2·e3",
    "3, 1, e1·e1 + 2 e1·e2 + e1·e3 + e2·e2 + e2·e3",
    "3, 2, e1·e1 + 2 e1·e2 + 2 e1·e3 + e2·e2 + 2 e2·e3 + e3·e3",
    "3, 3, e1·e2 + e1·e3 + e2·e2 + 2 e2·e3 + e3·e3",
  })
  void e_from_the_stated_matrices_the_printed_score_is_wrong(
      int query, int key, String correction) {
    SymbolicSum q = SymbolicSum.rowsOf(printed.wqStated()).get(query - 1);
    SymbolicSum k = SymbolicSum.rowsOf(printed.wk()).get(key - 1);

    assertCorrected(query, key, q.dot(k), correction);
    assertThat(correctScores(printed.wqStated(), printed.wk()).getDouble(query - 1, key - 1))
        .isEqualTo(TokenPolynomial.parse(correction).at(SMALL_INTEGERS));
  }

  @ParameterizedTest(name = "S[{0},{1}] is {2}")
  @CsvSource({
    "1, 1, e1·e1 + e1·e2 + e1·e3 + e2·e3",
    "1, 2, e1·e1 + 2 e1·e3 + e3·e3",
    "1, 3, e1·e2 + e1·e3 + e2·e3 + e3·e3",
    "2, 1, e1·e2 + e1·e3 + e2·e2 + e2·e3",
    "2, 2, e1·e2 + e1·e3 + e2·e3 + e3·e3",
    "2, 3, e2·e2 + 2 e2·e3 + e3·e3",
    "3, 1, e1·e1 + 2 e1·e2 + e1·e3 + e2·e2 + e2·e3",
    "3, 2, e1·e1 + e1·e2 + 2 e1·e3 + e2·e3 + e3·e3",
    "3, 3, e1·e2 + e1·e3 + e2·e2 + 2 e2·e3 + e3·e3",
  })
  void e_from_the_printed_q_and_k_the_printed_score_is_wrong(
      int query, int key, String correction) {
    SymbolicSum q = printed.queries().get(query - 1);
    SymbolicSum k = printed.keys().get(key - 1);

    assertCorrected(query, key, q.dot(k), correction);
  }

  private void assertCorrected(int query, int key, TokenPolynomial actual, String correction) {
    TokenPolynomial claim = printed.scores().get(query - 1).get(key - 1);
    assertThat(actual).isEqualTo(TokenPolynomial.parse(correction)).isNotEqualTo(claim);
    assertThat(actual.hasSquare()).isTrue();
    assertThat(claim.hasSquare()).isFalse();
  }

  @Test
  void e_for_one_hot_tokens_the_printed_scores_are_all_zero() {
    assertThat(printed.scores().stream().flatMap(List::stream))
        .hasSize(9)
        .allSatisfy(entry -> assertThat(entry.at(ONE_HOT)).isZero());
    assertThat(SymbolicSum.parse("e1 + e3").dot(SymbolicSum.parse("e1 + e2")).at(ONE_HOT))
        .isEqualTo(1);
  }

  /** The article's own, token-mixing reading, in numbers. */
  private static INDArray correctScores(INDArray wq, INDArray wk) {
    return new DotProductScores()
        .between(MatrixProduct.of(wq, SMALL_INTEGERS), MatrixProduct.of(wk, SMALL_INTEGERS));
  }
}
