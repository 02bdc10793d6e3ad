package attention.mistake.position;

import attention.mistake.Mistake;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "cosine-before-sine",
    title = "You put the cosine before the sine",
    explanation =
        "Your first row begins with 1, 0 instead of 0, 1. Even columns hold the "
            + "sine, odd ones the cosine; columns count from 0.",
    hint = "What are sin 0 and cos 0, and which of them should the first cell be?",
    section = "Waves: a sine and a cosine side by side")
public final class CosineBeforeSine implements RightElsewhere {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    return Cells.of(n, dModel, (p, c) -> Cells.wave(c + 1, Cells.angle(p, Cells.pair(c), dModel)));
  }
}
