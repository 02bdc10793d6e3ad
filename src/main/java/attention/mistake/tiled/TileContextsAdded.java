package attention.mistake.tiled;

import attention.mistake.Mistake;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "tile-contexts-added",
    title = "You added the contexts of the tiles",
    explanation =
        "Within each of your tiles the weights make 1, so that over all tiles "
            + "they make more. Outputs that are not divided may be added, after "
            + "rescaling; contexts may not.",
    hint = "What is the sum of all your weights, for three tiles?",
    section = "Divide once, at the end")
public final class TileContextsAdded implements RightElsewhere {
  @Override
  public INDArray finished(List<INDArray> summaries) {
    return summaries.stream().map(this::divided).reduce(INDArray::add).orElseThrow();
  }
}
