package attention.bench;

import attention.derive.Step;
import attention.example.Example;
import attention.example.FriendlyExample;
import attention.example.ProblemName;
import attention.example.Setting;
import attention.number.HandNumber;
import attention.sheet.HandMatrix;
import attention.sheet.Sheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A random problem, filled in with 2 to 4 decimals.
 *
 * @param sheet what is filled in
 * @param right whether all of it is; else one cell is too large by 1
 */
record DrawnSheet(Sheet sheet, boolean right) {
  /** The sheet of a number: an even one is right, an odd one has a slip. */
  static DrawnSheet of(int number) {
    Random random = new Random(number);
    int tokens = 2 + random.nextInt(4);
    int dims = 2 + random.nextInt(2);
    boolean right = number % 2 == 0;
    Example example = FriendlyExample.random(tokens, dims, number);
    Map<Step, double[][]> numbers = worked(example);
    if (!right) {
      double[][] slipped = numbers.get(Step.worked().get(random.nextInt(Step.worked().size())));
      double[] row = slipped[random.nextInt(slipped.length)];
      row[random.nextInt(row.length)] += 1;
    }
    int decimals = 2 + random.nextInt(3);
    Map<Step, HandMatrix> matrices = new EnumMap<>(Step.class);
    numbers.forEach((step, matrix) -> matrices.put(step, written(matrix, decimals)));
    String problem = new ProblemName.Drawn(tokens, dims, Setting.plain(), number).text();
    return new DrawnSheet(Sheet.ofOneHead(problem, "", example, matrices), right);
  }

  private static Map<Step, double[][]> worked(Example example) {
    var recording = example.run();
    Map<Step, double[][]> numbers = new EnumMap<>(Step.class);
    for (Step step : Step.worked()) {
      INDArray matrix = recording.get(step.label());
      numbers.put(step, matrix.toDoubleMatrix());
    }
    return numbers;
  }

  private static HandMatrix written(double[][] matrix, int decimals) {
    return HandMatrix.of(
        Arrays.stream(matrix)
            .map(
                row ->
                    Arrays.stream(row)
                        .mapToObj(number -> Optional.of(written(number, decimals)))
                        .toList())
            .toList());
  }

  private static HandNumber written(double number, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    return HandNumber.parse(rounded.toPlainString());
  }
}
