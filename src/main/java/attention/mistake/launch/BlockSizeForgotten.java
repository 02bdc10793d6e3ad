package attention.mistake.launch;

import attention.launch.Place;
import attention.mistake.Mistake;

@Mistake(
    id = "block-size-forgotten",
    title = "You added block and thread without the size of a block",
    explanation =
        "Block 1 begins where block 0 has ended, at blockDim, not at 1. Your blocks "
            + "overlap, and the last scores are never reached.",
    hint = "How many threads stand before the first of block 1?",
    section = "A thread for every score")
public final class BlockSizeForgotten implements RightElsewhere {
  @Override
  public int row(Place place) {
    return place.blockIdx().y() + place.threadIdx().y();
  }

  @Override
  public int column(Place place) {
    return place.blockIdx().x() + place.threadIdx().x();
  }
}
