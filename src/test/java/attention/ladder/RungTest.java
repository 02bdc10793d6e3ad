package attention.ladder;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.multihead.LinearWeights;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadWeights;
import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import attention.testing.RoundingBound;
import attention.trace.Recording;
import attention.trace.Trace;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Whatever the rung, the numbers are those of the textbook. */
class RungTest {
  private static final AttentionFunction TEXTBOOK = AttentionFunction.scaledDotProduct();

  private final Draw draw = new Draw(13);

  static List<Rung> rungs() {
    return Ladder.rungs();
  }

  static Stream<Arguments> lengths() {
    return rungs().stream()
        .flatMap(
            rung ->
                Stream.of(
                        new long[] {1, 1},
                        new long[] {2, 2},
                        new long[] {17, 17},
                        new long[] {129, 129},
                        new long[] {5, 17},
                        new long[] {17, 5},
                        new long[] {1, 600},
                        new long[] {600, 3})
                    .map(lengths -> Arguments.of(rung, lengths[0], lengths[1])));
  }

  static Stream<Arguments> headsAndLengths() {
    return rungs().stream()
        .flatMap(
            rung ->
                Stream.of(1, 3, 8)
                    .flatMap(
                        heads ->
                            Stream.of(1L, 2L, 17L, 129L).map(n -> Arguments.of(rung, heads, n))));
  }

