package attention.task;

import attention.compile.Wanted;
import attention.lesson.Lesson;
import attention.tiled.TiledSteps;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 14: the summary of a tile, the merge of two, and attention made of them. */
public final class TiledTask implements Task<TiledSteps> {
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
}
