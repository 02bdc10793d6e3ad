package attention.mistake.launch;

import attention.launch.Place;
import attention.mistake.Mistake;

@Mistake(
    id = "block-size-of-the-other-direction",
    title = "You took the size of a block in the other direction",
    explanation =
        "Across, a block is blockDim.x wide; down, it is blockDim.y high. With "
            + "square blocks nobody sees the difference, with others scores are left out.",
    hint = "Is your block square?",
    section = "A thread for every score")
public final class BlockSizeOfTheOtherDirection implements RightElsewhere {
  @Override
  public int row(Place place) {
    return place.blockIdx().y() * place.blockDim().x() + place.threadIdx().y();
  }

  @Override
  public int column(Place place) {
    return place.blockIdx().x() * place.blockDim().y() + place.threadIdx().x();
  }
}
