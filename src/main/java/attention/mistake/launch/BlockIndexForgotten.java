package attention.mistake.launch;

import attention.launch.Place;
import attention.mistake.Mistake;

@Mistake(
    id = "block-index-forgotten",
    title = "You forgot the block",
    explanation =
        "In every block threadIdx counts from 0. So all your blocks write the scores "
            + "of the first, and nobody the rest.",
    hint = "What tells thread (0, 0) of one block from thread (0, 0) of the next?",
    section = "A thread for every score")
public final class BlockIndexForgotten implements RightElsewhere {
  @Override
  public int row(Place place) {
    return place.threadIdx().y();
  }

  @Override
  public int column(Place place) {
    return place.threadIdx().x();
  }
}
