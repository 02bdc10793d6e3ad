package attention.task;

import attention.compile.Wanted;
import attention.launch.GlobalMemory;
import attention.launch.Launch;
import attention.launch.LaunchSteps;
import attention.launch.Speeds;
import attention.launch.Xy;
import attention.lesson.Lesson;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Lesson 15: how many blocks, what one thread does, and when the journey to the card pays. */
public final class LaunchTask implements Task<LaunchSteps> {
  @Override
  public Lesson lesson() {
    return Lesson.GPU;
  }

  @Override
  public Wanted wanted() {
    return new Wanted("MyGpu", LaunchSteps.class, List.of());
  }

  @Override
  public String result() {
    return "launch";
  }

  @Override
  public String shape() {
    return "a number";
  }

  @Override
  public Asked asked(Probe probe) {
    return switch (method(probe)) {
      case "blocks" -> Asked.number("blocks", "blocks");
      case "thread" -> new Asked("thread", "scores", "[n_q, n_k]");
      case "copyMicroseconds" -> Asked.number("copyMicroseconds", "microseconds");
      default -> Asked.number("worthFrom", "length");
    };
  }

  @Override
  public List<Object> parameters(Probe probe) {
    return List.of();
  }

  @Override
  public INDArray ask(LaunchSteps step, Probe probe) {
    return switch (method(probe)) {
      case "blocks" -> number(step.blocks(size(probe, "items"), size(probe, "threads")));
      case "thread" -> launched(step, probe);
      case "copyMicroseconds" ->
          number(step.copyMicroseconds(size(probe, "n"), size(probe, "width"), speeds(probe)));
      default -> number(step.worthFrom(size(probe, "width"), speeds(probe)));
    };
  }

  /**
   * The scores after a second launch; or, where the memory is watched, the fault of both as
   * numbers. Threads that know their place by themselves do the same twice.
   */
  private static INDArray launched(LaunchSteps step, Probe probe) {
    Launch launch =
        new Launch(probe.setting("gridDim", Xy.class), probe.setting("blockDim", Xy.class));
    run(launch, step, probe);
    INDArray scores = run(launch, step, probe);
    return probe.aspect() == Aspect.WATCHED ? FaultNumbers.written(launch.fault()) : scores;
  }

  private static INDArray run(Launch launch, LaunchSteps step, Probe probe) {
    INDArray queries = probe.array("queries");
    INDArray keys = probe.array("keys");
    float[] before = new float[queries.rows() * keys.rows()];
    Arrays.fill(before, GlobalMemory.LEFT_BEHIND);
    GlobalMemory q = launch.memory("queries", floats(queries));
    GlobalMemory k = launch.memory("keys", floats(keys));
    GlobalMemory scores = launch.memory("scores", before);
    launch.run(
        place -> step.thread(place, q, k, scores, queries.rows(), keys.rows(), queries.columns()));
    queries.assign(matrix(q, queries)); // put back, so that a change is seen
    keys.assign(matrix(k, keys));
    return Nd4j.createFromArray(scores.numbers())
        .castTo(DataType.DOUBLE)
        .reshape(queries.rows(), keys.rows());
  }

  private static float[] floats(INDArray array) {
    return array.dup('c').data().asFloat();
  }

  private static INDArray matrix(GlobalMemory memory, INDArray like) {
    return Nd4j.createFromArray(memory.numbers()).castTo(DataType.DOUBLE).reshape(like.shape());
  }

  private static INDArray number(double number) {
    return Nd4j.create(new double[][] {{number}});
  }

  private static String method(Probe probe) {
    return probe.setting("method", String.class);
  }

  private static int size(Probe probe, String name) {
    return probe.setting(name, Integer.class);
  }

  /** The speeds that a probe brings. */
  public static Speeds speeds(Probe probe) {
    return new Speeds(
        probe.setting("processorGigaflops", Double.class),
        probe.setting("cardTeraflops", Double.class),
        probe.setting("gigabytesPerSecond", Double.class),
        probe.setting("microsecondsPerCopy", Double.class));
  }
}
