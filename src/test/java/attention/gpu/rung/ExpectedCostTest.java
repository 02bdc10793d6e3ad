package attention.gpu.rung;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpectedCostTest {
  private static final GpuSizes SIZES = new GpuSizes(1, 1, 2048, 64, false);
  private static final GpuSizes CAUSAL = new GpuSizes(1, 1, 2048, 64, true);
  private static final long N = 2048;

  @Test
  void theNaiveRungAsksForTwoNumbersForEveryProduct() {
    assertThat(of("naive", SIZES).bytes()).isEqualTo(4 * (4 * N * N * 64 + 5 * N * N + N * 64));
  }

  @Test
  void tilesAskForAThirtySecondOfThat() {
    assertThat(of("tiles", SIZES).bytes())
        .isEqualTo(4 * (4 * N * N * 64 / 32 + 5 * N * N + N * 64));
  }

  @Test
  void aLibraryStillMovesEveryScoreFiveTimes() {
    assertThat(of("cublas", SIZES).bytes()).isEqualTo(4 * (5 * N * N + 4 * N * 64));
  }

  @Test
  void fusedRungsWalkOverKeysAndValuesOnceForEveryBlockOfQueries() {
    assertThat(of("fused", SIZES).bytes()).isEqualTo(4 * (2 * N * 64 + 2 * 32 * N * 64));
    assertThat(of("tensor-cores", SIZES).bytes()).isEqualTo(2 * (2 * N * 64 + 2 * 16 * N * 64));
  }

  @Test
  void aMaskSavesNothingBeforeTheProductsAreFused() {
    assertThat(of("cublas", CAUSAL).operations()).isEqualTo(4 * N * N * 64);
    assertThat(of("fused", CAUSAL).operations()).isEqualTo(2 * N * N * 64);
    assertThat(of("fused", CAUSAL).bytes()).isEqualTo(4 * (2 * N * 64 + 32 * N * 64));
  }

  @Test
  void fromRungToRungThereIsMoreToDoForEveryByte() {
    assertThat(GpuLadder.rungs())
        .extracting(rung -> rung.expected(SIZES).operationsPerByte())
        .isSorted();
  }

  private static ExpectedCost of(String id, GpuSizes sizes) {
    return GpuLadder.rung(id).expected(sizes);
  }
}
