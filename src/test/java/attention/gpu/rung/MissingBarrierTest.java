package attention.gpu.rung;

import static org.assertj.core.api.Assertions.assertThat;

import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import attention.gpu.KernelSource;
import attention.gpu.guard.Cards;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No barrier and no wait in a kernel is there for nothing: without any one of them the emulated
 * card's result is wrong, or it says what was wrong. On a card the same might go well for weeks.
 */
@Tag("emulated-card")
class MissingBarrierTest {
  private static final Pattern WAITS =
      Pattern.compile(
          "__syncthreads\\(\\);|__syncwarp\\(\\);|cp_async_wait<0>\\(\\);|cp_async_commit\\(\\);");
  private static final int TOKENS = 200; // more than two tiles of every kernel

  private static Gpu gpu;

  @BeforeAll
  static void open() {
    gpu = Cards.emulated();
  }

  @AfterAll
  static void close() {
    gpu.close();
  }

  static Stream<Arguments> everyWaitOfEveryKernel() {
    return GpuLadder.rungs().stream()
        .filter(OwnKernels.class::isInstance)
        .flatMap(
            rung ->
                places(rung)
                    .flatMap(
                        place ->
                            Stream.of(64, 128)
                                .map(width -> Arguments.of(rung.id(), place, width))));
  }

  @ParameterizedTest(name = "{0}, number {1}, heads of {2}")
  @MethodSource("everyWaitOfEveryKernel")
  void isMissed(String id, int place, int width) {
    OwnKernels rung = (OwnKernels) GpuLadder.rung(id);

    assertThat(goesWrong(rung, without(rung, place), width)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 128})
  void withAllOfThemNothingGoesWrong(int width) {
    assertThat(GpuLadder.rungs().stream().filter(OwnKernels.class::isInstance))
        .noneMatch(rung -> goesWrong((OwnKernels) rung, KernelFile.source(rung.file()), width));
  }

  @Test
  void theKernelsHaveSoMany() {
    assertThat(GpuLadder.rungs().stream().filter(OwnKernels.class::isInstance))
        .extracting(rung -> places(rung).count())
        .containsExactly(0L, 4L, 1L, 4L, 6L);
  }

  private static boolean goesWrong(OwnKernels rung, KernelSource changed, int width) {
    try {
      GpuSizes sizes = new GpuSizes(1, 1, TOKENS, width, false);
      return !RungRun.agreement(gpu, rung, sizes, changed).within(rung.bound());
    } catch (GpuProblem found) {
      assertThat(found).hasMessageNotContaining("compile"); // as that would prove nothing
      return true;
    }
  }

  private static Stream<Integer> places(GpuRung rung) {
    List<Integer> places = new ArrayList<>();
    Matcher wait = WAITS.matcher(KernelFile.text(rung.file()));
    while (wait.find()) {
      places.add(wait.start());
    }
    return places.stream();
  }

  private static KernelSource without(GpuRung rung, int place) {
    KernelSource source = KernelFile.source(rung.file());
    String text = source.text();
    int end = text.indexOf(';', place);
    return new KernelSource(
        source.name(),
        text.substring(0, place) + text.substring(end),
        source.headers(),
        source.defines());
  }
}
