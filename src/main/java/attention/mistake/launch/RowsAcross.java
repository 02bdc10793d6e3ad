package attention.mistake.launch;

import attention.launch.Place;
import attention.mistake.Mistake;

@Mistake(
    id = "rows-across",
    title = "You let x count the rows",
    explanation =
        "Along x run the keys: x is the column. The grid was launched for that, so "
            + "the other way round it does not cover the scores; and on a card neighbours "
            + "in x should read and write neighbours.",
    hint = "Along what does x run in this task?",
    section = "A thread for every score")
public final class RowsAcross implements RightElsewhere {
  @Override
  public int row(Place place) {
    return place.blockIdx().x() * place.blockDim().x() + place.threadIdx().x();
  }

  @Override
  public int column(Place place) {
    return place.blockIdx().y() * place.blockDim().y() + place.threadIdx().y();
  }
}
