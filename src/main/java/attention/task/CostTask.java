package attention.task;

import attention.compile.Wanted;
import attention.cost.CostSteps;
import attention.lesson.Lesson;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Lesson 13: operations, bytes, the power that the time grows with, and the time at a length. */
public final class CostTask implements Task<CostSteps> {
  @Override
  public Lesson lesson() {
    return Lesson.COST;
  }

  @Override
  public Wanted wanted() {
    return new Wanted("MyCost", CostSteps.class, List.of());
  }

  @Override
  public String result() {
    return "cost";
  }

  @Override
  public String shape() {
    return "a number";
  }

  @Override
  public Asked asked(Probe probe) {
    return switch (method(probe)) {
      case "operations" -> Asked.numbers("operations", "projections", "scores", "mixing");
      case "scoreBytes" -> Asked.number("scoreBytes", "bytes");
      case "exponent" -> Asked.number("exponent", "exponent");
      default -> Asked.number("extrapolated", "seconds");
    };
  }

  @Override
  public List<Object> parameters(Probe probe) {
    return List.of();
  }

  @Override
  public INDArray ask(CostSteps step, Probe probe) {
    return switch (method(probe)) {
      case "operations" ->
          asArray(step.operations(size(probe, "n"), size(probe, "dModel"), size(probe, "heads")));
      case "scoreBytes" -> asArray(step.scoreBytes(size(probe, "n"), size(probe, "heads")));
      case "exponent" -> measured(probe, (lengths, seconds) -> step.exponent(lengths, seconds));
      default ->
          measured(
              probe,
              (lengths, seconds) ->
                  step.extrapolated(lengths, seconds, probe.setting("n", Double.class)));
    };
  }

  /** What a learner makes of a measurement. */
  private interface Answer {
    double from(double[] lengths, double[] seconds);
  }

  /** Puts back what the learner's code made of its input, so that a change is seen. */
  private static INDArray measured(Probe probe, Answer answer) {
    double[] lengths = probe.array("lengths").toDoubleVector();
    double[] seconds = probe.array("seconds").toDoubleVector();
    double result = answer.from(lengths, seconds);
    probe.array("lengths").assign(asArray(lengths));
    probe.array("seconds").assign(asArray(seconds));
    return asArray(result);
  }

  private static INDArray asArray(double... numbers) {
    return numbers == null ? null : Nd4j.create(new double[][] {numbers});
  }

  private static String method(Probe probe) {
    return probe.setting("method", String.class);
  }

  private static int size(Probe probe, String name) {
    return probe.setting(name, Integer.class);
  }
}
