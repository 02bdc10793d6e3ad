package attention.exercise;

import attention.derive.Decimal;
import attention.derive.Working;
import attention.head.TextbookAttention;
import attention.mask.Mask;
import attention.mistake.position.PositionMistakes;
import attention.mix.WeightedSum;
import attention.position.Positions;
import attention.position.PositionsOfThePapers;
import attention.position.RotaryScores;
import attention.task.PositionTask;
import attention.task.Probe;
import attention.task.Task;
import attention.trace.Recording;
import attention.weight.Softmax;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 11: positions, as waves and as rotations. */
public final class PositionExercise implements Exercise<Positions> {
  @Override
  public Task<Positions> task() {
    return new PositionTask();
  }

  @Override
  public List<Probe> probes() {
    return PositionProbes.ALL;
  }

  @Override
  public Positions reference(Probe probe) {
    return new PositionsOfThePapers();
  }

  @Override
  public String working(Probe probe, int row, int column) {
    INDArray right = ask(reference(probe), probe);
    double result = right.getDouble(row - 1L, column - 1L);
    return switch (asked(probe).method()) {
      case "sinusoidal" -> ofWave(row, column, right.columns(), result);
      case "rotated" -> ofRotation(probe, row, column, result);
      default -> ofContext(probe, row, column, result);
    };
  }

  private static String ofWave(int row, int column, int width, double result) {
    String wave = column % 2 == 1 ? "sin" : "cos";
    int pair = (column - 1) / 2;
    return "row %d is position p = %d, column %d is the %s of pair i = %d\n"
            .formatted(row, row - 1, column, wave, pair)
        + Decimal.equation(wave + "(" + angle(row - 1, pair, width) + ")", result);
  }

  private static String ofRotation(Probe probe, int row, int column, double result) {
    INDArray vectors = probe.array("vectors");
    int first = probe.setting("first", Integer.class);
    int pair = (column - 1) / 2;
    String x = Decimal.factor(vectors.getDouble(row - 1L, 2L * pair));
    String y = Decimal.factor(vectors.getDouble(row - 1L, 2L * pair + 1));
    return "row %d is position p = %d + %d; pair i = %d turns by a = %s\n"
            .formatted(row, first, row - 1, pair, angle(first + row - 1, pair, vectors.columns()))
        + Decimal.equation(
            column % 2 == 1
                ? "x·cos a − y·sin a = %s·cos a − %s·sin a".formatted(x, y)
                : "x·sin a + y·cos a = %s·sin a + %s·cos a".formatted(x, y),
            result);
  }

  private static String ofContext(Probe probe, int row, int column, double result) {
    Recording steps = new Recording();
    INDArray values = probe.array("values");
    new TextbookAttention(RotaryScores.scaledDotProduct(), new Softmax(), new WeightedSum())
        .of(probe.array("queries"), probe.array("keys"), values, Mask.none(), steps);
    double[] weights = steps.get("weights").getRow(row - 1L).toDoubleVector();
    double[] scaled = steps.get("scaled").getRow(row - 1L).toDoubleVector();
    return "C[%d,%d] = Σ_k P[%d,k]·V[k,%d], weights of rotated queries and keys, values as they are\n"
            .formatted(row, column, row, column)
        + "row %d of the scores over √d_k: %s\n".formatted(row, numbers(scaled))
        + Working.products(weights, values.getColumn(column - 1L).toDoubleVector(), result);
  }

  private static String angle(int position, int pair, int width) {
    return "%d / 10000^(2·%d/%d)".formatted(position, pair, width);
  }

  private static String numbers(double... row) {
    return Arrays.stream(row).mapToObj(Decimal::text).collect(Collectors.joining(", "));
  }

  @Override
  public List<Class<? extends Positions>> mistakes() {
    return PositionMistakes.all();
  }
}
