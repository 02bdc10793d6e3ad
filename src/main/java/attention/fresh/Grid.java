package attention.fresh;

import attention.launch.Xy;
import attention.task.Probe;

/**
 * A grid and what it is launched on. Queries, keys and width differ, so that none passes for
 * another.
 */
final class Grid {
  private final double[][] queries;
  private final double[][] keys;
  private final Xy gridDim;
  private final Xy blockDim;

  private Grid(double[][] queries, double[][] keys, Xy gridDim, Xy blockDim) {
    this.queries = queries;
    this.keys = keys;
    this.gridDim = gridDim;
    this.blockDim = blockDim;
  }

  /** The same probe, launched like this. */
  Probe in(Probe probe) {
    return probe
        .with("queries", queries)
        .with("keys", keys)
        .with("gridDim", gridDim)
        .with("blockDim", blockDim);
  }

  /** With edges on the same sides: on the right, below, on both, or on none. */
  static Grid like(Probe fixed, Draw draw) {
    if (fixed.array("keys").rows() == 1) {
      return oneThread(draw);
    }
    Xy grid = fixed.setting("gridDim", Xy.class);
    Xy block = fixed.setting("blockDim", Xy.class);
    boolean edgeOnTheRight = grid.x() * block.x() > fixed.array("keys").rows();
    boolean edgeBelow = grid.y() * block.y() > fixed.array("queries").rows();
    while (true) {
      Xy gridDim = new Xy(draw.between(2, 3), grid.y() == 1 ? 1 : draw.between(2, 3));
      Xy blockDim = new Xy(draw.between(2, 4), draw.between(2, 4));
      int keys =
          gridDim.x() * blockDim.x() - (edgeOnTheRight ? draw.between(1, blockDim.x() - 1) : 0);
      int queries =
          gridDim.y() * blockDim.y() - (edgeBelow ? draw.between(1, blockDim.y() - 1) : 0);
      int width = draw.between(2, 3);
      boolean sizesDiffer = queries != keys && width != keys && width != queries;
      if (sizesDiffer && differ(gridDim, blockDim)) {
        return of(queries, keys, width, gridDim, blockDim, draw);
      }
    }
  }

  /** So that neither a direction nor a size passes for another. */
  private static boolean differ(Xy grid, Xy block) {
    return grid.x() != block.x()
        && grid.y() != block.y()
        && grid.x() != grid.y()
        && block.x() != block.y();
  }

  private static Grid oneThread(Draw draw) {
    return of(1, 1, draw.between(3, 5), new Xy(1, 1), new Xy(2, 2), draw);
  }

  private static Grid of(int queries, int keys, int width, Xy gridDim, Xy blockDim, Draw draw) {
    return new Grid(
        Numbers.differentRows(queries, width, draw),
        Numbers.differentRows(keys, width, draw),
        gridDim,
        blockDim);
  }
}
