package attention.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attention.ladder.Sizes;
import org.junit.jupiter.api.Test;

class CostByStepTest {
  /** 3 tokens, 2 heads of width 2, floats: every number below is counted by hand. */
  private static final Sizes SMALL = new Sizes(1, 3, 4, 2, false, true);

  @Test
  void eachStepsOperationsAndBytesAreThoseOfItsArrays() {
    assertThat(CostByStep.oneAfterTheOther(SMALL, 4))
        .containsExactly(
            // Four products [3,4]·[4,4]; each reads 12 and 16 numbers and writes 12.
            new StepCost("projections", 4 * 2 * 3 * 4 * 4, 4 * 4 * (12 + 16 + 12)),
            // Two heads, each [3,2]·[2,3]; queries and keys are read, 2·9 scores written.
            new StepCost("scores", 2 * 2 * 3 * 2 * 3, 4 * (12 + 12 + 18)),
            new StepCost("softmax", 5 * 18, 4 * (18 + 18)),
            new StepCost("mixing", 2 * 2 * 3 * 3 * 2, 4 * (18 + 12 + 12)));
  }

  @Test
  void inOneTheScoresNeverGoToMemory() {
    StepCost inOne = CostByStep.inOne(SMALL, 4);

    assertThat(inOne.operations()).isEqualTo(72 + 90 + 72);
    assertThat(inOne.bytes()).isEqualTo(4 * (12 + 12 + 12 + 12));
  }

  @Test
  void doublesMoveTwiceTheBytes() {
    assertThat(CostByStep.inOne(SMALL, 8).bytes())
        .isEqualTo(2 * CostByStep.inOne(SMALL, 4).bytes());
    assertThat(CostByStep.oneAfterTheOther(SMALL, 8).get(1).bytes()).isEqualTo(8 * 42);
  }

  @Test
  void aBatchMovesItsWeightsOnce() {
    StepCost projections =
        CostByStep.oneAfterTheOther(new Sizes(5, 3, 4, 2, false, true), 4).get(0);

    assertThat(projections.operations()).isEqualTo(5 * 384);
    assertThat(projections.bytes()).isEqualTo(4 * 4 * (60 + 16 + 60));
  }

  @Test
  void withoutProjectionsTheirStepIsLeftOut() {
    assertThat(CostByStep.oneAfterTheOther(new Sizes(1, 3, 4, 2, false, false), 4))
        .extracting(StepCost::step)
        .containsExactly("scores", "softmax", "mixing");
  }

  @Test
  void aCausalMaskSavesNothingStepByStepAndHalfInOne() {
    Sizes causal = new Sizes(1, 3, 4, 2, true, true);

    assertThat(CostByStep.oneAfterTheOther(causal, 4))
        .isEqualTo(CostByStep.oneAfterTheOther(SMALL, 4));
    // Of 9 pairs a head 6 are seen.
    assertThat(CostByStep.inOne(causal, 4).operations()).isEqualTo((72 + 90 + 72) * 6 / 9);
  }

  @Test
  void theIntensityOfScoresHasALimitAndThatOfOneStepHasNone() {
    StepCost scores =
        CostByStep.oneAfterTheOther(new Sizes(1, 1_000_000, 64, 1, false, false), 4).get(0);
    StepCost inOne = CostByStep.inOne(new Sizes(1, 1_000_000, 64, 1, false, false), 4);

    assertThat(scores.intensity()).isCloseTo(2 * 64 / 4.0, within(0.01));
    assertThat(inOne.intensity()).isGreaterThan(100_000);
  }

  @Test
  void aStepThatMovesNothingIsRefused() {
    assertThatThrownBy(() -> new StepCost("nothing", 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "nothing takes 1.0 operations on 0.0 bytes; it needs at least 0 of the first, more of the second");
    assertThatThrownBy(() -> new StepCost("nothing", Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
