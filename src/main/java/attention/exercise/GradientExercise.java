package attention.exercise;

import attention.gradient.AttentionBackward;
import attention.gradient.AttentionGradient;
import attention.mistake.gradient.GradientMistakes;
import attention.task.GradientMethod;
import attention.task.GradientTask;
import attention.task.Probe;
import attention.task.Task;
import java.util.List;

/** Lesson 10: the backward pass, one method for each arrow. */
public final class GradientExercise implements Exercise<AttentionGradient> {
  @Override
  public Task<AttentionGradient> task() {
    return new GradientTask();
  }

  @Override
  public List<Probe> probes() {
    return GradientProbes.ALL;
  }

  @Override
  public AttentionGradient reference(Probe probe) {
    return new AttentionBackward();
  }

  @Override
  public String working(Probe probe, int row, int column) {
    GradientMethod method = GradientMethod.of(probe);
    double right = ask(reference(probe), probe).getDouble(row - 1L, column - 1L);
    return GradientWorking.of(method, row, column, right, method.given(probe));
  }

  @Override
  public List<Class<? extends AttentionGradient>> mistakes() {
    return GradientMistakes.all();
  }
}
