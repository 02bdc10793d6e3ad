package attention.exercise;

import attention.derive.Decimal;
import attention.launch.Fault;
import attention.launch.GlobalMemory;
import attention.launch.LaunchSteps;
import attention.launch.OneScoreAThread;
import attention.mistake.launch.LaunchMistakes;
import attention.task.Aspect;
import attention.task.FaultNumbers;
import attention.task.LaunchTask;
import attention.task.Probe;
import attention.task.Task;
import java.util.List;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 15: how many blocks, what one thread does, and when the journey to the card pays. */
public final class LaunchExercise implements Exercise<LaunchSteps> {
  @Override
  public Task<LaunchSteps> task() {
    return new LaunchTask();
  }

  @Override
  public List<Probe> probes() {
    return LaunchProbes.all();
  }

  @Override
  public LaunchSteps reference(Probe probe) {
    return new OneScoreAThread();
  }

  @Override
  public String working(Probe probe, int row, int column) {
    return new LaunchWorking(probe).of(method(probe), row - 1, column - 1);
  }

  @Override
  public Optional<String> remark(Probe probe, INDArray found) {
    if (probe.aspect() == Aspect.WATCHED) {
      return FaultNumbers.read(found, probe).map(Fault::text);
    }
    return method(probe).equals("thread") ? unwritten(probe, found) : Optional.empty();
  }

  @Override
  public List<Class<? extends LaunchSteps>> mistakes() {
    return LaunchMistakes.all();
  }

  /** The first score that nobody wrote, which no comparison of numbers explains. */
  private Optional<String> unwritten(Probe probe, INDArray scores) {
    for (int row = 1; row <= scores.rows(); row++) {
      for (int column = 1; column <= scores.columns(); column++) {
        if (scores.getDouble(row - 1L, column - 1L) == GlobalMemory.LEFT_BEHIND) {
          return Optional.of(
              "No thread wrote %s, which holds %s as before the launch.\n%s"
                  .formatted(
                      asked(probe).cell(row, column),
                      Decimal.text(GlobalMemory.LEFT_BEHIND),
                      working(probe, row, column).indent(4).stripTrailing()));
        }
      }
    }
    return Optional.empty();
  }

  private static String method(Probe probe) {
    return probe.setting("method", String.class);
  }
}
