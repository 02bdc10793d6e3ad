package attention.article;

import static org.assertj.core.api.Assertions.assertThat;

import attention.head.MultiplicationCount;
import attention.project.LinearProjection;
import attention.testing.Draw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors (j) and (p): what a longer sequence costs. */
class ArticleCostTest {
  @ParameterizedTest(name = "{0} tokens")
  @ValueSource(longs = {1, 2, 3, 8, 64, 1024})
  void j_twice_the_tokens_cost_four_times_as_much(long n) {
    long once = MultiplicationCount.of(n, 6, 4, 5).scoresAndMixing();
    long twice = MultiplicationCount.of(2 * n, 6, 4, 5).scoresAndMixing();

    assertThat(twice).isEqualTo(4 * once);
    assertThat(twice).as("exponential growth would square it").isNotEqualTo(once * once);
    assertThat(MultiplicationCount.of(2 * n, 6, 4, 5).projections())
        .isEqualTo(2 * MultiplicationCount.of(n, 6, 4, 5).projections());
  }

  @Test
  void p_no_parameter_is_added_when_the_sequence_grows() {
    Draw draw = new Draw(1);
    LinearProjection sameForAll = new LinearProjection(draw.uniform(2, 6));
    assertThat(sameForAll.of(draw.uniform(3, 6)).shape()).containsExactly(3, 2);
    assertThat(sameForAll.of(draw.uniform(300, 6)).shape()).containsExactly(300, 2);
  }
}
