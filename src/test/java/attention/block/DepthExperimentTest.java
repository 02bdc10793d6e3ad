package attention.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * A layer of this experiment halves the mean square, since ReLU lets half of it through; so each
 * size has an expectation by theory. With 64 tokens of width 64 the sizes scatter by a few percent.
 */
class DepthExperimentTest {
  private static final int LAYERS = 8;
  private static final DepthExperiment EXPERIMENT = new DepthExperiment(64, LAYERS, 3);

  @Test
  void bareLayersShrinkEveryNumber() {
    assertThat(EXPERIMENT.bare()).hasSize(LAYERS + 1);
    assertThat(EXPERIMENT.bare()[0]).isCloseTo(1, within(0.05));
    assertThat(EXPERIMENT.bare()[LAYERS]).isBetween(0.5 / 16, 2.0 / 16); // √½ to the power of 8
  }

  @Test
  void aResidualPathAloneGrowsWithoutBound() {
    assertThat(EXPERIMENT.residual()[LAYERS]).isBetween(5.06 / 2, 5.06 * 2); // √1.5 to the 8
  }

  @Test
  void withANormBeforeEachLayerAddsAsMuchAsTheOther() {
    assertThat(EXPERIMENT.preNorm()[LAYERS]).isCloseTo(Math.sqrt(1 + 0.5 * LAYERS), within(0.4));
  }

  @Test
  void withANormAfterEverySizeIsOne() {
    for (int layer = 1; layer <= LAYERS; layer++) {
      assertThat(EXPERIMENT.postNorm()[layer]).isCloseTo(1, within(1e-5)); // ε keeps it just below
    }
  }

  @Test
  void theSameSeedGivesTheSameSizes() {
    assertThat(EXPERIMENT.preNorm()).isEqualTo(EXPERIMENT.preNorm());
    assertThat(EXPERIMENT.preNorm()).isNotEqualTo(new DepthExperiment(64, LAYERS, 4).preNorm());
  }
}
