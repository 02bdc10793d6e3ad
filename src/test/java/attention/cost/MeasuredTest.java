package attention.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.tensor.Gaussian;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What is measured on a real machine is only held to what is true on every machine. */
class MeasuredTest {
  @ParameterizedTest(name = "{0} tokens")
  @ValueSource(ints = {2, 8, 32})
  void theScoresOfTextbookAttentionTakeEightBytesForEachPair(int n) {
    BytesByStep bytes = new BytesByStep();
    INDArray tokens = Gaussian.withSeed(1).matrix(n, 4);

    AttentionFunction.scaledDotProduct().of(tokens, tokens, tokens, Mask.none(), bytes);

    assertThat(bytes.of("scores")).isEqualTo(8L * n * n);
    assertThat(bytes.of("weights")).isEqualTo(8L * n * n);
    assertThat(bytes.of("context")).isEqualTo(8L * n * 4);
  }

  @Test
  void resultsOfOneNameAreAddedUpAndReturnedAsTheyAre() {
    BytesByStep bytes = new BytesByStep();
    INDArray once = Nd4j.zeros(DataType.FLOAT, 3, 5);

    assertThat(bytes.see("scores", once)).isSameAs(once);
    bytes.see("scores", Nd4j.zeros(DataType.DOUBLE, 2, 2));

    assertThat(bytes.all()).containsEntry("scores", 60L + 32).hasSize(1);
    assertThatThrownBy(() -> bytes.of("keys"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no step \"keys\" was seen; there were [scores]");
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 3})
  void theBandwidthCountsWhatIsReadAndWhatIsWritten(int threads) {
    AtomicLong seconds = new AtomicLong();
    Stopwatch watch = new Stopwatch(1, 3, () -> seconds.getAndAdd(1_000_000_000L));

    MemoryBandwidth found = MemoryBandwidth.measured(threads, 1000, watch);

    assertThat(found.bytesPerSecond()).isCloseTo(8000, within(1e-9));
    assertThat(found.how())
        .isEqualTo(
            "4.0 kB copied by %d %s, the quickest of 3 runs"
                .formatted(threads, threads == 1 ? "thread" : "threads"));
  }

  @Test
  void aLargeProductIsARealOneAndCountsTwoOperationsForEachProduct() {
    AtomicLong seconds = new AtomicLong();
    Stopwatch watch = new Stopwatch(1, 3, () -> seconds.getAndAdd(1_000_000_000L));

    LargeProduct found = LargeProduct.measured(5, watch);

    assertThat(found.operationsPerSecond()).isEqualTo(250);
    assertThat(found.how())
        .isEqualTo("a product of two matrices of 5 × 5 floats, the quickest of 3 runs");
    assertThat(((INDArray) watch.lastResult()).eq(5).all()).isTrue();
    assertThatThrownBy(() -> LargeProduct.measured(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("size is 0; it must be at least 1");
  }

  @Test
  void everyNumberIsCopiedWhateverTheThreads() {
    for (int threads = 1; threads <= 7; threads++) {
      Stopwatch watch = new Stopwatch(0, 1);
      MemoryBandwidth.measured(threads, 5, watch);
      assertThat((float[]) watch.lastResult()).containsExactly(1, 2, 3, 4, 5);
    }
  }

  @Test
  void noThreadIsRefused() {
    assertThatThrownBy(() -> MemoryBandwidth.measured(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads is 0; it must be at least 1");
  }

  @Test
  void aLoopIsTimedInAJvmOfItsOwn() {
    LyingLoop.Told told = LyingLoop.inAJvmOfItsOwn();

    assertThat(told.first()).isPositive();
    assertThat(told.used()).isPositive();
    assertThat(told.unused()).isNotNegative();
  }

  @Test
  void amountsAreWrittenInUnitsThatPeopleCanPicture() {
    assertThat(InWords.seconds(2.5e-6)).isEqualTo("2.5 µs");
    assertThat(InWords.seconds(3e-8)).isEqualTo("30 ns");
    assertThat(InWords.seconds(3.6e-11)).isEqualTo("0.036 ns");
    assertThat(InWords.seconds(3e-14)).isEqualTo("less than 0.01 ns");
    assertThat(InWords.seconds(0)).isEqualTo("0 ns");
    assertThat(InWords.seconds(0.0153)).isEqualTo("15 ms");
    assertThat(InWords.seconds(59)).isEqualTo("59 s");
    assertThat(InWords.seconds(90)).isEqualTo("1.5 minutes");
    assertThat(InWords.seconds(7200)).isEqualTo("2.0 hours");
    assertThat(InWords.seconds(3 * 86400)).isEqualTo("3.0 days");
    assertThat(InWords.seconds(365.25 * 86400 * 20)).isEqualTo("20 years");
    assertThat(InWords.seconds(1e30)).isEqualTo("3.2e+22 years");
    assertThat(InWords.seconds(Double.POSITIVE_INFINITY))
        .isEqualTo("more years than a double can count");
    assertThat(InWords.bytes(12)).isEqualTo("12 bytes");
    assertThat(InWords.bytes(48e6)).isEqualTo("48 MB");
    assertThat(InWords.bytes(4e12)).isEqualTo("4.0 TB");
  }
}
