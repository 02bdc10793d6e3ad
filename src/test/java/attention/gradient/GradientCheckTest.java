package attention.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.head.AttentionFunction;
import attention.mask.Mask;
import attention.tensor.ShapeException;
import attention.testing.Draw;
import attention.trace.Trace;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The check tells a right gradient from a wrong one, and says where the first wrong number is. */
class GradientCheckTest {
  private final Draw draw = new Draw(21);
  private final INDArray queries = draw.uniform(4, 3);
  private final INDArray keys = draw.uniform(5, 3);
  private final INDArray values = draw.uniform(5, 2);
  private final INDArray dContext = draw.uniform(4, 2);
  private final AttentionFunctionGradient.Result right =
      new AttentionFunctionGradient()
          .of(queries, keys, values, Mask.none(), dContext, Trace.none());

  @Test
  void theRightGradientAgrees() {
    GradientReport report = check(right.queries(), right.keys(), right.values());

    assertThat(report.agrees()).isTrue();
    assertThat(report.findings())
        .extracting(GradientFinding::argument)
        .containsExactly("queries", "keys", "values");
    assertThat(report.findings()).extracting(GradientFinding::numbers).containsExactly(12, 15, 10);
    assertThat(report.toString().lines())
        .allMatch(
            line ->
                line.matches(
                    "\\w+: your gradient agrees with the slopes; \\d+ numbers, largest difference \\de-1\\d"));
  }

  @Test
  void aForgottenScaleIsNamedAsAFactor() {
    GradientReport report = check(right.queries(), right.keys().mul(Math.sqrt(3)), right.values());

    assertThat(report.agrees()).isFalse();
    assertThat(report.findings()).extracting(GradientFinding::wrong).containsExactly(0, 15, 0);
    assertThat(report.toString())
        .contains("keys[1,1]: your gradient says ")
        .contains("; 15 of 15 numbers disagree, each is 1.7321 times its slope");
  }

  @Test
  void oneWrongNumberIsFound() {
    double[] numbers = right.keys().dup('c').data().asDouble();
    numbers[7] += 0.001;
    INDArray wrong = Nd4j.create(numbers, new long[] {5, 3}, 'c');

    GradientFinding keysFinding = check(right.queries(), wrong, right.values()).findings().get(1);

    assertThat(keysFinding.first()).isEqualTo("[3,2]");
    assertThat(keysFinding.wrong()).isEqualTo(1);
    assertThat(keysFinding.toString()).endsWith("; 1 of 15 numbers disagrees");
  }

  @Test
  void nanIsWrong() {
    GradientReport report =
        check(
            right.queries(),
            right.keys(),
            Nd4j.valueArrayOf(new long[] {5, 2}, Double.NaN, DataType.DOUBLE));

    assertThat(report.toString()).contains("values[1,1]: your gradient says NaN, the slope is ");
  }

  @Test
  void aSlopeKnownByAPencil() {
    // d(x²·3)/dx = 6x: 12 at x = 2.
    INDArray x = Nd4j.create(new double[] {2});
    GradientCheck square = GradientCheck.of(a -> a.get("x").mul(a.get("x")), x.mul(0).add(3));

    assertThat(square.argument("x", x, x.mul(6)).run().agrees()).isTrue();
    assertThat(square.argument("x", x, x.mul(5)).run().toString())
        .isEqualTo(
            "x[1]: your gradient says 10.0000, the slope is 12.0000; 1 of 1 number disagrees");
  }

  /** Beside 10⁸ a step of 10⁻⁵ is lost in the digits of the square. */
  @Test
  void aLargeNumberIsMovedByMore() {
    INDArray x = Nd4j.create(new double[] {1e8, -1e8});

    assertThat(
            GradientCheck.of(a -> a.get("x").mul(a.get("x")), x.mul(0).add(1))
                .argument("x", x, x.mul(2))
                .run()
                .agrees())
        .isTrue();
  }

  @Test
  void transposedViewsAreReadAsTheyStand() {
    INDArray x = draw.uniform(2, 3).transpose();
    INDArray factors = draw.uniform(3, 2);

    assertThat(
            GradientCheck.of(a -> a.get("x").mul(factors), x.mul(0).add(1))
                .argument("x", x, factors.transpose().dup('c').transpose())
                .run()
                .agrees())
        .isTrue();
  }

  @Test
  void whatHappensToItsArraysLaterIsNotSeen() {
    INDArray x = draw.uniform(2, 3);
    INDArray gradient = x.mul(2);
    INDArray dOutput = x.mul(0).add(1);
    GradientCheck check =
        GradientCheck.of(a -> a.get("x").mul(a.get("x")), dOutput).argument("x", x, gradient);

    x.assign(0);
    gradient.assign(7);
    dOutput.assign(9);

    assertThat(check.run().agrees()).isTrue();
  }

  @Test
  void aStepMayOverwriteWhatItIsGiven() {
    INDArray x = draw.uniform(2, 3);
    INDArray y = draw.uniform(2, 3);

    assertThat(
            GradientCheck.of(a -> a.get("y").addi(1).mul(a.get("x")), x.mul(0).add(1))
                .argument("x", x, y.add(1))
                .argument("y", y, x)
                .run()
                .agrees())
        .isTrue();
  }

  @Test
  void anIndexInABatchHasThreeNumbers() {
    INDArray x = draw.uniform(2, 2, 2);
    double[] twos = {2, 2, 2, 2, 2, 0, 2, 2};

    assertThat(
            GradientCheck.of(a -> a.get("x").mul(2), x.mul(0).add(1))
                .argument("x", x, Nd4j.create(twos, new long[] {2, 2, 2}, 'c'))
                .run()
                .findings()
                .get(0)
                .first())
        .isEqualTo("[2,1,2]");
  }

  @Test
  void aGradientOfAnotherShapeIsRefused() {
    assertThatThrownBy(() -> check(right.queries(), right.keys().transpose(), right.values()))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "keys has shape [5, 3], but its gradient [3, 5]; a gradient has the shape of what it belongs to");
  }

  @Test
  void anOutputGradientOfAnotherShapeIsRefused() {
    GradientCheck check =
        GradientCheck.of(a -> a.get("x"), draw.uniform(2, 1))
            .argument("x", draw.uniform(2, 2), draw.uniform(2, 2));

    assertThatThrownBy(check::run)
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "the step gives [2, 2], but dOutput has shape [2, 1]; it needs one number for each result");
  }

  @Test
  void nothingToCheckDoesNotAgree() {
    assertThatThrownBy(() -> GradientCheck.of(a -> queries, queries).run())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("there is no argument to check; ");
  }

  @Test
  void aNameStandsForOneArgument() {
    GradientCheck check =
        GradientCheck.of(a -> a.get("x"), queries).argument("x", queries, queries);

    assertThatThrownBy(() -> check.argument("x", queries, queries))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two arguments are named \"x\"");
  }

  private GradientReport check(INDArray dQueries, INDArray dKeys, INDArray dValues) {
    return GradientCheck.of(
            a ->
                AttentionFunction.scaledDotProduct()
                    .of(a.get("queries"), a.get("keys"), a.get("values")),
            dContext)
        .argument("queries", queries, dQueries)
        .argument("keys", keys, dKeys)
        .argument("values", values, dValues)
        .run();
  }
}
