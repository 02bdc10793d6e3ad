package attention.derive;

import attention.exact.ExactAttention;
import attention.exact.ExactMatrix;
import attention.exact.Fractions;
import attention.example.Example;
import java.math.BigInteger;
import java.util.StringJoiner;
import org.apache.commons.numbers.fraction.BigFraction;

/** The output of several heads with nothing rounded: contexts times output weights. */
public final class ExactOutput {
  private ExactOutput() {}

  /**
   * A cell: {@code 2·(…) / (…) + 1·(…) / (…)}; what is multiplied with 0 is left out.
   *
   * @param row from 0
   * @param column from 0
   */
  public static String of(Example example, int row, int column) {
    StringJoiner terms = new StringJoiner(" + ");
    ExactMatrix weights = example.outputWeights();
    int width = example.wv().rows() / example.heads();
    for (int head = 1; head <= example.heads(); head++) {
      ExactAttention exact = example.head(head).exactly();
      for (int feature = 0; feature < width; feature++) {
        BigFraction weight = weights.get(column, (head - 1) * width + feature);
        if (!weight.getNumerator().equals(BigInteger.ZERO)) {
          terms.add(Fractions.factor(weight) + "·" + exact.context(row, feature));
        }
      }
    }
    return terms.length() == 0 ? "0" : terms.toString();
  }
}
