package attention.exercise;

import attention.compile.Wanted;
import attention.lesson.Lesson;
import attention.mistake.tiled.TiledMistakes;
import attention.task.Asked;
import attention.task.Probe;
import attention.tiled.OnlineSoftmax;
import attention.tiled.TiledSteps;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 14: the summary of a tile, the merge of two, and attention made of them. */
public final class TiledExercise implements Exercise<TiledSteps> {
  private static final String SUMMARY_SHAPE = "[n_q, 2 + d_v]";
  private static final Asked SUMMARY = new Asked("summary", "summaries", SUMMARY_SHAPE, "summary");
  private static final Asked MERGED =
      new Asked("merged", "merged summaries", SUMMARY_SHAPE, "merged");
  private static final Asked CONTEXT = new Asked("context", "contexts", "[n_q, d_v]");

  @Override
  public Lesson lesson() {
    return Lesson.TILED_ATTENTION;
  }

  @Override
  public Wanted wanted() {
    return new Wanted("MyTiledAttention", TiledSteps.class, List.of());
  }

  @Override
  public String result() {
    return "summaries and contexts";
  }

  @Override
  public String shape() {
    return "[n_q, …]";
  }

  @Override
  public Asked asked(Probe probe) {
    if (probe.arrays().containsKey("queries")) {
      return CONTEXT;
    }
    return probe.arrays().containsKey("first") ? MERGED : SUMMARY;
  }

  @Override
  public List<Probe> probes() {
    return TiledProbes.ALL;
  }

  @Override
  public List<Object> parameters(Probe probe) {
    return List.of();
  }

  @Override
  public INDArray ask(TiledSteps step, Probe probe) {
    return switch (asked(probe).method()) {
      case "summary" -> step.summary(probe.array("scores"), probe.array("values"));
      case "merged" -> step.merged(probe.array("first"), probe.array("second"));
      default ->
          step.context(
              probe.array("queries"),
              probe.array("keys"),
              probe.array("values"),
              probe.setting("tile", Integer.class),
              probe.setting("causal", Boolean.class));
    };
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
