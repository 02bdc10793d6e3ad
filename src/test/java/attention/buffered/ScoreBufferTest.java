package attention.buffered;

import static attention.testing.ArrayAssert.assertThatArray;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.testing.Draw;
import attention.testing.RoundingBound;
import attention.trace.Trace;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Sizes that do not go into the buffer at once, so that a tail is left. */
class ScoreBufferTest {
  private final Draw draw = new Draw(5);

  static Stream<Arguments> sizesAndMasks() {
    return Stream.of(
            new long[] {1, 1, 1030, 1030}, // 512 + 512 + 6 queries of a head
            new long[] {2, 3, 513, 700}, // 512 + 1 queries, several heads and members
            new long[] {10, 8, 129, 129}) // 7 + 3 members
        .flatMap(
            size ->
                Stream.of(
                        Mask.none(),
                        Mask.causal(),
                        Mask.padding(100),
                        padding(size[0]),
                        padding(size[0]).and(Mask.causal()))
                    .map(mask -> Arguments.of(size, mask)));
  }

  /** A member without keys, then each with more than the one before. */
  private static Mask padding(long batch) {
    long[] lengths = new long[(int) batch];
    for (int member = 0; member < lengths.length; member++) {
      lengths[member] = 12L * member;
    }
    return Mask.padding(lengths);
  }

  @ParameterizedTest
  @MethodSource("sizesAndMasks")
  void everyPartIsTheTextbooks(long[] size, Mask mask) {
    INDArray queries = draw.uniform(size[0], size[1], size[2], 3);
    INDArray keys = draw.uniform(size[0], size[1], size[3], 3);
    INDArray values = draw.uniform(size[0], size[1], size[3], 2);

    INDArray found = new BufferedAttention().of(queries, keys, values, mask, Trace.none());

    assertThatArray(found)
        .isWithin(
            RoundingBound.ofAttention(queries, keys, values),
            AttentionFunction.scaledDotProduct().of(queries, keys, values, mask, Trace.none()));
  }

  @ParameterizedTest
  @MethodSource("sequences")
  void whatAnEarlierCallLeftInTheBuffersDoesNotMatter(List<Integer> lengths) {
    BufferedAttention attention = new BufferedAttention();
    for (int n : lengths) {
      INDArray tokens = draw.uniform(n, 4);

      assertThatArray(attention.of(tokens, tokens, tokens))
          .isWithin(
              RoundingBound.ofAttention(tokens, tokens, tokens),
              AttentionFunction.scaledDotProduct().of(tokens, tokens, tokens));
    }
  }

  static List<List<Integer>> sequences() {
    return List.of(List.of(3, 40, 2, 41), List.of(1200, 5, 1100));
  }
}
