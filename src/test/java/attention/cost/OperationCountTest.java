package attention.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attention.head.MultiplicationCount;
import attention.ladder.Sizes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationCountTest {
  /** 2 sequences of 3 tokens, 2 heads of 5: 36 scores of 5 products each, and again to mix. */
  @ParameterizedTest(name = "[{0},{1},{2}], {3} heads, causal {4}, projected {5}")
  @CsvSource({
    "1, 1, 1, 1, false, true, 12",
    "2, 3, 10, 2, false, false, 720",
    "2, 3, 10, 2, true, false, 480",
    "2, 3, 10, 2, false, true, 5520",
    "32, 128, 512, 8, false, true, 9663676416"
  })
  void everyMultiplicationAndEveryAdditionIsAnOperation(
      int batch,
      int tokens,
      int dModel,
      int heads,
      boolean causal,
      boolean projected,
      double operations) {
    Sizes sizes = new Sizes(batch, tokens, dModel, heads, causal, projected);

    assertThat(OperationCount.of(sizes).total()).isEqualTo(operations);
  }

  @Test
  void eachMultiplicationOfOneHeadHasItsAddition() {
    MultiplicationCount multiplications = MultiplicationCount.of(10, 6, 6, 6);
    OperationCount count = OperationCount.of(new Sizes(1, 10, 6, 1, false, true));

    assertThat(count.scores()).isEqualTo(2.0 * multiplications.scores());
    assertThat(count.mixing()).isEqualTo(2.0 * multiplications.mixing());
    // The fourth projection is of the output, which one head alone does without.
    assertThat(count.projections()).isEqualTo(2.0 * multiplications.projections() * 4 / 3);
  }

  @ParameterizedTest(name = "d_model = {0}")
  @ValueSource(ints = {1, 64, 512, 12288})
  void atTwiceTheWidthProjectionsAreHalfOfIt(int dModel) {
    long crossover = OperationCount.crossover(dModel);
    int n = Math.toIntExact(crossover);

    assertThat(crossover).isEqualTo(2L * dModel);
    assertThat(of(n, dModel).projectionShare()).isEqualTo(0.5);
    assertThat(of(n + 1, dModel).projectionShare()).isLessThan(0.5);
  }

  @Test
  void aFifthOfTheArticlesWorkOrLessGrowsWithTheSquare() {
    OperationCount article = OperationCount.of(new Sizes(32, 128, 512, 8, false, true));

    // 4·n²·d over 8·n·d² + 4·n²·d is n over 2·d + n.
    assertThat(article.quadraticShare()).isCloseTo(128.0 / (1024 + 128), within(1e-15));
    assertThat(article.projectionShare() + article.quadraticShare()).isEqualTo(1);
  }

  @Test
  void aMillionTokensAreCountedWithoutOverflow() {
    assertThat(of(1_000_000, 512).scores()).isEqualTo(2 * 1e12 * 512);
  }

  private static OperationCount of(int n, int dModel) {
    return OperationCount.of(new Sizes(1, n, dModel, 1, false, true));
  }
}
