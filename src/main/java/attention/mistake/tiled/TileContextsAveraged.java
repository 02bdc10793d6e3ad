package attention.mistake.tiled;

import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tile-contexts-averaged",
    title = "You averaged the contexts of the tiles",
    explanation =
        "Each of your tiles counts the same, whatever its scores. A tile with "
            + "large scores holds most of the weight of softmax; only m and l can "
            + "tell how much.",
    hint = "If one tile holds all the large scores, what should the others " + "contribute?",
    section = "Divide once, at the end")
public final class TileContextsAveraged implements RightElsewhere {
  @Override
  public INDArray finished(List<INDArray> summaries) {
    return summaries.stream()
        .map(this::divided)
        .reduce(INDArray::add)
        .orElseThrow()
        .div(summaries.size());
  }
}
