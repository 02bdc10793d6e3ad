package attention.task;

import attention.project.Projection;
import attention.tensor.ShapeException;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A projection that says its name where it refuses features: a learner who has three of them, for
 * tokens of two widths, is told which one was given the wrong sequence.
 *
 * @param name what the learner's constructor calls it
 * @param projection does the work
 */
public record NamedProjection(String name, Projection projection) implements Projection {
  @Override
  public INDArray of(INDArray features) {
    try {
      return projection.of(features);
    } catch (ShapeException refused) {
      throw new ShapeException("%s.of(…): %s".formatted(name, refused.getMessage()), refused);
    }
  }
}
