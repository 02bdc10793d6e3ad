package attention.gradient;

import attention.tensor.ShapeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Holds a gradient against slopes that are measured: move one number a little to both sides, and
 * see how far the loss moves, {@code (L(x + h) − L(x − h)) / 2h}. It needs no derivative, only the
 * forward step, and so it is a witness of its own.
 *
 * <pre>{@code
 * GradientCheck.of(a -> attention.of(a.get("queries"), a.get("keys"), values), dContext)
 *     .argument("queries", queries, dQueries)
 *     .argument("keys", keys, dKeys)
 *     .run()
 * }</pre>
 *
 * The loss is the sum of all results, each times its number in dOutput. Its gradient with respect
 * to the result is then dOutput itself.
 *
 * <p>The step h is 10⁻⁵, or 10⁻⁵·|x| where |x| is above 1. A larger one sees the curve instead of
 * the slope (an error that grows as h²), a smaller one loses the difference in the 16 digits of a
 * double (an error that grows as 1/h); near 10⁻⁵ both are about 10⁻¹⁰. {@link #TOLERANCE} leaves
 * room above that for steep curves; a wrong formula is rarely off by less than a hundredth.
 */
public final class GradientCheck {
  /**
   * How far gradient and slope may differ: this, or where they are above 1 this times the larger.
   */
  public static final double TOLERANCE = 1e-6;

  private static final double STEP = 1e-5;

  /** The forward step, as a function of its named arguments. */
  @FunctionalInterface
  public interface Forward {
    /**
     * Computes the step.
     *
     * @param arguments by the names given to {@link GradientCheck#argument}
     */
    INDArray of(Map<String, INDArray> arguments);
  }

  private record Argument(String name, INDArray value, INDArray gradient) {}

  private final Forward forward;
  private final INDArray dOutput;
  private final List<Argument> arguments;

  private GradientCheck(Forward forward, INDArray dOutput, List<Argument> arguments) {
    this.forward = forward;
    this.dOutput = dOutput;
    this.arguments = arguments;
  }

  /**
   * Starts a check; at least one {@link #argument} comes next.
   *
   * @param forward the step whose gradient is checked
   * @param dOutput of the shape of its result; random numbers see more than ones
   */
  public static GradientCheck of(Forward forward, INDArray dOutput) {
    return new GradientCheck(forward, dOutput.dup('c'), List.of());
  }

  /**
   * Adds an argument.
   *
   * @param name as forward calls it
   * @param value where the slopes are measured
   * @param gradient what is claimed to be the slopes, of the same shape
   * @throws ShapeException if the shapes differ
   * @throws IllegalArgumentException if the name is taken
   */
  public GradientCheck argument(String name, INDArray value, INDArray gradient) {
    if (!value.equalShapes(gradient)) {
      throw new ShapeException(
          "%s has shape %s, but its gradient %s; a gradient has the shape of what it belongs to"
              .formatted(name, Arrays.toString(value.shape()), Arrays.toString(gradient.shape())));
    }
    if (arguments.stream().anyMatch(argument -> argument.name().equals(name))) {
      throw new IllegalArgumentException("two arguments are named \"%s\"".formatted(name));
    }
    List<Argument> more = new ArrayList<>(arguments);
    more.add(new Argument(name, value.dup('c'), gradient.dup('c')));
    return new GradientCheck(forward, dOutput, List.copyOf(more));
  }

  /**
   * Measures every slope.
   *
   * @throws ShapeException if the step's result has not the shape of dOutput
   * @throws IllegalStateException if there is no argument to measure
   */
  public GradientReport run() {
    if (arguments.isEmpty()) {
      throw new IllegalStateException(
          "there is no argument to check; name one with its value and its gradient: .argument(\"queries\", queries, dQueries)");
    }
    return new GradientReport(
        arguments.stream()
            .map(
                argument ->
                    GradientFinding.of(argument.name(), argument.gradient(), slopes(argument)))
            .toList());
  }

  private INDArray slopes(Argument argument) {
    double[] numbers = argument.value().data().asDouble();
    double[] slopes =
        IntStream.range(0, numbers.length).mapToDouble(i -> slope(argument, numbers, i)).toArray();
    return array(slopes, argument.value());
  }

  private double slope(Argument argument, double[] numbers, int index) {
    double step = STEP * Math.max(1, Math.abs(numbers[index]));
    double above = numbers[index] + step;
    double below = numbers[index] - step;
    double rise = loss(argument, numbers, index, above) - loss(argument, numbers, index, below);
    return rise / (above - below); // not 2·step: above and below are rounded
  }

  private double loss(Argument moved, double[] numbers, int index, double to) {
    Map<String, INDArray> values = new LinkedHashMap<>();
    arguments.forEach(argument -> values.put(argument.name(), argument.value().dup('c')));
    double[] near = numbers.clone();
    near[index] = to;
    values.put(moved.name(), array(near, moved.value()));
    INDArray output = forward.of(values);
    if (!output.equalShapes(dOutput)) {
      throw new ShapeException(
          "the step gives %s, but dOutput has shape %s; it needs one number for each result"
              .formatted(Arrays.toString(output.shape()), Arrays.toString(dOutput.shape())));
    }
    return output.mul(dOutput).sumNumber().doubleValue();
  }

  private static INDArray array(double[] numbers, INDArray likeThis) {
    return Nd4j.create(numbers, likeThis.shape().clone(), 'c');
  }
}
