package attention.fast;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.testing.Draw;
import attention.testing.RoundingBound;
import attention.trace.Trace;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** What the ladder's tests do not reach: the edges of tiles and blocks, several threads, memory. */
class FastAttentionTest {
  private static final AttentionFunction TEXTBOOK = AttentionFunction.scaledDotProduct();

  private final Draw draw = new Draw(77);

  @Test
  void isTestedWithVectorInstructions() {
    assertThat(Engines.vector()).isPresent();
  }

  /** Around a block of 64 queries and a tile of 512 keys. */
  static Stream<Arguments> lengthsAroundBlocksAndTiles() {
    return Stream.of(1, 3, 63, 64, 65, 130)
        .flatMap(nQ -> Stream.of(1, 15, 33, 511, 512, 513, 1025).map(nK -> Arguments.of(nQ, nK)));
  }

  @ParameterizedTest
  @MethodSource("lengthsAroundBlocksAndTiles")
  void isTheTextbooksWhateverTheLengths(int nQ, int nK) {
    INDArray queries = draw.uniform(nQ, 6);
    INDArray keys = draw.uniform(nK, 6);
    INDArray values = draw.uniform(nK, 5);
    double bound = RoundingBound.ofAttention(queries, keys, values);
    for (Mask mask : new Mask[] {Mask.none(), Mask.causal(), Mask.padding(nK / 2)}) {
      assertThatArray(new FastAttention(2).of(queries, keys, values, mask, Trace.none()))
          .as("%s", mask)
          .isWithin(bound, TEXTBOOK.of(queries, keys, values, mask, Trace.none()));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 3", "15, 17", "16, 16", "31, 33", "64, 48", "80, 80", "100, 7"})
  void isTheTextbooksWhateverTheWidths(int dK, int dV) {
    INDArray queries = draw.uniform(2, 3, 70, dK);
    INDArray keys = draw.uniform(2, 3, 40, dK);
    INDArray values = draw.uniform(2, 3, 40, dV);

    assertThatArray(new FastAttention(2).of(queries, keys, values))
        .isWithin(
            RoundingBound.ofAttention(queries, keys, values), TEXTBOOK.of(queries, keys, values));
  }

  /** Few large heads are shared by the threads, many small ones are shared out. */
  @ParameterizedTest
  @CsvSource({"1, 1, 1", "2, 1, 1", "3, 1, 2", "8, 1, 5", "2, 4, 3", "5, 1, 12"})
  void isTheSameHoweverManyThreadsShareIt(int threads, int batch, int heads) {
    INDArray tokens = draw.uniform(batch, heads, 600, 8);
    Mask mask = Mask.causal().and(Mask.padding(555));
    INDArray alone = new FastAttention(1).of(tokens, tokens, tokens, mask, Trace.none());

    assertThatArray(new FastAttention(threads).of(tokens, tokens, tokens, mask, Trace.none()))
        .isExactly(alone);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, -1})
  void logitsOfTenThousandStayWithinTheBound(double sign) {
    INDArray queries = draw.uniform(70, 4).mul(2500);
    INDArray keys = draw.uniform(600, 4).mul(sign * 2);
    INDArray values = draw.uniform(600, 4);
    double largest = queries.mmul(keys.transpose()).div(2).amaxNumber().doubleValue();
    assertThat(largest).isGreaterThan(1e4);

    assertThatArray(new FastAttention(2).of(queries, keys, values))
        .isWithin(
            RoundingBound.ofAttention(queries, keys, values), TEXTBOOK.of(queries, keys, values));
  }

  /** Keys that a causal mask hides may lie in tiles that are otherwise not even looked at. */
  @ParameterizedTest
  @ValueSource(ints = {0, 300, 599, 1100})
  void notANumberBehindAMaskSpreadsFromEveryTile(int key) {
    for (int argument = 1; argument < 3; argument++) {
      INDArray[] given = {draw.uniform(1200, 3), draw.uniform(1200, 3), draw.uniform(1200, 3)};
      given[argument].putScalar(new int[] {key, 1}, Double.NaN);
      INDArray expected =
          TEXTBOOK.of(given[0], given[1], given[2], Mask.causal(), Trace.none()).isNaN();

      INDArray found =
          new FastAttention(2).of(given[0], given[1], given[2], Mask.causal(), Trace.none());

      assertThat(found.isNaN().castTo(DataType.INT32))
          .as("NaN in argument %d", argument)
          .isEqualTo(expected.castTo(DataType.INT32));
    }
  }

  @Test
  void moreScoresThanTheMemoryCouldHoldAreNoneTooMany() {
    int nQ = 16_000;
    int nK = 48_000;
    assertThat((double) nQ * nK * Float.BYTES)
        .isGreaterThan((double) Runtime.getRuntime().maxMemory());
    INDArray queries = draw.uniform(nQ, 2);
    INDArray keys = draw.uniform(nK, 2);
    INDArray values = draw.uniform(nK, 1);

    INDArray found = new FastAttention(2).of(queries, keys, values);

    INDArray some = queries.get(NDArrayIndex.interval(0, 3)).dup();
    assertThatArray(found.get(NDArrayIndex.interval(0, 3)).dup())
        .isWithin(RoundingBound.ofAttention(some, keys, values), TEXTBOOK.of(some, keys, values));
  }
}
