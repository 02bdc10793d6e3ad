package attention.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {
  /** 2 sequences, 3 tokens, 2 heads of 5: 36 scores of 5 products each, and again to mix. */
  @Test
  void everyMultiplicationAndEveryAdditionIsAnOperation() {
    Sizes core = new Sizes(2, 3, 10, 2, false, false);

    assertThat(core.dHead()).isEqualTo(5);
    assertThat(core.scores()).isEqualTo(36);
    assertThat(core.operations()).isEqualTo(2 * 2 * 36 * 5);
  }

  @Test
  void aCausalMaskLeavesHalfOfTheScoresAndADiagonal() {
    assertThat(new Sizes(2, 3, 10, 2, true, false).operations()).isEqualTo(2 * 2 * 24 * 5);
  }

  @Test
  void projectionsAreFourMatricesForEachToken() {
    double core = new Sizes(2, 3, 10, 2, false, false).operations();

    assertThat(new Sizes(2, 3, 10, 2, false, true).operations())
        .isEqualTo(core + 2 * 4 * 6 * 10 * 10);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 1, batch is 0; it must be at least 1",
    "1, -1, 1, 1, tokens is -1; it must be at least 1",
    "1, 1, 0, 1, d_model is 0; it must be at least 1",
    "1, 1, 1, 0, heads is 0; it must be at least 1",
    "1, 1, 10, 3, d_model = 10 cannot be shared by 3 heads"
  })
  void whatCannotBeIsRefused(int batch, int tokens, int dModel, int heads, String message) {
    assertThatThrownBy(() -> new Sizes(batch, tokens, dModel, heads, false, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
