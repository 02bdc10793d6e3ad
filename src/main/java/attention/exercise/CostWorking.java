package attention.exercise;

import attention.cost.AttentionCost;
import attention.derive.Decimal;
import attention.derive.Terms;
import attention.task.Probe;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How a cost comes about, for the learner to follow with a pencil.
 *
 * @param column from 1: which of the operations is asked for
 */
record CostWorking(Probe probe, int column) {
  private static final AttentionCost RIGHT = new AttentionCost();

  String of(String method) {
    return switch (method) {
      case "operations" -> operations(size("n"), size("dModel"), size("heads"));
      case "scoreBytes" ->
          "every head has n·n scores, and a float takes 4 bytes\n"
              + Decimal.equation(
                  "%d·%d·%d·4".formatted(size("heads"), size("n"), size("n")),
                  RIGHT.scoreBytes(size("n"), size("heads")));
      case "exponent" -> slope();
      default -> extrapolated();
    };
  }

  private String operations(int n, int dModel, int heads) {
    int width = dModel / heads;
    double right = RIGHT.operations(n, dModel, heads)[column - 1];
    return switch (column) {
      case 1 ->
          "four projections, each [%d, %d]·[%d, %d]\n".formatted(n, dModel, dModel, dModel)
              + Decimal.equation("4·2·%d·%d·%d".formatted(n, dModel, dModel), right);
      case 2 ->
          "in each head queries times keys, [%d, %d]·[%d, %d]\n".formatted(n, width, width, n)
              + Decimal.equation("%d·2·%d·%d·%d".formatted(heads, n, width, n), right);
      default ->
          "in each head weights times values, [%d, %d]·[%d, %d]\n".formatted(n, n, n, width)
              + Decimal.equation("%d·2·%d·%d·%d".formatted(heads, n, n, width), right);
    };
  }

  private String slope() {
    double[] x = logarithms("lengths");
    double[] y = logarithms("seconds");
    double meanX = mean(x);
    double meanY = mean(y);
    double right = RIGHT.exponent(row("lengths"), row("seconds"));
    String products =
        Terms.sum(x.length, i -> Decimal.factor(x[i] - meanX) + "·" + Decimal.factor(y[i] - meanY));
    String squares = Terms.sum(x.length, i -> Decimal.factor(x[i] - meanX) + "²");
    return """
        slope = Σ (x − x̄)·(y − ȳ) / Σ (x − x̄)², with x = ln length and y = ln seconds
        x = %s, x̄ = %s
        y = %s, ȳ = %s
        %s"""
        .formatted(
            text(x),
            Decimal.text(meanX),
            text(y),
            Decimal.text(meanY),
            Decimal.equation("(%s) / (%s)".formatted(products, squares), right));
  }

  private String extrapolated() {
    double slope = RIGHT.exponent(row("lengths"), row("seconds"));
    double meanX = mean(logarithms("lengths"));
    double meanY = mean(logarithms("seconds"));
    double n = probe.setting("n", Double.class);
    double height = meanY + slope * (Math.log(n) - meanX);
    return """
        the line goes through the mean point (x̄, ȳ), with x = ln length and y = ln seconds
        y = ȳ + slope·(ln n − x̄) = %s
        seconds = %s"""
        .formatted(
            Decimal.equation(
                "%s + %s·(%s − %s)"
                    .formatted(
                        Decimal.text(meanY),
                        Decimal.factor(slope),
                        Decimal.text(Math.log(n)),
                        Decimal.text(meanX)),
                height),
            Decimal.equation(
                "e^" + Decimal.factor(height),
                RIGHT.extrapolated(row("lengths"), row("seconds"), n)));
  }

  private int size(String name) {
    return probe.setting(name, Integer.class);
  }

  private double[] row(String name) {
    return probe.array(name).toDoubleVector();
  }

  private double[] logarithms(String name) {
    return Arrays.stream(row(name)).map(Math::log).toArray();
  }

  private static double mean(double... numbers) {
    return Arrays.stream(numbers).average().orElseThrow();
  }

  private static String text(double... numbers) {
    return Arrays.stream(numbers).mapToObj(Decimal::text).collect(Collectors.joining(", "));
  }
}
