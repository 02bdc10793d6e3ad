package attention.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.floats.ArraySize;
import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.testing.Draw;
import attention.trace.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

class LadderTest {
  /** The rungs whose masks are counts of keys. */
  static List<Rung> floatRungs() {
    return Ladder.rungs().stream().filter(rung -> !(rung instanceof TextbookNd4j)).toList();
  }

  @Test
  void hasItsRungsInOrderEachWithATitleOfItsOwn() {
    assertThat(Ladder.rungs())
        .extracting(Rung::title)
        .containsExactly(
            "three loops",
            "loops reordered",
            "loops in blocks",
            "ND4J, textbook",
            "ND4J, own buffers",
            "vectors, tiles, threads");
  }

  @ParameterizedTest
  @MethodSource("floatRungs")
  void aBiasIsRefusedWithTheClassesThatTakeIt(Rung rung) {
    INDArray tokens = new Draw(1).uniform(2, 4);
    AttentionFunction attention = rung.attention(1);
    Mask bias = Mask.additive(new Draw(2).uniform(2, 2));

    assertThatThrownBy(() -> attention.of(tokens, tokens, tokens, bias, Trace.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "this mask has a number of its own for every score; here a mask can hide what comes later"
                + " (Mask.causal) and padding (Mask.padding). TextbookAttention and"
                + " MultiHeadAttention take every mask");
  }

  @Test
  void aMatrixLargerThanAnArrayIsRefused() {
    assertThatThrownBy(() -> ArraySize.of(65_536, 65_536))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "65536·65536 would be 4294967296 numbers in one array, and Java holds at most"
                + " 2147483647; take fewer or shorter sequences");
    assertThat(ArraySize.of(46_340, 46_340)).isEqualTo(2_147_395_600);
  }

  @Test
  void loopsHoldTheScoresOfOneHeadAndTheTextbookThoseOfAll() {
    Sizes core = new Sizes(2, 100, 32, 4, false, false);
    Sizes causal = new Sizes(2, 100, 32, 4, true, true);

    for (Rung loops : List.of(Loops.plain(), Loops.reordered(), Loops.blocked())) {
      assertThat(loops.bytes(core, 1)).isEqualTo(4.0 * (100 * 108 + 4 * 6400));
      assertThat(loops.bytes(causal, 1)).isEqualTo(4.0 * (100 * 108 + 8 * 6400));
    }
    assertThat(new TextbookNd4j().bytes(core, 1)).isEqualTo(8.0 * (6 * 80_000 + 4 * 6400));
    assertThat(new TextbookNd4j().bytes(causal, 1))
        .isEqualTo(8.0 * (7 * 80_000 + 20_000 + 20 * 6400));
  }

  @Test
  void buffersHold512QueriesOfALongSequenceAndNeverTheSquare() {
    Rung buffered = new BufferedNd4j();

    assertThat(buffered.bytes(new Sizes(1, 16_384, 64, 1, false, false), 2))
        .isEqualTo(4.0 * (512 * 16_384 + 16_384 * 64));
    assertThat(buffered.bytes(new Sizes(1, 10, 64, 2, true, true), 2))
        .isEqualTo(4.0 * (2 * 10 * 10 + 4 * 10 * 64));
    assertThat(buffered.bytes(new Sizes(1, 2_000_000, 64, 1, true, true), 2))
        .isEqualTo(2 * buffered.bytes(new Sizes(1, 1_000_000, 64, 1, true, true), 2));
  }
}
