package attention.gpu.rung;

import attention.gpu.Kernels;
import attention.gpu.LaunchShape;
import attention.gpu.LaunchShape.Extent;
import attention.gpu.Work;
import java.util.List;

/** The same three steps; what a block needs it fetches once, into shared memory. */
final class TilesRung extends ScoresInMemory {
  private static final int TILE = 32;
  private static final Extent SQUARE = new Extent(TILE, TILE, 1);
  private static final Extent EIGHT_ROWS = new Extent(32, 8, 1); // a warp each

  @Override
  public String id() {
    return "tiles";
  }

  @Override
  public String title() {
    return "shared-memory tiles";
  }

  @Override
  public String file() {
    return "2-tiles.cu";
  }

  @Override
  public String idea() {
    return "The threads of a block need the same rows and columns, so they fetch them together, 32 × 32 numbers at a time, into memory that they share; a warp shares a row of the softmax.";
  }

  @Override
  public ExpectedCost expected(GpuSizes sizes) {
    long products = operations(sizes) / 2;
    long scores = sizes.allHeads() * sizes.scores();
    return new ExpectedCost(
        operations(sizes),
        Float.BYTES * (2 * products / TILE + 5 * scores + sizes.numbers()),
        "Two numbers come from shared memory for every two operations: it waits for shared memory.");
  }

  @Override
  List<Work> steps(Kernels kernels, GpuSizes sizes, Heads heads) {
    int n = sizes.tokens();
    int width = sizes.width();
    int tiles = parts(n, TILE);
    return List.of(
        kernels
            .kernel("scores")
            .with(
                LaunchShape.of(new Extent(tiles, tiles, heads.count()), SQUARE),
                heads.queries(),
                heads.keys(),
                heads.scores(),
                n,
                width,
                sizes.scale()),
        kernels
            .kernel("softmax")
            .with(
                LaunchShape.of(new Extent(parts(n, EIGHT_ROWS.y()), 1, heads.count()), EIGHT_ROWS),
                heads.scores(),
                n,
                sizes.causal()),
        kernels
            .kernel("mix")
            .with(
                LaunchShape.of(new Extent(parts(width, TILE), tiles, heads.count()), SQUARE),
                heads.scores(),
                heads.values(),
                heads.context(),
                n,
                width));
  }
}
