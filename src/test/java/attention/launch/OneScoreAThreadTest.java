package attention.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attention.score.ScaledDotProductScores;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The course's launch, against a pencil, exact arithmetic and the scores of lesson 03. */
class OneScoreAThreadTest {
  private final LaunchSteps steps = new OneScoreAThread();

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "1, 1024, 1",
    "10, 4, 3",
    "12, 4, 3",
    "13, 4, 4",
    "16777217, 256, 65537",
    "2000000000, 1024, 1953125",
    "2000000000, 1, 2000000000"
  })
  void blocksAreRoundedUp(int items, int threads, int blocks) {
    assertThat(steps.blocks(items, threads)).isEqualTo(blocks);
  }

  @Test
  void threadsWriteWhatAPencilWrites() {
    // (3, 4)·(2, 1) = 10 and (3, 4)·(−2, 4) = 10; (0, 1)·(2, 1) = 1 and (0, 1)·(−2, 4) = 4. Width
    // 4 with two zeros more, so that the root is 2.
    Launch launch = new Launch(new Xy(1, 1), new Xy(2, 2));
    GlobalMemory scores = launch.memory("scores", 9, 9, 9, 9);
    GlobalMemory queries = launch.memory("queries", 3, 4, 0, 0, 0, 1, 0, 0);
    GlobalMemory keys = launch.memory("keys", 2, 1, 0, 0, -2, 4, 0, 0);

    launch.run(place -> steps.thread(place, queries, keys, scores, 2, 2, 4));

    assertThat(scores.numbers()).containsExactly(5, 5, 0.5f, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 5, 2, 2, 2",
    "5, 4, 3, 3, 2",
    "7, 1, 4, 4, 8",
    "1, 33, 16, 32, 1",
    "16, 8, 8, 4, 4"
  })
  void aGridOfThreadsMakesTheScoresOfLesson03(
      int queryCount, int keyCount, int width, int blockX, int blockY) {
    float[] q = random(queryCount * width);
    float[] k = random(keyCount * width);
    Xy grid = new Xy(steps.blocks(keyCount, blockX), steps.blocks(queryCount, blockY));
    Launch launch = new Launch(grid, new Xy(blockX, blockY));
    GlobalMemory scores = launch.memory("scores", new float[queryCount * keyCount]);
    GlobalMemory queries = launch.memory("queries", q);
    GlobalMemory keys = launch.memory("keys", k);

    launch.run(place -> steps.thread(place, queries, keys, scores, queryCount, keyCount, width));

    float[] expected =
        new ScaledDotProductScores()
            .between(matrix(q, queryCount), matrix(k, keyCount))
            .dup('c')
            .data()
            .asFloat();
    // Two orders of adding up to 16 floats below 1.
    assertThat(scores.numbers()).containsExactly(expected, within(1e-6f));
    assertThat(launch.fault()).isEmpty();
  }

  private static INDArray matrix(float[] numbers, int rows) {
    return Nd4j.createFromArray(numbers).castTo(DataType.DOUBLE).reshape(rows, -1);
  }

  private static float[] random(int count) {
    Random random = new Random(15);
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextFloat() - 0.5f;
    }
    return numbers;
  }

  @Test
  void copiesTakeWhatAPencilSays() {
    // 100·8 floats are 3200 bytes: 1.6 µs at 2 gigabytes a second, and 5 µs besides; four times.
    assertThat(steps.copyMicroseconds(100, 8, new Speeds(1, 1, 2, 5)))
        .isEqualTo(26.4, within(1e-9));
    // A million tokens: 4,096,000,000 bytes, 163,840 µs at 25, and 10 besides.
    assertThat(steps.copyMicroseconds(1_000_000, 1024, new Speeds(1, 1, 25, 10)))
        .isEqualTo(655_400, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({
    "64, 5, 10, 10, 22",
    "32, 2, 3, 0.5, 48",
    "128, 4, 5, 0.5, 300",
    "65536, 4, 4.4, 0.15, 500",
    "512, 250, 1, 0.5, 50",
    "64, 100, 10, 10, 0",
    "1, 900, 1, 1, 7"
  })
  void itPaysFromTheFirstLengthThatExactFractionsFind(
      int width, String processor, String card, String gigabytes, String each) {
    int expected = 1;
    while (!exactlyPays(
        expected,
        width,
        new BigDecimal(processor),
        new BigDecimal(card),
        new BigDecimal(gigabytes),
        new BigDecimal(each))) {
      expected++;
    }

    Speeds speeds =
        new Speeds(
            Double.parseDouble(processor),
            Double.parseDouble(card),
            Double.parseDouble(gigabytes),
            Double.parseDouble(each));
    assertThat(steps.worthFrom(width, speeds)).isEqualTo(expected);
  }

  /** All times multiplied by processor·card·gigabytes, so that no fraction is left to round. */
  private static boolean exactlyPays(
      int n,
      int width,
      BigDecimal processor,
      BigDecimal card,
      BigDecimal gigabytes,
      BigDecimal each) {
    BigDecimal operations = BigDecimal.valueOf(4L * n * n).multiply(BigDecimal.valueOf(width));
    BigDecimal thousand = BigDecimal.valueOf(1000);
    BigDecimal bytes = BigDecimal.valueOf(16L * n * width);
    // microseconds: operations / (processor·10³), operations / (card·10⁶), bytes / (gigabytes·10³)
    BigDecimal onProcessor = operations.multiply(thousand).multiply(card).multiply(gigabytes);
    BigDecimal onCard = operations.multiply(processor).multiply(gigabytes);
    BigDecimal copies =
        bytes
            .multiply(thousand)
            .multiply(processor)
            .multiply(card)
            .add(
                each.multiply(BigDecimal.valueOf(4_000_000))
                    .multiply(processor)
                    .multiply(card)
                    .multiply(gigabytes));
    return copies.add(onCard).compareTo(onProcessor) < 0;
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 1",
    "1, 0, 1, 1",
    "1, 1, 0, 1",
    "1, 1, 1, -1",
    "1000, 1, 1, 1",
    "NaN, 1, 1, 1",
    "1, 1, 1, NaN"
  })
  void speedsThatNeverPayAreRefused(double processor, double card, double gigabytes, double each) {
    assertThatThrownBy(() -> new Speeds(processor, card, gigabytes, each))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the card faster than the processor");
  }
}
