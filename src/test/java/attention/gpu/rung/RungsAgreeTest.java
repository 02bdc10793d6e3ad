package attention.gpu.rung;

import static org.assertj.core.api.Assertions.assertThat;

import attention.gpu.Gpu;
import attention.gpu.guard.Cards;
import attention.testing.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rung computes attention, on the emulated card. */
@Tag("emulated-card")
class RungsAgreeTest {
  /**
   * One; less than a warp; a tile exactly; lengths that no tile divides; more than a block's
   * threads.
   */
  private static final List<Integer> TOKENS = List.of(1, 17, 64, 100, 129, 200, 300);

  private static Gpu gpu;

  @BeforeAll
  static void open() {
    gpu = Cards.emulated();
  }

  @AfterAll
  static void close() {
    gpu.close();
  }

  static Stream<GpuRung> rungs() {
    return GpuLadder.rungs().stream();
  }

  static Stream<Arguments> everyRungAtEverySize() {
    return rungs()
        .flatMap(
            rung ->
                Stream.of(64, 128)
                    .flatMap(
                        width ->
                            TOKENS.stream()
                                .flatMap(
                                    tokens ->
                                        Stream.of(false, true)
                                            .map(
                                                causal ->
                                                    Arguments.of(
                                                        rung.id(), tokens, width, causal)))));
  }

  @ParameterizedTest(name = "{0}, {1} tokens, heads of {2}, causal {3}")
  @MethodSource("everyRungAtEverySize")
  void agreesWithTheFormula(String id, int tokens, int width, boolean causal) {
    GpuRung rung = GpuLadder.rung(id);
    GpuSizes sizes = new GpuSizes(1, 1, tokens, width, causal);

    Agreement agreement = RungRun.agreement(gpu, rung, sizes);

    assertThat(agreement.within(rung.bound())).as(agreement.sentence()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("rungs")
  void everyHeadOfEverySequenceIsItsOwn(GpuRung rung) {
    Agreement agreement = RungRun.agreement(gpu, rung, new GpuSizes(2, 3, 70, 64, true));

    assertThat(agreement.within(rung.bound())).as(agreement.sentence()).isTrue();
  }

  static Stream<Arguments> everyRungAtEveryGoldenCase() {
    return rungs().flatMap(rung -> Golden.cases("gpu").map(golden -> Arguments.of(rung, golden)));
  }

  @ParameterizedTest
  @MethodSource("everyRungAtEveryGoldenCase")
  void agreesWithPyTorch(GpuRung rung, Golden golden) {
    GpuSizes sizes = GoldenInputs.sizes(golden);

    float[] context = RungRun.context(gpu, rung, sizes, GoldenInputs.of(golden));

    double[] exact = golden.expected("context").data().asDouble();
    assertThat(GoldenInputs.apart(context, exact)).isLessThan(rung.bound());
  }

  @Test
  void everythingTakenIsGivenBack() {
    int before = gpu.lent();

    rungs().forEach(rung -> RungRun.agreement(gpu, rung, new GpuSizes(1, 1, 5, 64, false)));

    assertThat(gpu.lent()).isEqualTo(before);
  }
}
