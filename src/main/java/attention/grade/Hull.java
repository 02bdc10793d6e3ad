package attention.grade;

import attention.derive.Decimal;
import attention.trial.Difference;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What is mixed from values lies between the smallest and the largest of them. */
final class Hull {
  private Hull() {}

  /** The first cell of a context that lies outside, column for column, of the values' range. */
  static Optional<String> left(INDArray context, INDArray values) {
    for (int row = 0; row < context.rows(); row++) {
      for (int column = 0; column < context.columns(); column++) {
        double mixed = context.getDouble(row, column);
        double smallest = values.getColumn(column).minNumber().doubleValue();
        double largest = values.getColumn(column).maxNumber().doubleValue();
        double within = Math.max(smallest, Math.min(largest, mixed));
        if (!Difference.close(mixed, within)) {
          return Optional.of(
              "contexts[%d,%d] is %s, but the values in column %d lie between %s and %s, and shares that make 1 together cannot leave that range."
                  .formatted(
                      row + 1,
                      column + 1,
                      Decimal.text(mixed),
                      column + 1,
                      Decimal.text(smallest),
                      Decimal.text(largest)));
        }
      }
    }
    return Optional.empty();
  }
}