  private static List<Mask> masks(long nK) {
    return List.of(
        Mask.none(),
        Mask.causal(),
        Mask.padding(nK / 2),
        Mask.padding(nK - 1).and(Mask.causal()),
        Mask.padding(0));
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void attentionIsTheTextbooksBehindEveryMask(Rung rung, long nQ, long nK) {
    for (long[] inFront : List.of(new long[] {}, new long[] {3}, new long[] {2, 3})) {
      INDArray queries = draw.uniform(shape(inFront, nQ, 5));
      INDArray keys = draw.uniform(shape(inFront, nK, 5));
      INDArray values = draw.uniform(shape(inFront, nK, 7));
      double bound = RoundingBound.ofAttention(queries, keys, values);
      for (Mask mask : masks(nK)) {
        INDArray expected = TEXTBOOK.of(queries, keys, values, mask, Trace.none());

        INDArray found = rung.attention(2).of(queries, keys, values, mask, Trace.none());

        assertThat(found.dataType()).isEqualTo(DataType.DOUBLE);
        assertThatArray(found).as("%s %s", rung.title(), mask).isWithin(bound, expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("headsAndLengths")
  void severalHeadsAreTheTextbooksBehindEveryMask(Rung rung, int heads, long n) {
    MultiHeadWeights weights = weights(24, heads);
    MultiHead several = rung.multiHead(weights, 1);
    for (long[] inFront : List.of(new long[] {}, new long[] {1}, new long[] {3})) {
      INDArray tokens = draw.uniform(shape(inFront, n, 24)).div(2);
      double bound = RoundingBound.ofHeads(weights, tokens, tokens, tokens);
      for (Mask mask : masks(n)) {
        INDArray expected = weights.attention().of(tokens, tokens, tokens, mask);

        assertThatArray(several.of(tokens, tokens, tokens, mask))
            .as("%s %s", rung.title(), mask)
            .isWithin(bound, expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rungs")
  void severalHeadsAskAnotherSequence(Rung rung) {
    MultiHeadWeights weights = weights(24, 3);
    INDArray queries = draw.uniform(2, 5, 24);
    INDArray keys = draw.uniform(2, 9, 24);
    INDArray values = draw.uniform(2, 9, 24);
    Mask mask = Mask.padding(9, 4).and(Mask.causal());

    assertThatArray(rung.multiHead(weights, 1).of(queries, keys, values, mask))
        .isWithin(
            RoundingBound.ofHeads(weights, queries, keys, values),
            weights.attention().of(queries, keys, values, mask));
  }

  @ParameterizedTest
  @MethodSource("rungs")
  void eachMemberOfTheBatchHasItsOwnPadding(Rung rung) {
    INDArray q = draw.uniform(3, 2, 6, 4);
    Mask mask = Mask.padding(6, 0, 2);

    assertThatArray(rung.attention(1).of(q, q, q, mask, Trace.none()))
        .isWithin(RoundingBound.ofAttention(q, q, q), TEXTBOOK.of(q, q, q, mask, Trace.none()));
  }

  @ParameterizedTest
  @MethodSource("rungs")
  void largeScoresPickTheirKeyAndDoNotOverflow(Rung rung) {
    INDArray queries = Nd4j.createFromArray(new double[][] {{1e4, 0}, {-1e4, 0}, {0, 0}});
    INDArray keys = Nd4j.createFromArray(new double[][] {{1, 0}, {-1, 0}, {0.5, 0}});
    INDArray values = Nd4j.createFromArray(new double[][] {{1}, {2}, {6}});

    assertThatArray(rung.attention(1).of(queries, keys, values))
        .hasShape(3, 1)
        .holdsWithin(1e-6, 1, 2, 3);
  }

  @ParameterizedTest
  @MethodSource("rungs")
  void floatsGiveFloatsAndAViewIsReadAsItIs(Rung rung) {
    INDArray floats = draw.uniform(7, 6).castTo(DataType.FLOAT).transpose();
    INDArray doubles = floats.castTo(DataType.DOUBLE).dup('c');

    INDArray found = rung.attention(1).of(floats, floats, floats);

    assertThat(found.dataType()).isEqualTo(DataType.FLOAT);
    assertThatArray(found.castTo(DataType.DOUBLE))
        .isWithin(
            RoundingBound.ofAttention(doubles, doubles, doubles),
            TEXTBOOK.of(doubles, doubles, doubles));
  }

  @ParameterizedTest
  @MethodSource("rungs")
  void theArgumentsStayAsTheyWere(Rung rung) {
    for (DataType type : List.of(DataType.FLOAT, DataType.DOUBLE)) {
      INDArray tokens = draw.uniform(2, 5, 6).castTo(type);
      INDArray before = tokens.dup('c');

      rung.attention(1).of(tokens, tokens, tokens, Mask.causal(), Trace.none());
      rung.multiHead(weights(6, 2), 1).of(tokens, tokens, tokens, Mask.causal());

      assertThatArray(tokens).isExactly(before);
    }
  }

  @ParameterizedTest
  @MethodSource("rungs")
  void aResultIsNotOverwrittenByTheNextOne(Rung rung) {
    AttentionFunction attention = rung.attention(1);
    MultiHead several = rung.multiHead(weights(6, 2), 1);
    INDArray tokens = draw.uniform(5, 6);
    INDArray context = attention.of(tokens, tokens, tokens);
    INDArray output = several.of(tokens, tokens, tokens);
    INDArray contextBefore = context.dup('c');
    INDArray outputBefore = output.dup('c');

    INDArray other = draw.uniform(5, 6);
    attention.of(other, other, other);
    several.of(other, other, other);

    assertThatArray(context).isExactly(contextBefore);
    assertThatArray(output).isExactly(outputBefore);
  }

  /** A mask does not cover up what went wrong before it. */
  @ParameterizedTest
  @MethodSource("rungs")
  void notANumberSpreadsAsInTheTextbook(Rung rung) {
    for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      for (int argument = 0; argument < 3; argument++) {
        INDArray[] given = {draw.uniform(2, 5, 4), draw.uniform(2, 5, 4), draw.uniform(2, 5, 4)};
        given[argument].putScalar(new int[] {1, 3, 2}, wrong);
        for (Mask mask : masks(5)) {
          boolean[] expected =
              finite(TEXTBOOK.of(given[0], given[1], given[2], mask, Trace.none()));

          INDArray found = rung.attention(1).of(given[0], given[1], given[2], mask, Trace.none());

          assertThat(finite(found))
              .as("%s: %s in argument %d, %s", rung.title(), wrong, argument, mask)
              .isEqualTo(expected);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rungs")
  void theTraceSeesTheContext(Rung rung) {
    INDArray tokens = draw.uniform(3, 4);
    Recording recording = new Recording();

    INDArray context = rung.attention(1).of(tokens, tokens, tokens, Mask.none(), recording);

    assertThatArray(recording.get("context")).isExactly(context);
  }

  @ParameterizedTest
  @MethodSource("rungs")
  void noThreadIsRefused(Rung rung) {
    assertThatThrownBy(() -> rung.attention(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("threads is 0; at least 1 is needed");
    assertThatThrownBy(() -> rung.multiHead(weights(6, 2), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("threads is -1; at least 1 is needed");
  }

  @ParameterizedTest
  @MethodSource("rungs")
  void aMissingMaskIsRefused(Rung rung) {
    INDArray tokens = draw.uniform(3, 4);

    assertThatThrownBy(() -> rung.attention(1).of(tokens, tokens, tokens, null, Trace.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("mask is null");
    assertThatThrownBy(() -> rung.multiHead(weights(4, 2), 1).of(tokens, tokens, tokens, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("mask is null");
  }

  @ParameterizedTest
  @MethodSource("rungs")
  void shapesThatDoNotFitAreRefusedAsInTheTextbook(Rung rung) {
    INDArray queries = draw.uniform(3, 4);
    AttentionFunction attention = rung.attention(1);
    MultiHead several = rung.multiHead(weights(4, 2), 1);

    assertThatThrownBy(() -> attention.of(queries, draw.uniform(5, 6), draw.uniform(5, 6)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "keys has shape [5, 6]; this step needs [n_k, d_k], and queries [3, 4] already set d_k = 4");
    assertThatThrownBy(() -> attention.of(queries, draw.uniform(5, 4), draw.uniform(6, 4)))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("values has shape [6, 4]; this step needs [n_k, d_v]");
    assertThatThrownBy(() -> attention.of(queries, draw.uniform(2, 5, 4), draw.uniform(5, 4)))
        .isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> attention.of(queries, queries, queries, Mask.padding(4), Trace.none()))
        .isInstanceOf(ShapeException.class)
        .hasMessageStartingWith("lengths[0] is 4, but scores [3, 3]");
    assertThatThrownBy(() -> several.of(draw.uniform(3, 6), draw.uniform(3, 6), draw.uniform(3, 6)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("queries has shape [3, 6]; the weights were made for d_model = 4");
    assertThatThrownBy(() -> several.of(heads(), heads(), heads()))
        .isInstanceOf(ShapeException.class)
        .hasMessageEndingWith("and splits the heads itself");
    INDArray whole = queries.castTo(DataType.INT32);
    assertThatThrownBy(() -> attention.of(whole, whole, whole))
        .isInstanceOf(PrecisionException.class)
        .hasMessageStartingWith("queries holds INT numbers");
  }

  private INDArray heads() {
    return draw.uniform(2, 2, 3, 4);
  }

  private MultiHeadWeights weights(int dModel, int heads) {
    return new MultiHeadWeights(
        heads, learned(dModel), learned(dModel), learned(dModel), learned(dModel));
  }

  /** So small that rounding has little to grow on: then the bound is small too. */
  private LinearWeights learned(int dModel) {
    return new LinearWeights(
        draw.uniform(dModel, dModel).div(2 * Math.sqrt(dModel)), draw.uniform(dModel).div(4));
  }

  private static boolean[] finite(INDArray array) {
    double[] numbers = array.dup('c').data().asDouble();
    boolean[] finite = new boolean[numbers.length];
    for (int i = 0; i < finite.length; i++) {
      finite[i] = Double.isFinite(numbers[i]);
    }
    return finite;
  }

  private static long[] shape(long[] inFront, long rows, long columns) {
    long[] shape = new long[inFront.length + 2];
    System.arraycopy(inFront, 0, shape, 0, inFront.length);
    shape[inFront.length] = rows;
    shape[inFront.length + 1] = columns;
    return shape;
  }
}
