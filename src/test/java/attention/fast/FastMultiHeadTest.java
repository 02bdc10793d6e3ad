package attention.fast;

import static attention.testing.ArrayAssert.assertThatArray;

import attention.mask.Mask;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadWeights;
import attention.testing.Draw;
import attention.testing.RoundingBound;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.ndarray.INDArray;

class FastMultiHeadTest {
  private final Draw draw = new Draw(78);

  /**
   * Several sequences are shared out, of one the threads share the tokens; widths fill no panel.
   */
  @ParameterizedTest
  @CsvSource({"1, 70, 20, 4", "2, 130, 33, 3", "9, 5, 36, 2", "4, 64, 48, 1"})
  void isTheTextbooksHoweverItIsShared(int batch, int n, int dModel, int heads) {
    MultiHeadWeights weights = MultiHeadWeights.random(dModel, heads, 5);
    INDArray tokens = draw.uniform(batch, n, dModel).div(2);
    INDArray expected = weights.attention().of(tokens, tokens, tokens, Mask.causal());

    for (int threads = 1; threads <= 3; threads++) {
      assertThatArray(new FastMultiHead(weights, threads).of(tokens, tokens, tokens, Mask.causal()))
          .as("%d threads", threads)
          .isWithin(RoundingBound.ofHeads(weights, tokens, tokens, tokens), expected);
    }
  }

  @Test
  void whatAnEarlierCallLeftInTheBuffersDoesNotMatter() {
    MultiHeadWeights weights = MultiHeadWeights.random(12, 3, 6);
    MultiHead fast = new FastMultiHead(weights, 2);
    for (long[] shape : new long[][] {{4, 9, 12}, {4, 9, 12}, {1, 5, 12}, {9, 12}, {4, 9, 12}}) {
      INDArray tokens = draw.uniform(shape);

      assertThatArray(fast.of(tokens, tokens, tokens))
          .isWithin(
              RoundingBound.ofHeads(weights, tokens, tokens, tokens),
              weights.attention().of(tokens, tokens, tokens));
    }
  }

  @Test
  void severalCallersDoNotDisturbEachOther() {
    MultiHeadWeights weights = MultiHeadWeights.random(16, 2, 7);
    MultiHead fast = new FastMultiHead(weights, 2);
    List<INDArray> tokens =
        IntStream.range(0, 40).mapToObj(i -> draw.uniform(1 + i % 5, 30, 16)).toList();
    List<INDArray> oneAfterTheOther =
        tokens.stream().map(some -> fast.of(some, some, some)).toList();

    List<INDArray> atOnce = tokens.parallelStream().map(some -> fast.of(some, some, some)).toList();

    for (int i = 0; i < tokens.size(); i++) {
      assertThatArray(atOnce.get(i)).isExactly(oneAfterTheOther.get(i));
    }
  }
}
