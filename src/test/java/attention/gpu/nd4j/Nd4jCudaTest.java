package attention.gpu.nd4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import attention.process.Command;
import attention.process.Command.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Nd4jCudaTest {
  @Test
  void theUsualBuildAsksNothing() {
    assertThat(Nd4jCuda.isBuiltIn()).isFalse();
    assertThat(Nd4jCuda.obstacle()).isEmpty();
    assertThatCode(Nd4jCuda::check).doesNotThrowAnyException();
  }

  @Test
  void withoutACardTheSentenceSaysWhyAndTheWayBack() {
    NvidiaSmi machine = NvidiaSmi.of(new Outcome(Command.NOT_ENDED, "", "no reply"));

    assertThat(Nd4jCuda.obstacle(machine))
        .hasValue(
            "This build computes on an NVIDIA card (-Pnd4j-cuda), and there is none: nvidia-smi"
                + " does not answer: no reply. Build for the"
                + " processor again with ./mvnw process-classes; then every lesson runs.");
  }

  @ParameterizedTest
  @CsvSource({"Tesla K80, 3.7", "Tesla V100, 7.0", "NVIDIA A100, 8.0", "NVIDIA L40, 8.9"})
  void cardsThatItHasCodeForAreServed(String name, String capability) {
    assertThat(Nd4jCuda.obstacle(cards("%s, %s, 450.80.02".formatted(name, capability)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NVIDIA H100 80GB HBM3, 9.0", "NVIDIA B200, 10.0", "NVIDIA GeForce RTX 5090, 12.0"})
  void aNewerCardIsSentTheOtherWay(String name, String capability) {
    assertThat(Nd4jCuda.obstacle(cards("%s, %s, 580.65".formatted(name, capability))).orElseThrow())
        .contains("3.7 to 8.9; the " + name + " has " + capability)
        .endsWith(
            "./mvnw process-classes; then every lesson runs, and lesson 15 drives this card itself,"
                + " with kernels compiled for it.");
  }

  @Test
  void anOlderCardLeavesTheProcessor() {
    assertThat(Nd4jCuda.obstacle(cards("Tesla K40m, 3.5, 470.1")).orElseThrow())
        .contains("the Tesla K40m has 3.5")
        .endsWith("then every lesson runs there.");
  }

  @Test
  void anOldDriverIsNamedWithTheOneThatIsNeeded() {
    assertThat(Nd4jCuda.obstacle(cards("Tesla V100, 7.0, 418.87")).orElseThrow())
        .contains("needs driver 450.80 or newer", "the Tesla V100 has 418.87");
  }

  @Test
  void oneCardThatItCannotServeIsEnoughToRefuse() {
    assertThat(
            Nd4jCuda.obstacle(cards("NVIDIA A100, 8.0, 580.65\nNVIDIA H100 80GB HBM3, 9.0, 580.65"))
                .orElseThrow())
        .contains("the NVIDIA H100 80GB HBM3 has 9.0");
  }

  private static NvidiaSmi cards(String lines) {
    return NvidiaSmi.of(new Outcome(0, lines + "\n", ""));
  }
}
