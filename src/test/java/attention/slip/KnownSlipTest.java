package attention.slip;

import static org.assertj.core.api.Assertions.assertThat;

import attention.derive.Step;
import attention.example.Example;
import attention.example.ExampleFolder;
import attention.trace.Recording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Where every matrix is 3×3 every wrong product can be formed, so that none hides behind shapes.
 */
class KnownSlipTest {
  static Stream<Step> steps() {
    return Step.worked().stream();
  }

  @ParameterizedTest
  @MethodSource("steps")
  void everySlipHasAResultWhereAllShapesFit(Step step) {
    Example example = ExampleFolder.worked("small-integers");
    Recording recording = example.run();
    Map<Step, INDArray> matrices = new EnumMap<>(Step.class);
    for (Step each : Step.values()) {
      matrices.put(each, recording.get(each.label()));
    }
    OwnNumbers own = new OwnNumbers(example, matrices);

    assertThat(Slips.of(step).stream().flatMap(List::stream))
        .isNotEmpty()
        .allSatisfy(known -> assertThat(known.result(own)).as(known.slip().id()).isPresent());
  }
}
