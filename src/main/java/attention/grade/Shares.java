package attention.grade;

import attention.derive.Decimal;
import attention.trial.Difference;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Rows of weights, each the shares of one query. */
final class Shares {
  private Shares() {}

  /**
   * The first row that does not sum to 1, written out.
   *
   * @param rule why it should, as the end of a sentence
   */
  static Optional<String> notSummingTo1(INDArray weights, String rule) {
    for (int row = 0; row < weights.rows(); row++) {
      double[] shares = weights.getRow(row).toDoubleVector();
      double sum = DoubleStream.of(shares).sum();
      if (!Difference.close(sum, 1)) {
        return Optional.of(
            "Row %d of your weights is %s, in all %s; %s."
                .formatted(
                    row + 1,
                    DoubleStream.of(shares)
                        .mapToObj(Decimal::factor)
                        .collect(Collectors.joining(" + ")),
                    Decimal.text(sum),
                    rule));
      }
    }
    return Optional.empty();
  }
}
