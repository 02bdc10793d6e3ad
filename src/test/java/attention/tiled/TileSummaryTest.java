package attention.tiled;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.ShapeException;
import attention.testing.Draw;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Whose numbers a pencil can follow: powers of e are those of 0 and of logarithms. */
class TileSummaryTest {
  private static final double HIDDEN = Double.NEGATIVE_INFINITY;
  private static final double LOG_2 = Math.log(2);

  private static TileSummary summary(double[][] scores, double[][] values) {
    return TileSummary.of(Nd4j.createFromArray(scores), Nd4j.createFromArray(values));
  }

  private static void assertHolds(
      TileSummary summary, double largest, double sum, double... output) {
    assertThatArray(summary.largest()).hasShape(1, 1).holdsWithin(DOUBLE_PRECISION, largest);
    assertThatArray(summary.sum()).hasShape(1, 1).holdsWithin(DOUBLE_PRECISION, sum);
    assertThatArray(summary.output()).holdsWithin(DOUBLE_PRECISION, output);
  }

  @Test
  void holdsTheLargestScoreTheSumAndTheOutputNotDivided() {
    // e^(3 − log 2 − 3) = 1/2: the sum is 1/2 + 1, the output 1/2·(4, 0) + 1·(1, 3).
    TileSummary summary = summary(new double[][] {{3 - LOG_2, 3}}, new double[][] {{4, 0}, {1, 3}});

    assertHolds(summary, 3, 1.5, 3, 3);
    assertThatArray(summary.context()).holdsWithin(DOUBLE_PRECISION, 2, 2);
  }

  @Test
  void whoseMaximumWasTooSmallIsScaledDownWhetherItComesFirstOrLast() {
    TileSummary small = summary(new double[][] {{5}}, new double[][] {{8}});
    TileSummary large = summary(new double[][] {{5 + LOG_2}}, new double[][] {{1}});

    // The smaller one counts half: 1/2 + 1, and 1/2·8 + 1.
    assertHolds(small.and(large), 5 + LOG_2, 1.5, 5);
    assertHolds(large.and(small), 5 + LOG_2, 1.5, 5);
  }

  @Test
  void ofHiddenKeysHasNothingInIt() {
    TileSummary hidden = summary(new double[][] {{HIDDEN, HIDDEN}}, new double[][] {{8}, {9}});

    assertHolds(hidden, HIDDEN, 0, 0);
    assertHolds(hidden.and(hidden), HIDDEN, 0, 0);
    assertThatArray(hidden.context()).holdsExactly(0);
  }

  @Test
  void ofHiddenKeysChangesNothingWhenItIsMerged() {
    TileSummary hidden = summary(new double[][] {{HIDDEN}}, new double[][] {{8}});
    for (double score : new double[] {0, 3, -3, -1e4, 1e4}) {
      TileSummary seen = summary(new double[][] {{score}}, new double[][] {{7}});

      assertHolds(hidden.and(seen), score, 1, 7);
      assertHolds(seen.and(hidden), score, 1, 7);
    }
  }

  @Test
  void ofScoresThatLieFarApartNeitherOverflowsNorForgetsTheLarger() {
    TileSummary low = summary(new double[][] {{-1e4, -1e4}}, new double[][] {{1}, {3}});
    TileSummary high = summary(new double[][] {{1e4}}, new double[][] {{5}});

    assertHolds(low, -1e4, 2, 4);
    assertHolds(low.and(high), 1e4, 1, 5);
    assertHolds(high.and(low), 1e4, 1, 5);
  }

  @Test
  void ofTwoPartsMergesToTheSummaryOfTheWholeWhereverItIsCut() {
    Draw draw = new Draw(140);
    for (List<Long> front : List.of(List.<Long>of(), List.of(3L), List.of(2L, 3L))) {
      INDArray scores = draw.uniform(shape(front, 4, 5)).mul(10);
      INDArray values = draw.uniform(shape(front, 5, 2));
      TileSummary whole = TileSummary.of(scores, values);
      for (int cut = 1; cut < 5; cut++) {
        TileSummary merged = part(scores, values, 0, cut).and(part(scores, values, cut, 5));

        assertThatArray(merged.largest()).isExactly(whole.largest());
        assertThatArray(merged.sum()).isWithin(DOUBLE_PRECISION, whole.sum());
        assertThatArray(merged.output()).isWithin(DOUBLE_PRECISION, whole.output());
      }
    }
  }

  @Test
  void refusesValuesThatAreNotThoseOfTheKeys() {
    assertThatThrownBy(() -> summary(new double[][] {{1, 2}}, new double[][] {{1}, {2}, {3}}))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "values has shape [3, 1]; this step needs [w, d_v], and scores [1, 2] already set w ="
                + " 2");
  }

  private static TileSummary part(INDArray scores, INDArray values, int from, int to) {
    Tile tile = new Tile(from, to);
    int last = scores.rank() - 1;
    INDArray some = tile.of(scores.swapAxes(last - 1, last).dup('c')).swapAxes(last - 1, last);
    return TileSummary.of(some, tile.of(values));
  }

  private static long[] shape(List<Long> front, long... last) {
    return LongStream.concat(front.stream().mapToLong(size -> size), LongStream.of(last)).toArray();
  }
}
