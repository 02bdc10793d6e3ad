package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "only-sines",
    title = "You filled the odd columns with sines too",
    explanation =
        "Both columns of each of your pairs are equal. A sine alone cannot tell a "
            + "position on the way up from one on the way down; the cosine beside it "
            + "can.",
    hint = "What is different about an odd column?",
    section = "Waves: a sine and a cosine side by side")
public final class OnlySines implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(n, dModel, (p, c) -> Math.sin(Cells.angle(p, Cells.pair(c), dModel)));
  }
}
