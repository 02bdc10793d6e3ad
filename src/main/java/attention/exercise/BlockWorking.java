package attention.exercise;

import attention.block.Relu;
import attention.derive.Decimal;
import attention.derive.Terms;
import attention.project.LinearProjection;
import attention.task.Part;
import attention.task.Probe;
import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * How a cell of a block's step comes about, for the learner to follow with a pencil.
 *
 * @param row from 1
 * @param column from 1
 * @param right what stands there
 */
record BlockWorking(Probe probe, int row, int column, double right) {
  String of(String method) {
    return switch (method) {
      case "normalised" -> normalised();
      case "feedForward" -> feedForward();
      case "preNorm" -> preNorm();
      default -> postNorm();
    };
  }

  private String normalised() {
    double[] x = row(probe.array("x"));
    int d = x.length;
    double epsilon = probe.setting("epsilon", Double.class);
    double mean = Arrays.stream(x).average().orElseThrow();
    double variance = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    return """
        (x − μ) / √(σ² + ε) · gain + bias, with the numbers of row %d
        μ = %s
        σ² = %s
        %s"""
        .formatted(
            row,
            Decimal.equation("(%s) / %d".formatted(sum(x, Decimal::factor), d), mean),
            Decimal.equation("(%s) / %d".formatted(sum(x, v -> square(v - mean)), d), variance),
            Decimal.equation(
                "(%s − %s) / √(%s + %s) · %s + %s"
                    .formatted(
                        Decimal.text(x[column - 1]),
                        Decimal.factor(mean),
                        Decimal.text(variance),
                        epsilon < 0.001 ? "0.00001" : Decimal.text(epsilon),
                        Decimal.factor(parameter("gain")),
                        Decimal.factor(parameter("bias"))),
                right));
  }

  private String feedForward() {
    INDArray x = probe.array("x");
    INDArray hidden = new LinearProjection(probe.array("w1"), probe.array("b1").getRow(0)).of(x);
    double[] activated = row(new Relu().of(hidden));
    double[] weights = probe.array("w2").getRow(column - 1L).toDoubleVector();
    return """
        hidden = x·W₁ᵀ + b₁, its row %d is %s; max(0, hidden) is %s
        times row %d of W₂, plus b₂: %s"""
        .formatted(
            row,
            text(row(hidden)),
            text(activated),
            column,
            Decimal.equation(
                Terms.sum(
                        weights.length,
                        k -> Decimal.factor(activated[k]) + "·" + Decimal.factor(weights[k]))
                    + " + "
                    + Decimal.factor(parameter("b2")),
                right));
  }

  private String preNorm() {
    INDArray x = probe.array("x");
    INDArray attended = part("attention").of(part("attentionNorm").of(x));
    INDArray middle = x.add(attended);
    INDArray found = part("network").of(part("networkNorm").of(middle));
    return """
        m = x + attention(attentionNorm(x)); in this cell %s
        m + network(networkNorm(m)); in this cell %s"""
        .formatted(sum(x, attended), sum(middle, found));
  }

  private String postNorm() {
    INDArray x = probe.array("x");
    INDArray attended = part("attention").of(x);
    INDArray middle = part("attentionNorm").of(x.add(attended));
    INDArray found = part("network").of(middle);
    return """
        m = attentionNorm(x + attention(x)); in this cell %s, and m is %s
        networkNorm(m + network(m)); in this cell %s, and after the norm %s"""
        .formatted(
            sum(x, attended), Decimal.text(cell(middle)), sum(middle, found), Decimal.text(right));
  }

  private String sum(INDArray left, INDArray right) {
    return Decimal.equation(
        Decimal.text(cell(left)) + " + " + Decimal.factor(cell(right)), cell(left) + cell(right));
  }

  private static String sum(double[] numbers, DoubleFunction<String> term) {
    return Terms.sum(numbers.length, k -> term.apply(numbers[k]));
  }

  private static String square(double number) {
    return Decimal.factor(number) + "²";
  }

  private static String text(double... numbers) {
    return Arrays.stream(numbers)
        .mapToObj(Decimal::text)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private double[] row(INDArray matrix) {
    return matrix.getRow(row - 1L).toDoubleVector();
  }

  private double cell(INDArray matrix) {
    return matrix.getDouble(row - 1L, column - 1L);
  }

  private double parameter(String name) {
    return probe.array(name).getDouble(0, column - 1L);
  }

  private Part part(String name) {
    return probe.setting(name, Part.class);
  }
}
