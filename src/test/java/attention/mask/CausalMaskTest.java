package attention.mask;

import static attention.testing.ArrayAssert.assertThatArray;

import attention.testing.Draw;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A query sees no key after itself; the last query stands at the last key. */
class CausalMaskTest {
  private static final double HID = Double.NEGATIVE_INFINITY;

  private static INDArray over(long queries, long keys) {
    return Mask.causal().over(Nd4j.zeros(DataType.DOUBLE, queries, keys));
  }

  @Test
  void asManyQueriesAsKeysSeeTheLowerTriangle() {
    assertThatArray(over(3, 3)).holdsExactly(0, HID, HID, 0, 0, HID, 0, 0, 0);
    assertThatArray(over(1, 1)).holdsExactly(0);
  }

  @Test
  void queriesBehindACacheSeeAllOfItAndLineUpAtTheBottomRight() {
    assertThatArray(over(2, 4)).holdsExactly(0, 0, 0, HID, 0, 0, 0, 0);
    assertThatArray(over(1, 3)).holdsExactly(0, 0, 0);
  }

  @Test
  void ofMoreQueriesThanKeysTheFirstSeeNone() {
    assertThatArray(over(4, 2)).holdsExactly(HID, HID, HID, HID, 0, HID, 0, 0);
    assertThatArray(over(3, 1)).holdsExactly(HID, HID, 0);
  }

  @Test
  void whatIsSeenKeepsItsScore() {
    INDArray scores = Nd4j.create(new double[][] {{1, 2}, {-3, 4}});

    assertThatArray(Mask.causal().over(scores)).holdsExactly(1, HID, -3, 4);
  }

  @Test
  void everyMemberAndEveryHeadIsMaskedAlike() {
    INDArray scores = new Draw(7).uniform(2, 3, 2, 3);
    INDArray masked = Mask.causal().over(scores);

    for (int member = 0; member < 2; member++) {
      for (int head = 0; head < 3; head++) {
        assertThatArray(masked.slice(member).slice(head))
            .isExactly(Mask.causal().over(scores.slice(member).slice(head).dup()));
      }
    }
    assertThatArray(masked.slice(1)).isExactly(Mask.causal().over(scores.slice(1).dup()));
  }

  @Test
  void theLastRowsOfALongerSequenceAreTheRowsOfACache() {
    INDArray scores = new Draw(8).uniform(5, 5);

    assertThatArray(Mask.causal().over(scores.getRows(3, 4)))
        .isExactly(Mask.causal().over(scores).getRows(3, 4));
  }
}
