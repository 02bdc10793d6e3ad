package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.block.BlockSteps;
import attention.block.Sublayer;
import attention.mask.MaskedWeighting;
import attention.weight.Softmax;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What a failure was tried with, where that is more than arrays. */
class TriedWithTest {
  @Test
  void settingsStandRightBelowTheArrays() {
    MaskedWeighting hidesNothing = (scores, length, causal) -> new Softmax().of(scores);
    String message =
        Grading.of("07-mask", hidesNothing).verdict().firstFailure().orElseThrow().message();

    List<String> tried = message.substring(message.indexOf("Tried with")).lines().toList();
    assertThat(tried).noneMatch(String::isBlank);
    assertThat(tried.subList(tried.size() - 2, tried.size()))
        .satisfiesExactly(
            length -> assertThat(length).matches("  length = \\d+"),
            causal -> assertThat(causal).matches("  causal = (true|false)"));
  }

  @Test
  void aSmallEpsilonIsWrittenInDecimals() {
    String message =
        Grading.of("12-transformer-block", new ThrowsAtOnce())
            .verdict()
            .firstFailure()
            .orElseThrow()
            .message();

    assertThat(message).contains("  epsilon = 0.00001").doesNotContain("E-");
  }

  /** Not "not written yet", but an exception of the work itself. */
  static final class ThrowsAtOnce implements BlockSteps {
    @Override
    public INDArray normalised(INDArray x, INDArray gain, INDArray bias, double epsilon) {
      throw new IllegalStateException("no");
    }

    @Override
    public INDArray feedForward(INDArray x, INDArray w1, INDArray b1, INDArray w2, INDArray b2) {
      throw new IllegalStateException("no");
    }

    @Override
    public INDArray preNorm(
        INDArray x,
        Sublayer attention,
        Sublayer attentionNorm,
        Sublayer network,
        Sublayer networkNorm) {
      throw new IllegalStateException("no");
    }

    @Override
    public INDArray postNorm(
        INDArray x,
        Sublayer attention,
        Sublayer attentionNorm,
        Sublayer network,
        Sublayer networkNorm) {
      throw new IllegalStateException("no");
    }
  }
}
