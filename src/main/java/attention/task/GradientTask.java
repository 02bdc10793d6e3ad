package attention.task;

import attention.compile.Wanted;
import attention.gradient.AttentionGradient;
import attention.head.AttentionFunction;
import attention.lesson.Lesson;
import attention.mix.WeightedSum;
import attention.score.ScaledDotProductScores;
import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import attention.weight.Softmax;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 10: the backward pass, one method for each arrow. */
public final class GradientTask implements Task<AttentionGradient> {
  @Override
  public Lesson lesson() {
    return Lesson.GRADIENT;
  }

  @Override
  public Wanted wanted() {
    return new Wanted("MyGradient", AttentionGradient.class, List.of());
  }

  @Override
  public String result() {
    return "gradients";
  }

  @Override
  public String shape() {
    return "[rows, columns] of what they are gradients of";
  }

  @Override
  public Asked asked(Probe probe) {
    return GradientMethod.of(probe).asked();
  }

  @Override
  public List<Class<?>> given() {
    return List.of(
        ScaledDotProductScores.class,
        Softmax.class,
        WeightedSum.class,
        AttentionFunction.class,
        MatrixProduct.class,
        Shapes.class);
  }

  @Override
  public List<Object> parameters(Probe probe) {
    return List.of();
  }

  @Override
  public INDArray ask(AttentionGradient step, Probe probe) {
    GradientMethod method = GradientMethod.of(probe);
    return method.ask(step, method.given(probe));
  }
}
