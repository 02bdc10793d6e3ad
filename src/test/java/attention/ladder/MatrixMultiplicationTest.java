package attention.ladder;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;

import attention.floats.FloatNumbers;
import attention.testing.Draw;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class MatrixMultiplicationTest {
  private final Draw draw = new Draw(31);

  static List<MatrixMultiplication> ways() {
    return List.of(new PlainLoops(), new ReorderedLoops(), new BlockedLoops());
  }

  /** Sizes around the blocks of 64 rows and 256 columns, and around four rows at a time. */
  static Stream<Arguments> waysAndSizes() {
    return ways().stream()
        .flatMap(
            way ->
                Stream.of(
                        new int[] {1, 1, 1},
                        new int[] {3, 4, 5},
                        new int[] {2, 63, 255},
                        new int[] {2, 64, 256},
                        new int[] {3, 67, 259},
                        new int[] {1, 130, 513})
                    .map(size -> Arguments.of(way, size[0], size[1], size[2])));
  }

  @ParameterizedTest
  @MethodSource("waysAndSizes")
  void eachNumberIsARowAgainstAColumn(MatrixMultiplication way, int n, int k, int m) {
    INDArray left = draw.uniform(n, k);
    INDArray right = draw.uniform(k, m);
    Matrix product = Matrix.zeros(n, m);

    way.multiply(product, matrix(left), matrix(right));

    double term = 4; // two factors of at most 2, each rounded, then a product and k sums
    assertThatArray(FloatNumbers.array(product.numbers(), DataType.DOUBLE, n, m))
        .isWithin((k + 3) * 0x1p-24 * k * term, left.mmul(right));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void whatStoodThereIsOverwrittenAndWhatStandsAroundIsNot(MatrixMultiplication way) {
    Matrix wide = Matrix.zeros(4, 6);
    Arrays.fill(wide.numbers(), 7);
    Matrix left = Matrix.of(new float[] {1, 2, 3, 4}, 2, 2);
    Matrix right = Matrix.of(new float[] {0, 5, 6, 0, 0, 7, 8, 0}, 2, 4).part(0, 2, 1, 2);

    way.multiply(wide.part(1, 2, 2, 2), left, right);

    assertThat(wide.numbers())
        .containsExactly(
            7, 7, 7, 7, 7, 7, //
            7, 7, 19, 22, 7, 7, //
            7, 7, 43, 50, 7, 7, //
            7, 7, 7, 7, 7, 7);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void zeroTimesNotANumberIsNotANumber(MatrixMultiplication way) {
    Matrix product = Matrix.zeros(1, 2);

    way.multiply(
        product,
        Matrix.of(new float[] {0, 1}, 1, 2),
        Matrix.of(new float[] {Float.NaN, 2, 3, 4}, 2, 2));

    assertThat(product.numbers()).containsExactly(Float.NaN, 4);
  }

  private static Matrix matrix(INDArray array) {
    return Matrix.of(FloatNumbers.of(array), (int) array.size(0), (int) array.size(1));
  }
}
