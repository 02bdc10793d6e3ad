package attention.multihead;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;

import attention.mask.Mask;
import attention.testing.Draw;
import attention.trace.Recording;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** A mask holds in every head. */
class MultiHeadMaskTest {
  private final Draw draw = new Draw(88);
  private final MultiHeadAttention attention = MultiHeadWeights.random(6, 3, 1).attention();
  private final INDArray queries = draw.uniform(2, 4, 6);
  private final INDArray keys = draw.uniform(2, 5, 6);
  private final INDArray values = draw.uniform(2, 5, 6);

  private INDArray weights(Mask mask) {
    Recording recording = new Recording();
    attention.of(queries, keys, values, mask, recording);
    return recording.get("weights");
  }

  @Test
  void paddingIsHiddenMemberByMember() {
    INDArray output = attention.of(queries, keys, values, Mask.padding(5, 2));

    assertThatArray(output.slice(0).dup('c'))
        .isWithin(DOUBLE_PRECISION, attention.of(queries, keys, values).slice(0).dup('c'));
    assertThatArray(output.slice(1).dup('c'))
        .isWithin(
            DOUBLE_PRECISION, attention.of(member(queries, 4), member(keys, 2), member(values, 2)));
  }

  /** The first tokens of the second member. */
  private static INDArray member(INDArray batch, int tokens) {
    return batch
        .get(NDArrayIndex.point(1), NDArrayIndex.interval(0, tokens), NDArrayIndex.all())
        .dup('c');
  }

  @Test
  void causalHidesWhatComesLaterInEveryHead() {
    INDArray seen = seen(Mask.causal()); // one key more than queries: it comes before them

    for (int member = 0; member < 2; member++) {
      for (int head = 0; head < 3; head++) {
        assertThatArray(of(seen, member, head))
            .holdsExactly(1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1);
      }
    }
  }

  /** 1 where a query gives a key some weight. */
  private INDArray seen(Mask mask) {
    return weights(mask).gt(0).castTo(DataType.DOUBLE);
  }

  private static INDArray of(INDArray perHead, int member, int head) {
    return perHead.get(NDArrayIndex.point(member), NDArrayIndex.point(head)).dup('c');
  }

  @Test
  void bothHideWhatEitherHides() {
    INDArray seen = seen(Mask.padding(5, 2).and(Mask.causal()));

    assertThatArray(of(seen, 0, 2))
        .holdsExactly(1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1);
    assertThatArray(of(seen, 1, 2)) // of the second member only two keys are real
        .holdsExactly(1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0);
  }

  @Test
  void aBiasMayDifferFromHeadToHead() {
    INDArray bias = Nd4j.zeros(DataType.DOUBLE, 2, 3, 4, 5);
    bias.get(NDArrayIndex.all(), NDArrayIndex.point(1)).assign(Double.NEGATIVE_INFINITY);
    bias.putScalar(new long[] {0, 1, 0, 3}, 0);

    INDArray weights = weights(Mask.additive(bias));

    assertThatArray(of(weights, 0, 0)).isExactly(of(weights(Mask.none()), 0, 0));
    assertThatArray(of(weights, 1, 2)).isExactly(of(weights(Mask.none()), 1, 2));
    assertThatArray(of(weights, 0, 1))
        .holdsExactly(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void aSingleSequenceTakesABiasForEachHeadAsABatchOfOne() {
    INDArray bias = draw.uniform(1, 3, 4, 5);
    Mask mask = Mask.additive(bias);

    INDArray one = attention.of(first(queries), first(keys), first(values), mask);

    INDArray twice = Nd4j.concat(0, bias, bias);
    assertThatArray(one)
        .isWithin(
            DOUBLE_PRECISION,
            attention.of(queries, keys, values, Mask.additive(twice)).slice(0).dup('c'));
  }

  private static INDArray first(INDArray batch) {
    return batch.slice(0).dup('c');
  }

  @Test
  void whoSeesNothingGetsOnlyTheBiasOfTheOutput() {
    INDArray bias = draw.uniform(6);
    MultiHeadWeights random = MultiHeadWeights.random(6, 3, 1);
    MultiHeadAttention withBias =
        new MultiHeadWeights(
                3,
                random.queries(),
                random.keys(),
                random.values(),
                new LinearWeights(random.output().weights(), bias))
            .attention();

    INDArray output = withBias.of(queries, keys, values, Mask.padding(0, 5));

    assertThatArray(output.slice(0).dup('c')).isExactly(Nd4j.vstack(bias, bias, bias, bias));
  }
}
