package attention.gpu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.Card;
import attention.gpu.Driver;
import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WorkbenchTest {
  private static final Supplier<Gpu> NO_CARD = refusing("No driver; install one.");
  private static final Supplier<Gpu> NO_COMPILER = refusing("No compiler; install g++.");

  @Test
  void aCardOfThisMachineComesFirst() {
    try (Workbench workbench = Workbench.open(() -> card("H100"), () -> card("emulated"))) {
      assertThat(workbench.isCard()).isTrue();
      assertThat(workbench.where())
          .containsIgnoringWhitespaces(
              "H100, compute capability 9.0, 132 multiprocessors, driver for CUDA 13.0")
          .satisfies(text -> assertThat(text.lines()).allMatch(line -> line.length() <= 80));
      assertThat(workbench.run(gpu -> gpu.card().name())).isEqualTo("H100");
    }
  }

  @Test
  void withoutACardTheEmulatedOneIsTakenAndWhatIsMissingIsSaid() {
    try (Workbench workbench = Workbench.open(NO_CARD, () -> card("emulated card"))) {
      assertThat(workbench.isCard()).isFalse();
      assertThat(workbench.where())
          .startsWith("No driver; install one.")
          .containsIgnoringWhitespaces("run on the emulated card", "say nothing of a card's");
      assertThat(workbench.run(gpu -> gpu.card().name())).isEqualTo("emulated card");
    }
  }

  @Test
  void withNeitherThePageGoesOnInSentences() {
    try (Workbench workbench = Workbench.open(NO_CARD, NO_COMPILER)) {
      assertThat(workbench.isCard()).isFalse();
      assertThat(workbench.gpu()).isEmpty();
      assertThat(workbench.where())
          .contains("No driver; install one.", "No compiler; install g++.", "read on");
      assertThat(workbench.run(gpu -> 1)).asString().contains("Not run");
    }
  }

  @Test
  void whatACardRefusesComesBackAsASentenceAndTheNextRunWorks() {
    try (Workbench workbench = Workbench.open(() -> card("H100"), NO_COMPILER)) {
      assertThat(workbench.run(gpu -> refuse())).isEqualTo("out of memory");
      assertThat(workbench.run(gpu -> 2)).isEqualTo(2);
    }
  }

  @Test
  void faultsOfAnotherKindAreNotHidden() {
    try (Workbench workbench = Workbench.open(() -> card("H100"), NO_COMPILER)) {
      assertThatThrownBy(
              () ->
                  workbench.run(
                      gpu -> {
                        throw new IllegalStateException("a fault");
                      }))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static Object refuse() {
    throw new GpuProblem("out of memory");
  }

  private static Supplier<Gpu> refusing(String sentence) {
    return () -> {
      throw new GpuProblem(sentence);
    };
  }

  private static Gpu card(String name) {
    Card card = new Card(name, 9, 0, 132, 80L << 30, 227 << 10, 13000);
    return Gpu.over(
        (Driver)
            Proxy.newProxyInstance(
                WorkbenchTest.class.getClassLoader(),
                new Class<?>[] {Driver.class},
                (proxy, method, arguments) -> method.getName().equals("card") ? card : null));
  }
}
