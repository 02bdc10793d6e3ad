package attention.task;

import attention.block.BlockSteps;
import attention.block.Sublayer;
import attention.compile.Wanted;
import attention.lesson.Lesson;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 12: a norm, a network, and how a block is wired from its parts. */
public final class BlockTask implements Task<BlockSteps> {
  @Override
  public Lesson lesson() {
    return Lesson.TRANSFORMER_BLOCK;
  }

  @Override
  public Wanted wanted() {
    return new Wanted("MyTransformerBlock", BlockSteps.class, List.of());
  }

  @Override
  public String result() {
    return "tokens";
  }

  @Override
  public String shape() {
    return "[n, d_model]";
  }

  @Override
  public Asked asked(Probe probe) {
    String method = method(probe);
    return new Asked(method, method.equals("normalised") ? "normalised tokens" : "tokens", shape());
  }

  @Override
  public List<Object> parameters(Probe probe) {
    return List.of();
  }

  @Override
  public INDArray ask(BlockSteps step, Probe probe) {
    INDArray x = probe.array("x");
    return switch (method(probe)) {
      case "normalised" ->
          step.normalised(
              x, row(probe, "gain"), row(probe, "bias"), probe.setting("epsilon", Double.class));
      case "feedForward" ->
          step.feedForward(
              x, probe.array("w1"), row(probe, "b1"), probe.array("w2"), row(probe, "b2"));
      case "preNorm" ->
          step.preNorm(
              x,
              part(probe, "attention"),
              part(probe, "attentionNorm"),
              part(probe, "network"),
              part(probe, "networkNorm"));
      default ->
          step.postNorm(
              x,
              part(probe, "attention"),
              part(probe, "attentionNorm"),
              part(probe, "network"),
              part(probe, "networkNorm"));
    };
  }

  private static String method(Probe probe) {
    return probe.setting("method", String.class);
  }

  private static Sublayer part(Probe probe, String name) {
    return probe.setting(name, Part.class);
  }

  /** A row of the probe's own memory, so that it is seen if the row is changed. */
  private static INDArray row(Probe probe, String name) {
    return probe.array(name).getRow(0);
  }
}
