package attention.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RooflineTest {
  /** 200 operations and 20 bytes in the same time: the ridge is at 10. */
  private static final Roofline ROOF = new Roofline(200, 20);

  @ParameterizedTest(name = "intensity {0}: {1} operations a second")
  @CsvSource({"0, 0", "1, 20", "5, 100", "10, 200", "11, 200", "1000, 200"})
  void memoryIsTheLimitUpToTheRidgeAndTheProcessorBeyond(double intensity, double limit) {
    assertThat(ROOF.attainable(intensity)).isEqualTo(limit);
    assertThat(ROOF.ridge()).isEqualTo(10);
  }

  @Test
  void aStepTakesAsLongAsTheSlowerOfBoth() {
    StepCost light = new StepCost("softmax", 100, 100);
    StepCost heavy = new StepCost("scores", 4000, 100);

    assertThat(ROOF.waitsForMemory(light)).isTrue();
    assertThat(ROOF.shortest(light)).isEqualTo(5);
    assertThat(ROOF.waitsForMemory(heavy)).isFalse();
    assertThat(ROOF.shortest(heavy)).isEqualTo(20);
    assertThat(heavy.intensity()).isEqualTo(40);
  }

  @ParameterizedTest(name = "{0} operations, {1} bytes")
  @CsvSource({"0, 1", "1, 0", "-1, 1", "NaN, 1", "1, Infinity"})
  void limitsAreAboveZero(double peak, double bandwidth) {
    assertThatThrownBy(() -> new Roofline(peak, bandwidth))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("the (peak|bandwidth) is .* a second; it must be above 0 and finite");
  }
}
