package attention.mistake.tiled;

import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "only-the-last-tile",
    title = "Only the last tile is in your context",
    explanation =
        "Your loop overwrites what it found before. Every tile has to be merged"
            + " into the summary of those before it.",
    hint = "What does your loop do with the summary of the turn before?",
    section = "Two tiles become one")
public final class OnlyTheLastTile implements RightElsewhere {
  @Override
  public INDArray finished(List<INDArray> summaries) {
    return divided(summaries.get(summaries.size() - 1));
  }
}
