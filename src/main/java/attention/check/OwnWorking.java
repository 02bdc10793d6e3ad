package attention.check;

import attention.derive.Decimal;
import attention.derive.Step;
import attention.derive.Terms;
import attention.exact.ExactMatrix;
import attention.exact.Fractions;
import java.util.List;
import java.util.stream.IntStream;

/** How one cell comes about from the learner's own earlier numbers, as they wrote them. */
final class OwnWorking {
  private final LearnersNumbers own;
  private final Step step;
  private final int row;
  private final int column;

  /**
   * The working of a cell.
   *
   * @param row from 0
   * @param column from 0
   */
  OwnWorking(LearnersNumbers own, Step step, int row, int column) {
    this.own = own;
    this.step = step;
    this.row = row;
    this.column = column;
  }

  /** What comes out. */
  double result() {
    return own.following(step, row, column);
  }

  /** Term by term, the result last: {@code 0·2 + 2·3 + 2·2 = 10}. */
  String text(int decimals) {
    return Decimal.equation(terms(), result(), decimals);
  }

  private String terms() {
    return switch (step) {
      case EMBEDDINGS -> own.factor(step, row, column);
      case SCALED ->
          "%s / √%d".formatted(own.factor(Step.SCORES, row, column), own.example().wk().rows());
      case WEIGHTS ->
          "%s / (%s)"
              .formatted(power(column), Terms.sum(own.example().tokens().size(), this::power));
      default -> {
        List<Product> products = products();
        yield Terms.sum(products.size(), m -> products.get(m).text());
      }
    };
  }

  private String power(int key) {
    return "e^" + own.factor(Step.SCALED, row, key);
  }

  /** The products that are summed up; none where the step is no sum of products. */
  List<Product> products() {
    return switch (step) {
      case QUERIES -> projected(own.example().wq());
      case KEYS -> projected(own.example().wk());
      case VALUES -> projected(own.example().wv());
      case SCORES ->
          IntStream.range(0, own.example().wk().rows())
              .mapToObj(m -> product(Step.QUERIES, row, m, Step.KEYS, column, m))
              .toList();
      case CONTEXT ->
          IntStream.range(0, own.example().tokens().size())
              .mapToObj(m -> product(Step.WEIGHTS, row, m, Step.VALUES, m, column))
              .toList();
      case EMBEDDINGS, SCALED, WEIGHTS -> List.of();
    };
  }

  /**
   * One product of a sum.
   *
   * @param text with its factors as written: {@code 2·(-1)}
   * @param value what it gives
   */
  record Product(String text, double value) {}

  private List<Product> projected(ExactMatrix weights) {
    return IntStream.range(0, weights.columns())
        .mapToObj(
            m ->
                new Product(
                    own.factor(Step.EMBEDDINGS, row, m)
                        + "·"
                        + Fractions.factor(weights.get(column, m)),
                    own.number(Step.EMBEDDINGS, row, m) * weights.get(column, m).doubleValue()))
        .toList();
  }

  private Product product(
      Step left, int leftRow, int leftColumn, Step right, int rightRow, int rightColumn) {
    return new Product(
        own.factor(left, leftRow, leftColumn) + "·" + own.factor(right, rightRow, rightColumn),
        own.number(left, leftRow, leftColumn) * own.number(right, rightRow, rightColumn));
  }
}
