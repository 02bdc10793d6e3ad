package attention.mistake.launch;

import attention.launch.Place;
import attention.mistake.Mistake;

@Mistake(
    id = "block-indices-swapped",
    title = "You swapped blockIdx.x and blockIdx.y",
    explanation =
        "Within a block all is well, but the blocks are mirrored: what belongs on "
            + "the right lands below. x runs across in both, block and thread.",
    hint = "Which of your four indices end in x?",
    section = "A thread for every score")
public final class BlockIndicesSwapped implements RightElsewhere {
  @Override
  public int row(Place place) {
    return place.blockIdx().x() * place.blockDim().y() + place.threadIdx().y();
  }

  @Override
  public int column(Place place) {
    return place.blockIdx().y() * place.blockDim().x() + place.threadIdx().x();
  }
}
