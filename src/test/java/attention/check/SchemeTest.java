package attention.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.derive.Step;
import attention.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeTest {
  @Test
  void everyStepIsWorthOneUnlessItIsNamed() {
    Scheme scheme = Scheme.parse("scores=2, weights=0.5,C=0");

    assertThat(scheme.marks(Step.QUERIES)).isEqualByComparingTo("1");
    assertThat(scheme.marks(Step.SCORES)).isEqualByComparingTo("2");
    assertThat(scheme.marks(Step.WEIGHTS)).isEqualByComparingTo("0.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scores | \"scores\" in the scheme is no step with its marks; write such as scores=2,weights=4.",
        "scores=x | The scheme gives scores \"x\" marks; expected a number from 0 to 1000.",
        "scores=-1 | The scheme gives scores \"-1\" marks; expected a number from 0 to 1000.",
        "scores=1e9 | The scheme gives scores \"1e9\" marks; expected a number from 0 to 1000.",
        "scores=1,S=2 | The scheme gives scores twice; give each step its marks once.",
        "embeddings=1 | \"embeddings\" is no step to fill in; those are queries, keys, values, scores, scaled, weights, context, output.",
      })
  void anythingElseIsRefused(String text, String message) {
    assertThatThrownBy(() -> Scheme.parse(text)).isInstanceOf(Problem.class).hasMessage(message);
  }
}
