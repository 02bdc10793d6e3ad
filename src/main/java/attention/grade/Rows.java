package attention.grade;

import attention.derive.Decimal;
import attention.trial.Difference;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Rows of matrices, compared as closely as float precision can tell. */
final class Rows {
  private Rows() {}

  /** Whether two rows of one width hold the same numbers; rows are counted from 0. */
  static boolean equal(INDArray left, int leftRow, INDArray right, int rightRow) {
    return IntStream.range(0, right.columns())
        .allMatch(
            column ->
                Difference.close(
                    left.getDouble(leftRow, column), right.getDouble(rightRow, column)));
  }

  /** The first row of a matrix that is equal to a row of another. */
  static OptionalInt first(INDArray matrix, INDArray other, int row) {
    return IntStream.range(0, matrix.rows()).filter(i -> equal(matrix, i, other, row)).findFirst();
  }

  /** A row as it is written on paper: {@code (1, 0, 1)}. */
  static String text(INDArray matrix, int row) {
    return DoubleStream.of(matrix.getRow(row).toDoubleVector())
        .mapToObj(Decimal::text)
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
