package attention.task;

import attention.compile.Wanted;
import attention.lesson.Lesson;
import attention.mix.Mixing;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 05: weights and values become context. */
public final class WeightedSumTask implements Task<Mixing> {
  @Override
  public Lesson lesson() {
    return Lesson.WEIGHTED_SUM;
  }

  @Override
  public Wanted wanted() {
    return new Wanted("MyWeightedSum", Mixing.class, List.of());
  }

  @Override
  public String result() {
    return "contexts";
  }

  @Override
  public String shape() {
    return "[n_q, d_v]";
  }

  @Override
  public List<Object> parameters(Probe probe) {
    return List.of();
  }

  @Override
  public INDArray ask(Mixing step, Probe probe) {
    return step.of(probe.array("weights"), probe.array("values"));
  }
}
