package attention.tiled;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static attention.testing.ArrayAssert.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import attention.trace.Recording;
import attention.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The same numbers as step by step, whatever the tile, the mask and what stands in front. */
class TiledAttentionTest {
  private static final AttentionFunction TEXTBOOK = AttentionFunction.scaledDotProduct();

  private final Draw draw = new Draw(141);

  static Stream<Arguments> grid() {
    List<Arguments> grid = new ArrayList<>();
    for (long[] front : new long[][] {{}, {1}, {3}, {2, 3}}) {
      for (long[] sizes : new long[][] {{1, 1}, {2, 2}, {17, 17}, {3, 17}, {17, 3}, {129, 129}}) {
        for (int tile : new int[] {1, 2, 16, 129, Integer.MAX_VALUE}) {
          grid.add(Arguments.of(front, sizes[0], sizes[1], tile));
        }
      }
    }
    return grid.stream();
  }

  private static List<Mask> masks(long nK, long... front) {
    long[] lengths = LongStream.range(0, front.length == 0 ? 1 : front[0]).toArray();
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = (lengths[i] * 5) % (nK + 1); // the first member has none at all
    }
    return List.of(
        Mask.none(),
        Mask.causal(),
        Mask.padding(nK / 2),
        Mask.padding(lengths),
        Mask.padding(lengths).and(Mask.causal()));
  }

  @ParameterizedTest
  @MethodSource("grid")
  void agreesWithTheTextbook(long[] front, long nQ, long nK, int tile) {
    INDArray queries = draw.uniform(shape(front, nQ, 3));
    INDArray keys = draw.uniform(shape(front, nK, 3));
    INDArray values = draw.uniform(shape(front, nK, 2));

    for (Mask mask : masks(nK, front)) {
      assertThatArray(new TiledAttention(tile).of(queries, keys, values, mask, Trace.none()))
          .isWithin(DOUBLE_PRECISION, TEXTBOOK.of(queries, keys, values, mask, Trace.none()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8})
  void scoresOfTenThousandNeitherOverflowNorVanish(int tile) {
    INDArray queries = draw.uniform(7, 4).mul(1e4);
    INDArray keys = draw.uniform(10, 4);
    INDArray values = draw.uniform(10, 2);

    assertThatArray(new TiledAttention(tile).of(queries, keys, values))
        .isWithin(1e-11, TEXTBOOK.of(queries, keys, values)); // a score of 1e4 has lost 4 digits
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberSpreadsAsInTheTextbookThroughMasksToo(double noNumber) {
    for (Mask mask : masks(6)) {
      for (int argument = 0; argument < 3; argument++) {
        for (int row = 0; row < 6; row++) {
          INDArray[] given = {draw.uniform(6, 3), draw.uniform(6, 3), draw.uniform(6, 2)};
          given[argument].putScalar(row, 1, noNumber);

          assertThatArray(
                  new TiledAttention(2).of(given[0], given[1], given[2], mask, Trace.none()))
              .isWithin(
                  DOUBLE_PRECISION, TEXTBOOK.of(given[0], given[1], given[2], mask, Trace.none()));
        }
      }
    }
  }

  @Test
  void theTraceSeesEachTileAndEachMerge() {
    Recording recording = new Recording();
    INDArray data = draw.uniform(3, 2);
    new TiledAttention(2).of(data, data, data, Mask.causal(), recording);

    assertThat(recording.steps())
        .containsExactly(
            "keys 1 to 2 scores",
            "keys 1 to 2 scaled",
            "keys 1 to 2 masked",
            "keys 1 to 2 largest",
            "keys 1 to 2 sum",
            "keys 1 to 2 output",
            "key 3 scores",
            "key 3 scaled",
            "key 3 masked",
            "key 3 largest",
            "key 3 sum",
            "key 3 output",
            "up to key 3 largest",
            "up to key 3 sum",
            "up to key 3 output",
            "context");
    assertThatArray(recording.get("key 3 masked"))
        .holdsExactly(
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            recording.get("key 3 scaled").getDouble(2, 0));
  }

  @Test
  void aTileThatNoQuerySeesIsLeftOut() {
    Recording recording = new Recording();
    INDArray data = draw.uniform(2, 6, 2);
    new TiledAttention(2).of(data, data, data, Mask.padding(1, 3), recording);

    assertThat(recording.steps())
        .contains("keys 3 to 4 scores")
        .doesNotContain("keys 5 to 6 scores");
  }

  @Test
  void withoutAMaskNothingIsMasked() {
    Recording recording = new Recording();
    INDArray data = draw.uniform(3, 2);
    new TiledAttention(3).of(data, data, data, Mask.none(), recording);

    assertThat(recording.steps())
        .containsExactly(
            "keys 1 to 3 scores",
            "keys 1 to 3 scaled",
            "keys 1 to 3 largest",
            "keys 1 to 3 sum",
            "keys 1 to 3 output",
            "context");
  }

  @Test
  void noArrayGrowsWithTheSquareOfTheTokens() {
    List<Long> lengths = new ArrayList<>();
    INDArray data = draw.uniform(600, 3);
    new TiledAttention(16)
        .of(
            data,
            data,
            data,
            Mask.causal(),
            (step, seen) -> {
              lengths.add(seen.length());
              return seen;
            });

    assertThat(lengths).hasSizeGreaterThan(600 / 16).allMatch(length -> length <= 600 * 16);
  }

  @Test
  void aTileWithoutKeysIsRefused() {
    for (int tile : new int[] {0, -3}) {
      assertThatThrownBy(() -> new TiledAttention(tile))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("tile is %d; a tile needs at least 1 key".formatted(tile));
    }
  }

  @Test
  void whatTheTextbookRefusesIsRefusedInTheSameWords() {
    AttentionFunction tiled = new TiledAttention(2);
    INDArray data = draw.uniform(2, 3);
    INDArray batch = draw.uniform(2, 2, 3);
    for (INDArray[] wrong :
        new INDArray[][] {
          {null, data, data},
          {data, draw.uniform(2, 4), data},
          {data, batch, batch},
          {batch, data, data}
        }) {
      Throwable expected = thrownBy(TEXTBOOK, Mask.none(), wrong);
      assertThatThrownBy(() -> tiled.of(wrong[0], wrong[1], wrong[2]))
          .isInstanceOf(ShapeException.class)
          .hasMessage(expected.getMessage());
    }
    for (Mask mask : new Mask[] {null, Mask.padding(3), Mask.padding(1, 2)}) {
      Throwable expected = thrownBy(TEXTBOOK, mask, data, data, data);
      assertThatThrownBy(() -> tiled.of(data, data, data, mask, Trace.none()))
          .hasSameClassAs(expected)
          .hasMessage(expected.getMessage());
    }
    assertThatThrownBy(() -> tiled.of(data, data, draw.uniform(3, 2)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "values has shape [3, 2]; this step needs [n_k, d_v], and keys [2, 3] already set n_k ="
                + " 2");
    assertThatThrownBy(() -> tiled.of(data.castTo(DataType.FLOAT), data, data))
        .isInstanceOf(PrecisionException.class);
  }

  @Test
  void aBiasIsRefusedWithTheClassThatTakesIt() {
    INDArray data = draw.uniform(2, 3);
    Mask bias = Mask.additive(Nd4j.createFromArray(new double[][] {{0, 2}, {1, 3}}));

    assertThatThrownBy(
            () -> new TiledAttention(2).of(data, data, data, bias.and(Mask.causal()), Trace.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the mask holds a number for each of the scores [2, 2], the very matrix that tiles do"
                + " without. Tiled attention takes Mask.none(), causal(), padding(…) and both; for"
                + " a bias there is TextbookAttention");
  }

  @Test
  void tilesCoverEachKeyOnce() {
    assertThat(Tile.over(5, 2)).containsExactly(new Tile(0, 2), new Tile(2, 4), new Tile(4, 5));
    assertThat(Tile.over(4, 2)).containsExactly(new Tile(0, 2), new Tile(2, 4));
    assertThat(Tile.over(3, 8)).containsExactly(new Tile(0, 3));
    assertThat(
            numbers(new Tile(1, 3).of(Nd4j.createFromArray(new double[][] {{1}, {2}, {3}, {4}}))))
        .containsExactly(2, 3);
  }

  private static Throwable thrownBy(AttentionFunction attention, Mask mask, INDArray... given) {
    try {
      attention.of(given[0], given[1], given[2], mask, Trace.none());
    } catch (IllegalArgumentException thrown) {
      return thrown;
    }
    throw new AssertionError("nothing was thrown");
  }

  private static long[] shape(long[] front, long... last) {
    return LongStream.concat(LongStream.of(front), LongStream.of(last)).toArray();
  }
}
