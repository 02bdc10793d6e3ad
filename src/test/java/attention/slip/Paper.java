package attention.slip;

import attention.derive.Step;
import attention.exact.ExactMatrix;
import attention.example.Example;
import attention.number.HandNumber;
import attention.sheet.HandMatrix;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A problem worked out by plain loops, as on paper: each matrix is rounded as it is written down.
 */
final class Paper {
  final Example example;
  final int decimals;
  final Map<Step, double[][]> used = new EnumMap<>(Step.class);
  final Map<Step, double[][]> written = new EnumMap<>(Step.class);

  /**
   * Works a problem out.
   *
   * @param fromPaper whether each step goes on with the rounded numbers, or with a calculator's
   */
  Paper(Example example, int decimals, boolean fromPaper) {
    this.example = example;
    this.decimals = decimals;
    put(Step.EMBEDDINGS, doubles(example.embeddings()), fromPaper);
    put(Step.QUERIES, Loops.times(e(), Loops.turned(w(Step.QUERIES))), fromPaper);
    put(Step.KEYS, Loops.times(e(), Loops.turned(w(Step.KEYS))), fromPaper);
    put(Step.VALUES, Loops.times(e(), Loops.turned(w(Step.VALUES))), fromPaper);
    put(Step.SCORES, Loops.times(q(), Loops.turned(k())), fromPaper);
    put(Step.SCALED, Loops.each(s(), x -> x / root()), fromPaper);
    put(Step.WEIGHTS, Loops.softmax(scaled()), fromPaper);
    put(Step.CONTEXT, Loops.times(a(), v()), fromPaper);
  }

  private void put(Step step, double[][] matrix, boolean fromPaper) {
    double[][] rounded = Loops.each(matrix, x -> rounded(x, decimals));
    written.put(step, rounded);
    used.put(step, fromPaper ? rounded : matrix);
  }

  double[][] e() {
    return used.get(Step.EMBEDDINGS);
  }

  double[][] q() {
    return used.get(Step.QUERIES);
  }

  double[][] k() {
    return used.get(Step.KEYS);
  }

  double[][] v() {
    return used.get(Step.VALUES);
  }

  double[][] s() {
    return used.get(Step.SCORES);
  }

  double[][] scaled() {
    return used.get(Step.SCALED);
  }

  double[][] a() {
    return used.get(Step.WEIGHTS);
  }

  double[][] w(Step projection) {
    return doubles(
        switch (projection) {
          case QUERIES -> example.wq();
          case KEYS -> example.wk();
          case VALUES -> example.wv();
          default -> throw new IllegalArgumentException(projection.label());
        });
  }

  int n() {
    return e().length;
  }

  int dModel() {
    return e()[0].length;
  }

  int dK() {
    return w(Step.KEYS).length;
  }

  int dV() {
    return w(Step.VALUES).length;
  }

  double root() {
    return Math.sqrt(dK());
  }

  /** What the marker hands on. */
  OwnNumbers own() {
    Map<Step, INDArray> matrices = new EnumMap<>(Step.class);
    written.forEach((step, matrix) -> matrices.put(step, Nd4j.create(matrix)));
    return new OwnNumbers(example, matrices);
  }

  /** The name of a matrix that was filled in. */
  Optional<Slip> named(Step step, double[][] matrix) {
    return Slips.behind(step, own(), filled(matrix), tolerance(matrix));
  }

  /** A matrix as it is written down. */
  HandMatrix filled(double[][] matrix) {
    return HandMatrix.of(
        Arrays.stream(matrix)
            .map(row -> Arrays.stream(row).mapToObj(this::number).map(Optional::of).toList())
            .toList());
  }

  double[][] tolerance(double[][] matrix) {
    return Loops.each(matrix, x -> 0.5 * Math.pow(10, -decimals));
  }

  private HandNumber number(double x) {
    return HandNumber.parse(
        String.format(Locale.ROOT, "%." + decimals + "f", rounded(x, decimals)));
  }

  private static double rounded(double x, int decimals) {
    return new BigDecimal(x).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }

  /** A problem of halves between −1 and 1½, the same for the same seed. */
  static Example halves(int seed, int n, int dModel, int dK, int dV) {
    Random random = new Random(seed);
    List<String> tokens = IntStream.range(0, n).mapToObj(i -> "t" + i).toList();
    return new Example(
        tokens,
        halves(random, n, dModel),
        halves(random, dK, dModel),
        halves(random, dK, dModel),
        halves(random, dV, dModel));
  }

  private static ExactMatrix halves(Random random, int rows, int columns) {
    return ExactMatrix.of(
        IntStream.range(0, rows)
            .mapToObj(
                i ->
                    IntStream.range(0, columns)
                        .mapToObj(j -> BigFraction.of(random.nextInt(6) - 2, 2))
                        .toList())
            .toList());
  }

  private static double[][] doubles(ExactMatrix matrix) {
    double[][] doubles = new double[matrix.rows()][matrix.columns()];
    return Loops.fill(doubles.length, doubles[0].length, (i, j) -> matrix.get(i, j).doubleValue());
  }
}
