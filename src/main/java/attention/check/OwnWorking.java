package attention.check;

import attention.derive.Decimal;
import attention.derive.Place;
import attention.derive.Step;
import attention.derive.Terms;
import attention.exact.ExactMatrix;
import attention.exact.Fractions;
import attention.example.Example;
import java.util.List;
import java.util.stream.IntStream;

/** How one cell comes about from the learner's own earlier numbers, as they wrote them. */
final class OwnWorking {
  private final LearnersNumbers own;
  private final Place place;
  private final Example head;
  private final int row;
  private final int column;

  /**
   * The working of a cell.
   *
   * @param row from 0
   * @param column from 0
   */
  OwnWorking(LearnersNumbers own, Place place, int row, int column) {
    this.own = own;
    this.place = place;
    this.head = place.in(own.example());
    this.row = row;
    this.column = column;
  }

  /** What comes out. */
  double result() {
    return own.following(place, row, column);
  }

  /** Term by term, the result last: {@code 0·2 + 2·3 + 2·2 = 10}. */
  String text(int decimals) {
    return Decimal.equation(terms(), result(), decimals);
  }

  private String terms() {
    return switch (place.step()) {
      case EMBEDDINGS -> own.factor(place, row, column);
      case SCALED ->
          "%s / √%d".formatted(own.factor(beside(Step.SCORES), row, column), head.wk().rows());
      case WEIGHTS -> {
        int[] seen =
            IntStream.range(0, head.tokens().size()).filter(key -> head.sees(row, key)).toArray();
        yield "%s / (%s)".formatted(power(column), Terms.sum(seen.length, k -> power(seen[k])));
      }
      default -> {
        List<Product> products = products();
        yield Terms.sum(products.size(), m -> products.get(m).text());
      }
    };
  }

  private String power(int key) {
    return head.sees(row, key) ? "e^" + own.factor(beside(Step.SCALED), row, key) : "e^(-∞)";
  }

  private Place beside(Step step) {
    return place.beside(step);
  }

  /** The products that are summed up; none where the step is no sum of products. */
  List<Product> products() {
    return switch (place.step()) {
      case QUERIES -> projected(head.wq());
      case KEYS -> projected(head.wk());
      case VALUES -> projected(head.wv());
      case SCORES ->
          IntStream.range(0, head.wk().rows())
              .mapToObj(m -> product(beside(Step.QUERIES), row, m, beside(Step.KEYS), column, m))
              .toList();
      case CONTEXT ->
          IntStream.range(0, head.tokens().size())
              .mapToObj(m -> product(beside(Step.WEIGHTS), row, m, beside(Step.VALUES), m, column))
              .toList();
      case OUTPUT -> put();
      case EMBEDDINGS, SCALED, MASKED, WEIGHTS -> List.of();
    };
  }

  /** Every head's context against its part of a row of output weights. */
  private List<Product> put() {
    ExactMatrix weights = head.outputWeights();
    int width = head.wv().rows() / head.heads();
    return IntStream.range(0, weights.columns())
        .mapToObj(
            m -> {
              Place context = place.inputs(head).get(m / width);
              return new Product(
                  own.factor(context, row, m % width)
                      + "·"
                      + Fractions.factor(weights.get(column, m)),
                  own.number(context, row, m % width) * weights.get(column, m).doubleValue());
            })
        .toList();
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
                    own.factor(beside(Step.EMBEDDINGS), row, m)
                        + "·"
                        + Fractions.factor(weights.get(column, m)),
                    own.number(beside(Step.EMBEDDINGS), row, m)
                        * weights.get(column, m).doubleValue()))
        .toList();
  }

  private Product product(
      Place left, int leftRow, int leftColumn, Place right, int rightRow, int rightColumn) {
    return new Product(
        own.factor(left, leftRow, leftColumn) + "·" + own.factor(right, rightRow, rightColumn),
        own.number(left, leftRow, leftColumn) * own.number(right, rightRow, rightColumn));
  }
}
