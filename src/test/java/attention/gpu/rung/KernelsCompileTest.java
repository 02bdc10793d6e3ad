package attention.gpu.rung;

import static org.assertj.core.api.Assertions.assertThat;

import attention.gpu.nvcc.Compiled;
import attention.gpu.nvcc.Nvcc;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * NVIDIA's compiler takes every kernel, for three generations of cards that nobody needs to have.
 */
@Tag("nvcc")
class KernelsCompileTest {
  private final Nvcc nvcc = Nvcc.find().orElseThrow();

  static Stream<Arguments> everyKernelOnEveryCard() {
    return GpuLadder.rungs().stream()
        .filter(OwnKernels.class::isInstance)
        .flatMap(
            rung ->
                Stream.of(64, 128)
                    .flatMap(
                        width ->
                            Stream.of("sm_80", "sm_90", "sm_100")
                                .map(card -> Arguments.of(rung.file(), width, card))));
  }

  @ParameterizedTest(name = "{0}, heads of {1}, {2}")
  @MethodSource("everyKernelOnEveryCard")
  void compilesAndKeepsEverythingInRegisters(String file, int width, String card) {
    List<Compiled> kernels = nvcc.compile(KernelFile.source(file).with("HEAD", width), card);

    assertThat(kernels).isNotEmpty();
    assertThat(kernels).extracting(Compiled::spilledBytes).containsOnly(0);
  }
}
