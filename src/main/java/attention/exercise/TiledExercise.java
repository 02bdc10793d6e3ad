package attention.exercise;

import attention.mistake.tiled.TiledMistakes;
import attention.task.Probe;
import attention.task.Task;
import attention.task.TiledTask;
import attention.tiled.OnlineSoftmax;
import attention.tiled.TiledSteps;
import java.util.List;

/** Lesson 14: the summary of a tile, the merge of two, and attention made of them. */
public final class TiledExercise implements Exercise<TiledSteps> {
  @Override
  public Task<TiledSteps> task() {
    return new TiledTask();
  }

  @Override
  public List<Probe> probes() {
    return TiledProbes.ALL;
  }

  @Override
  public TiledSteps reference(Probe probe) {
    return new OnlineSoftmax();
  }

  @Override
  public String working(Probe probe, int row, int column) {
    double right = ask(reference(probe), probe).getDouble(row - 1L, column - 1L);
    TiledWorking working = new TiledWorking(probe, row, column, right);
    return switch (asked(probe).method()) {
      case "summary" -> working.ofSummary();
      case "merged" -> working.ofMerge();
      default -> working.ofContext();
    };
  }

  @Override
  public List<Class<? extends TiledSteps>> mistakes() {
    return TiledMistakes.all();
  }
}
