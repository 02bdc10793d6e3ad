package attention.mistake.launch;

import attention.launch.Place;
import attention.mistake.Mistake;

@Mistake(
    id = "grid-size-for-block-size",
    title = "You multiplied by the size of the grid, not of a block",
    explanation =
        "You multiplied by gridDim, the number of blocks. Before block b stand b "
            + "blocks of blockDim threads each.",
    hint = "What does gridDim count, and what blockDim?",
    section = "A thread for every score")
public final class GridSizeForBlockSize implements RightElsewhere {
  @Override
  public int row(Place place) {
    return place.blockIdx().y() * place.gridDim().y() + place.threadIdx().y();
  }

  @Override
  public int column(Place place) {
    return place.blockIdx().x() * place.gridDim().x() + place.threadIdx().x();
  }
}
