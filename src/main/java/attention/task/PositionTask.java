package attention.task;

import attention.compile.Wanted;
import attention.head.AttentionFunction;
import attention.lesson.Lesson;
import attention.mix.WeightedSum;
import attention.position.Positions;
import attention.score.ScaledDotProductScores;
import attention.tensor.MatrixProduct;
import attention.tensor.Shapes;
import attention.weight.Softmax;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 11: positions, as waves and as rotations. */
public final class PositionTask implements Task<Positions> {
  private static final Asked SINUSOIDAL = new Asked("sinusoidal", "waves", "[n, d_model]");
  private static final Asked ROTATED = new Asked("rotated", "rotated", "[n, d]");
  private static final Asked CONTEXT = new Asked("context", "context", "[n, d_v]");

  @Override
  public Lesson lesson() {
    return Lesson.POSITION;
  }

  @Override
  public Wanted wanted() {
    return new Wanted("MyPosition", Positions.class, List.of());
  }

  @Override
  public String result() {
    return "waves, rotations and contexts";
  }

  @Override
  public String shape() {
    return "[n, d]";
  }

  @Override
  public Asked asked(Probe probe) {
    if (probe.arrays().isEmpty()) {
      return SINUSOIDAL;
    }
    return probe.arrays().containsKey("vectors") ? ROTATED : CONTEXT;
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
  public INDArray ask(Positions step, Probe probe) {
    return switch (asked(probe).method()) {
      case "sinusoidal" ->
          step.sinusoidal(
              probe.setting("n", Integer.class), probe.setting("dModel", Integer.class));
      case "rotated" -> step.rotated(probe.array("vectors"), probe.setting("first", Integer.class));
      default -> step.context(probe.array("queries"), probe.array("keys"), probe.array("values"));
    };
  }
}
