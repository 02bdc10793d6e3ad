package attention.mistake.launch;

import attention.launch.Place;
import attention.mistake.Mistake;

@Mistake(
    id = "thread-indices-swapped",
    title = "You swapped threadIdx.x and threadIdx.y",
    explanation =
        "Your blocks stand where they should, but within each the threads are "
            + "mirrored. x runs across in both, block and thread.",
    hint = "Which of your four indices end in x?",
    section = "A thread for every score")
public final class ThreadIndicesSwapped implements RightElsewhere {
  @Override
  public int row(Place place) {
    return place.blockIdx().y() * place.blockDim().y() + place.threadIdx().x();
  }

  @Override
  public int column(Place place) {
    return place.blockIdx().x() * place.blockDim().x() + place.threadIdx().y();
  }
}
