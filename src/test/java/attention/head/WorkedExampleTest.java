package attention.head;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;

import attention.trace.Recording;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The worked 3×3 example. The whole numbers were found with a pencil, the decimals from them with
 * 50 digits and rounded to 14.
 */
class WorkedExampleTest {
  private static final double FOUR_DECIMALS = 0.5e-4;
  private static final SelfAttention ATTENTION =
      SelfAttention.scaledDotProduct(
          matrix(new double[][] {{1, 0, 1}, {0, 1, 0}, {1, 1, 1}}),
          matrix(new double[][] {{1, 1, 0}, {1, 1, 1}, {0, 1, 1}}),
          matrix(new double[][] {{1, 1, 1}, {1, 0, 1}, {1, 1, 0}}));
  private static final INDArray ONE_HOT = matrix(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
  private static final INDArray SMALL_INTEGERS =
      matrix(new double[][] {{1, 0, 1}, {0, 2, 0}, {1, 1, 1}});

  @Test
  void oneHotEmbeddingsGiveWholeNumbersUpToTheScores() {
    Recording steps = recordingOf(ONE_HOT);

    assertThatArray(steps.get("embeddings")).isExactly(ONE_HOT);
    assertThatArray(steps.get("queries")).holdsExactly(1, 0, 1, 0, 1, 1, 1, 0, 1);
    assertThatArray(steps.get("keys")).holdsExactly(1, 1, 0, 1, 1, 1, 0, 1, 1);
    assertThatArray(steps.get("values")).holdsExactly(1, 1, 1, 1, 0, 1, 1, 1, 0);
    assertThatArray(steps.get("scores")).holdsExactly(1, 2, 1, 1, 2, 2, 1, 2, 1);
  }

  @Test
  void oneHotEmbeddingsGiveTheseWeightsAndContexts() {
    Recording steps = recordingOf(ONE_HOT);

    assertThatArray(steps.get("weights"))
        .isWithin(
            FOUR_DECIMALS,
            matrix(
                new double[][] {
                  {0.2645, 0.4711, 0.2645}, {0.2192, 0.3904, 0.3904}, {0.2645, 0.4711, 0.2645}
                }))
        .isWithin(
            DOUBLE_PRECISION,
            matrix(
                new double[][] {
                  {0.26445846149562, 0.47108307700876, 0.26445846149562},
                  {0.21917210878642, 0.39041394560679, 0.39041394560679},
                  {0.26445846149562, 0.47108307700876, 0.26445846149562}
                }));
    assertThatArray(steps.get("context"))
        .isWithin(
            FOUR_DECIMALS,
            matrix(new double[][] {{1, 0.5289, 0.7355}, {1, 0.6096, 0.6096}, {1, 0.5289, 0.7355}}))
        .isWithin(
            DOUBLE_PRECISION,
            matrix(
                new double[][] {
                  {1, 0.52891692299124, 0.73554153850438},
                  {1, 0.60958605439321, 0.60958605439321},
                  {1, 0.52891692299124, 0.73554153850438}
                }));
  }

  @Test
  void smallIntegersGiveWholeNumbersUpToTheScores() {
    Recording steps = recordingOf(SMALL_INTEGERS);

    assertThatArray(steps.get("queries")).holdsExactly(2, 0, 2, 0, 2, 2, 2, 1, 3);
    assertThatArray(steps.get("keys")).holdsExactly(1, 2, 1, 2, 2, 2, 2, 3, 2);
    assertThatArray(steps.get("values")).holdsExactly(2, 2, 1, 2, 0, 2, 3, 2, 2);
    assertThatArray(steps.get("scores")).holdsExactly(4, 8, 8, 6, 8, 10, 7, 12, 13);
  }

  @Test
  void smallIntegersGiveTheseWeightsAndContexts() {
    Recording steps = recordingOf(SMALL_INTEGERS);

    assertThatArray(steps.get("weights"))
        .isWithin(
            DOUBLE_PRECISION,
            matrix(
                new double[][] {
                  {0.04731088410008, 0.47634455794996, 0.47634455794996},
                  {0.07021749164966, 0.22280523120915, 0.70697727714119},
                  {0.01965304671887, 0.3524764182915, 0.62787053498963}
                }));
    assertThatArray(steps.get("context"))
        .isWithin(
            DOUBLE_PRECISION,
            matrix(
                new double[][] {
                  {2.47634455794996, 1.04731088410008, 1.95268911589992},
                  {2.70697727714119, 1.5543895375817, 1.92978250835034},
                  {2.62787053498963, 1.29504716341699, 1.98034695328113}
                }));
  }

  private static Recording recordingOf(INDArray embeddings) {
    Recording recording = new Recording();
    ATTENTION.of(embeddings, recording);
    return recording;
  }

  private static INDArray matrix(double[][] numbers) {
    return Nd4j.create(numbers);
  }
}
