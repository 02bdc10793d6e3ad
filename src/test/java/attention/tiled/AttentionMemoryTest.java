package attention.tiled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttentionMemoryTest {
  @Test
  void ofTheTextbookIsEightBytesForEachPair() {
    assertThat(AttentionMemory.textbook(3)).isEqualTo(72);
    assertThat(AttentionMemory.textbook(1 << 20)).isEqualTo(Math.pow(2, 43)); // 8 TiB
  }

  @Test
  void ofTilesIsOneTileAndTwoSummaries() {
    // 3·2 scores, and twice m, l and three features for each of three queries: 6 + 30 numbers.
    assertThat(AttentionMemory.tiled(3, 2, 3)).isEqualTo(36 * 8);
    // A tile is never wider than the keys: 3·3 scores.
    assertThat(AttentionMemory.tiled(3, 64, 3)).isEqualTo(39 * 8);
  }

  @Test
  void quadruplesWithTwiceTheTokensOrOnlyDoubles() {
    assertThat(AttentionMemory.textbook(2048)).isEqualTo(4 * AttentionMemory.textbook(1024));
    assertThat(AttentionMemory.tiled(2048, 64, 64))
        .isEqualTo(2 * AttentionMemory.tiled(1024, 64, 64));
  }
}
