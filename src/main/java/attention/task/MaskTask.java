package attention.task;

import attention.compile.Wanted;
import attention.lesson.Lesson;
import attention.mask.MaskedWeighting;
import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import attention.weight.Softmax;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 07: scores become weights of what a query may see. */
public final class MaskTask implements Task<MaskedWeighting> {
  @Override
  public Lesson lesson() {
    return Lesson.MASK;
  }

  @Override
  public Wanted wanted() {
    return new Wanted("MyMask", MaskedWeighting.class, List.of());
  }

  @Override
  public String result() {
    return "weights";
  }

  @Override
  public String shape() {
    return "[n_q, n_k]";
  }

  @Override
  public List<Class<?>> given() {
    return List.of(Softmax.class, MatrixProduct.class, Shapes.class);
  }

  @Override
  public List<Object> parameters(Probe probe) {
    return List.of();
  }

  @Override
  public INDArray ask(MaskedWeighting step, Probe probe) {
    return step.of(probe.array("scores"), length(probe), causal(probe));
  }

  private static int length(Probe probe) {
    return probe.setting("length", Integer.class);
  }

  private static boolean causal(Probe probe) {
    return probe.setting("causal", Boolean.class);
  }
}
