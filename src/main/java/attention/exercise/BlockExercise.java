package attention.exercise;

import attention.block.BlockSteps;
import attention.block.TransformerBlock;
import attention.mistake.block.BlockMistakes;
import attention.task.BlockTask;
import attention.task.Probe;
import attention.task.Task;
import java.util.List;

/** Lesson 12: a norm, a network, and how a block is wired from its parts. */
public final class BlockExercise implements Exercise<BlockSteps> {
  @Override
  public Task<BlockSteps> task() {
    return new BlockTask();
  }

  @Override
  public List<Probe> probes() {
    return BlockProbes.all();
  }

  @Override
  public BlockSteps reference(Probe probe) {
    return new TransformerBlock();
  }

  @Override
  public String working(Probe probe, int row, int column) {
    double right = ask(reference(probe), probe).getDouble(row - 1L, column - 1L);
    return new BlockWorking(probe, row, column, right).of(method(probe));
  }

  @Override
  public List<Class<? extends BlockSteps>> mistakes() {
    return BlockMistakes.all();
  }

  private static String method(Probe probe) {
    return probe.setting("method", String.class);
  }
}
