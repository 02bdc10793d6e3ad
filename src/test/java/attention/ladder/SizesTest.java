package attention.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {
  @Test
  void everyPairOfTokensHasAScoreInEachHeadOfEachSequence() {
    Sizes core = new Sizes(2, 3, 10, 2, false, false);

    assertThat(core.dHead()).isEqualTo(5);
    assertThat(core.scores()).isEqualTo(36);
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
