package attention.multihead;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.PrecisionException;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Features are cut into heads, and heads laid side by side again. */
class HeadsTest {
  /** 2 tokens of 6 features. */
  private static final double[][] TOKENS = {{1, 2, 3, 4, 5, 6}, {7, 8, 9, 10, 11, 12}};

  private final INDArray tokens = Nd4j.create(TOKENS);
  private final HeadMerge merge = new HeadMerge();

  private static INDArray zeros(long... shape) {
    return Nd4j.zeros(DataType.DOUBLE, shape);
  }

  @Test
  void eachHeadGetsItsShareOfEveryToken() {
    assertThatArray(new HeadSplit(2).of(tokens))
        .hasShape(2, 2, 3)
        .holdsExactly(1, 2, 3, 7, 8, 9, 4, 5, 6, 10, 11, 12);
    assertThatArray(new HeadSplit(3).of(tokens))
        .hasShape(3, 2, 2)
        .holdsExactly(1, 2, 7, 8, 3, 4, 9, 10, 5, 6, 11, 12);
  }

  @Test
  void inABatchEachMemberIsCutByItself() {
    INDArray batch = Nd4j.stack(0, tokens, tokens.neg(), tokens.mul(10));

    INDArray heads = new HeadSplit(2).of(batch);

    assertThatArray(heads).hasShape(3, 2, 2, 3);
    assertThatArray(heads.slice(0).dup('c')).isExactly(new HeadSplit(2).of(tokens));
    assertThatArray(heads.slice(1).dup('c')).isExactly(new HeadSplit(2).of(tokens.neg()));
    assertThatArray(heads.slice(2).dup('c')).isExactly(new HeadSplit(2).of(tokens.mul(10)));
  }

  @Test
  void headsAreLaidSideBySideTokenByToken() {
    INDArray heads =
        Nd4j.create(new double[] {1, 2, 3, 4, 10, 20, 30, 40}, new long[] {2, 2, 2}, 'c');

    assertThatArray(merge.of(heads)).hasShape(2, 4).holdsExactly(1, 2, 10, 20, 3, 4, 30, 40);
  }

  @Test
  void aReshapeAloneWouldGiveTheSameShapeAndOtherNumbers() {
    INDArray reshaped = tokens.reshape('c', 2, 2, 3);

    assertThatArray(reshaped).holdsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(new HeadSplit(2).of(tokens)).isNotEqualTo(reshaped);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 3", "3, 1", "3, 3", "8, 1", "8, 3"})
  void mergingUndoesSplitting(int heads, int batch) {
    Draw draw = new Draw(heads);
    INDArray one = draw.uniform(5, 24);
    INDArray many = draw.uniform(batch, 5, 24);
    HeadSplit split = new HeadSplit(heads);

    assertThatArray(merge.of(split.of(one))).isExactly(one);
    assertThatArray(merge.of(split.of(many))).isExactly(many);
  }

  @Test
  void oneHeadIsAllOfTheFeatures() {
    assertThatArray(new HeadSplit(1).of(tokens)).isExactly(tokens.reshape('c', 1, 2, 6));
  }

  @Test
  void asManyHeadsAsFeaturesHaveOneEach() {
    assertThatArray(new HeadSplit(6).of(tokens)).hasShape(6, 2, 1);
    assertThatArray(new HeadSplit(6).of(tokens).slice(5)).holdsExactly(6, 12);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, -8})
  void lessThanOneHeadIsRefused(int heads) {
    assertThatThrownBy(() -> new HeadSplit(heads))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("heads is %d; attention needs at least 1".formatted(heads));
  }

  @Test
  void headsThatCannotShareEvenlyAreRefused() {
    assertThatThrownBy(() -> new HeadSplit(4).of(tokens))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "d_model = 6 cannot be shared by 4 heads: 6 / 4 leaves 2 over; each head needs the same whole number of features");
    assertThatThrownBy(() -> new HeadSplit(12).of(tokens)).isInstanceOf(ShapeException.class);
    assertThat(new HeadSplit(8).width(512)).isEqualTo(64);
  }

  @Test
  void whatIsNoTableOfDoublesIsRefused() {
    assertThatThrownBy(() -> new HeadSplit(2).of(null))
        .isInstanceOf(ShapeException.class)
        .hasMessage("features is null; this step needs [batch, n, d_model]");
    assertThatThrownBy(() -> new HeadSplit(2).of(zeros(4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("features has shape [4]; this step needs [batch, n, d_model]");
    assertThatThrownBy(() -> new HeadSplit(2).of(zeros(2, 3, 4, 4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("features has shape [2, 3, 4, 4]; this step needs [batch, n, d_model]");
    assertThatThrownBy(() -> new HeadSplit(2).of(zeros(2, 4).castTo(DataType.FLOAT)))
        .isInstanceOf(PrecisionException.class)
        .hasMessageStartingWith("features holds FLOAT numbers");
  }

  @Test
  void whatIsNoStackOfHeadsIsRefused() {
    assertThatThrownBy(() -> merge.of(null))
        .isInstanceOf(ShapeException.class)
        .hasMessage("heads is null; this step needs [batch, heads, n, d_head]");
    assertThatThrownBy(() -> merge.of(zeros(2, 4)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("heads has shape [2, 4]; this step needs [batch, heads, n, d_head]");
    assertThatThrownBy(() -> merge.of(zeros(2, 2, 2, 2, 2))).isInstanceOf(ShapeException.class);
  }
}
