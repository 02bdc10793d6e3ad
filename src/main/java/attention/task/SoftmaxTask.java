package attention.task;

import attention.compile.Wanted;
import attention.lesson.Lesson;
import attention.weight.Weighting;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 04: scores become weights. */
public final class SoftmaxTask implements Task<Weighting> {
  @Override
  public Lesson lesson() {
    return Lesson.SOFTMAX;
  }

  @Override
  public Wanted wanted() {
    return new Wanted("MySoftmax", Weighting.class, List.of());
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
  public List<Object> parameters(Probe probe) {
    return List.of();
  }

  @Override
  public INDArray ask(Weighting step, Probe probe) {
    return step.of(probe.array("scores"));
  }
}
