package attention.mistake.launch;

import attention.launch.Place;
import attention.mistake.Mistake;

@Mistake(
    id = "thread-index-forgotten",
    title = "You forgot the thread within its block",
    explanation =
        "All threads of your blocks take the first place of the block. One score is "
            + "written by each of them, and those beside it by none.",
    hint = "Where do the threads of one block differ?",
    section = "A thread for every score")
public final class ThreadIndexForgotten implements RightElsewhere {
  @Override
  public int row(Place place) {
    return place.blockIdx().y() * place.blockDim().y();
  }

  @Override
  public int column(Place place) {
    return place.blockIdx().x() * place.blockDim().x();
  }
}
