package attention.gpu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attention.gpu.Card;
import attention.gpu.Driver;
import attention.gpu.Function;
import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import attention.gpu.Work;
import attention.launch.Speeds;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardSpeedsTest {
  @Test
  void aDataSheetsSpeedsAreMarkedAsPromised() {
    CardSpeeds promised = CardSpeeds.promised(DataSheet.H100_SXM, 100, 10);

    assertThat(promised.speeds()).isEqualTo(new Speeds(100, 67, 64, 10));
    assertThat(promised.how()).contains("data sheet", "H100", "10.0 µs a copy assumed");
  }

  /**
   * The card takes 20 µs for any copy and 10⁹ bytes in 100 ms besides, and 2 ms for any launch; 8
   * heads of 2048 tokens of width 64 are 4·8·2048²·64 = 8.59·10⁹ operations.
   */
  @Test
  void measuredSpeedsAreThoseOfTheCard() {
    try (Gpu gpu = Gpu.over(card())) {
      CardSpeeds measured = CardSpeeds.measured(gpu, 100);

      assertThat(measured.how()).isEqualTo("measured on paper");
      assertThat(measured.speeds().processorGigaflops()).isEqualTo(100);
      assertThat(measured.speeds().microsecondsPerCopy()).isCloseTo(20, within(0.01));
      assertThat(measured.speeds().gigabytesPerSecond()).isCloseTo(10, within(0.01));
      assertThat(measured.speeds().cardTeraflops()).isCloseTo(4.295, within(0.001));
      assertThat(gpu.lent()).isZero();
    }
  }

  @Test
  void whatIsNoCardIsNotMeasured() {
    try (Workbench workbench = Workbench.open(CardSpeedsTest::none, () -> Gpu.over(card()))) {
      assertThat(CardSpeeds.of(workbench, DataSheet.H100_SXM, 100, 10))
          .isEqualTo(CardSpeeds.promised(DataSheet.H100_SXM, 100, 10));
    }
  }

  @Test
  void aCardIsMeasuredAndOneThatRefusesSaysSo() {
    try (Workbench workbench = Workbench.open(() -> Gpu.over(card()), CardSpeedsTest::none)) {
      assertThat(CardSpeeds.of(workbench, DataSheet.H100_SXM, 100, 10).how())
          .isEqualTo("measured on paper");
      workbench.gpu().orElseThrow().close();
      assertThat(CardSpeeds.of(workbench, DataSheet.H100_SXM, 100, 10).how())
          .contains("data sheet", "this card was not measured: this card was closed");
    }
  }

  private static Gpu none() {
    throw new GpuProblem("there is none");
  }

  private static Driver card() {
    return (Driver)
        Proxy.newProxyInstance(
            CardSpeedsTest.class.getClassLoader(),
            new Class<?>[] {Driver.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "card" -> new Card("paper", 9, 0, 1, 1L << 30, 227 << 10, 13000);
                  case "allocate", "compile" -> 1L;
                  case "function" -> new Function(1, (String) arguments[1], 32, 0, 0);
                  case "time" -> times((List<?>) arguments[0], (Integer) arguments[1]);
                  default -> method.getReturnType() == int.class ? 0 : null;
                });
  }

  /** The first call takes ten times as long, as first calls do. */
  private static double[] times(List<?> works, int repeats) {
    double[] times = new double[repeats];
    Arrays.fill(times, works.stream().mapToDouble(CardSpeedsTest::milliseconds).sum());
    times[0] *= 10;
    return times;
  }

  private static double milliseconds(Object work) {
    return work instanceof Work.CopyIn copy ? 0.02 + copy.bytes() / 10e9 * 1e3 : 2;
  }
}
