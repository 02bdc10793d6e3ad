package attention.exercise;

import attention.compile.Wanted;
import attention.gradient.AttentionBackward;
import attention.gradient.AttentionGradient;
import attention.lesson.Lesson;
import attention.mistake.gradient.GradientMistakes;
import attention.task.Asked;
import attention.task.Probe;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 10: the backward pass, one method for each arrow. */
public final class GradientExercise implements Exercise<AttentionGradient> {
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
  public List<Probe> probes() {
    return GradientProbes.ALL;
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

  @Override
  public AttentionGradient reference(Probe probe) {
    return new AttentionBackward();
  }

  @Override
  public String working(Probe probe, int row, int column) {
    GradientMethod method = GradientMethod.of(probe);
    double right = ask(reference(probe), probe).getDouble(row - 1L, column - 1L);
    return method.working(row, column, right, method.given(probe));
  }

  @Override
  public List<Class<? extends AttentionGradient>> mistakes() {
    return GradientMistakes.all();
  }
}
