package attention.gpu.nd4j;

import static org.assertj.core.api.Assertions.assertThat;

import attention.process.Command;
import attention.process.Command.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NvidiaSmiTest {
  @Test
  void everyCardIsListed() {
    NvidiaSmi machine =
        NvidiaSmi.of(
            new Outcome(
                0,
                "NVIDIA GeForce RTX 3060, 8.6, 550.54.14\nNVIDIA H100 80GB HBM3, 9.0, 580.65.06\n",
                ""));

    assertThat(machine.cards())
        .containsExactly(
            new NvidiaSmi.Seen("NVIDIA GeForce RTX 3060", 8.6, "550.54.14"),
            new NvidiaSmi.Seen("NVIDIA H100 80GB HBM3", 9.0, "580.65.06"));
    assertThat(machine.trouble()).isEmpty();
  }

  @Test
  void aToolThatHangsIsNoCard() {
    NvidiaSmi machine =
        NvidiaSmi.of(new Outcome(Command.NOT_ENDED, "", "it said nothing for 15 s"));

    assertThat(machine.cards()).isEmpty();
    assertThat(machine.trouble()).isEqualTo("nvidia-smi does not answer: it said nothing for 15 s");
  }

  @Test
  void aToolThatFailsIsQuoted() {
    NvidiaSmi machine = NvidiaSmi.of(new Outcome(9, "couldn't communicate with the driver", ""));

    assertThat(machine.cards()).isEmpty();
    assertThat(machine.trouble())
        .isEqualTo("nvidia-smi failed: couldn't communicate with the driver");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n"})
  void noLineIsNoCard(String out) {
    assertThat(NvidiaSmi.of(new Outcome(0, out, "")).trouble())
        .isEqualTo("nvidia-smi lists no card");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tesla K40m, [Not Supported], 470.1",
        "Field \"compute_cap\" is not a valid field to query.",
        "NVIDIA A100, 8.0, [N/A]",
        "NVIDIA A100, 8.0"
      })
  void anAnswerThatSaysNoCapabilityIsQuoted(String line) {
    NvidiaSmi machine = NvidiaSmi.of(new Outcome(0, line + "\n", ""));

    assertThat(machine.cards()).isEmpty();
    assertThat(machine.trouble()).contains(line, "newer driver");
  }
}
