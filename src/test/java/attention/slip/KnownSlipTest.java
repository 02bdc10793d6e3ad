package attention.slip;

import static org.assertj.core.api.Assertions.assertThat;

import attention.derive.Step;
import attention.example.Example;
import attention.example.ProblemName;
import attention.trace.Recording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

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
    allHaveAResult(Slips.of(step), own("small-integers"));
  }

  @Test
  void soHasEverySlipWithAMask() {
    allHaveAResult(MaskSlips.of(Step.WEIGHTS), own("small-integers causal"));
    allHaveAResult(MaskSlips.of(Step.SCALED), own("small-integers length=2"));
  }

  @Test
  void soHasEverySlipWithSeveralHeads() {
    Example example = ProblemName.parse("two-heads heads=2").again().orElseThrow();
    Recording recording = example.run();
    Map<Step, INDArray> matrices = new EnumMap<>(Step.class);
    matrices.put(Step.EMBEDDINGS, recording.get("embeddings"));
    matrices.put(
        Step.CONTEXT,
        Nd4j.hstack(recording.get("head 1 context"), recording.get("head 2 context")));

    allHaveAResult(Slips.of(Step.OUTPUT), new OwnNumbers(example, matrices, 2));
  }

  private static OwnNumbers own(String problem) {
    Example example = ProblemName.parse(problem).again().orElseThrow();
    Recording recording = example.run();
    Map<Step, INDArray> matrices = new EnumMap<>(Step.class);
    matrices.put(Step.EMBEDDINGS, recording.get("embeddings"));
    Step.worked().forEach(each -> matrices.put(each, recording.get(each.label())));
    return new OwnNumbers(example, matrices);
  }

  private static void allHaveAResult(List<List<KnownSlip>> slips, OwnNumbers own) {
    assertThat(slips.stream().flatMap(List::stream))
        .isNotEmpty()
        .allSatisfy(known -> assertThat(known.result(own)).as(known.slip().id()).isPresent());
  }
}
