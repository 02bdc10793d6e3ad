package attention.exact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A sum of token vectors that keeps their names: {@code e1 + 2 e3}.
 *
 * <p>Coefficients are whole numbers. The dot product of two sums is taken term by term, and no
 * number need be put in for any token: {@code (e1 + e3)·(e1 + e2) = e1·e1 + e1·e2 + e1·e3 + e2·e3}.
 */
public final class SymbolicSum {
  private static final Pattern TERM = Pattern.compile("(?:([1-9]\\d*) )?e([1-9]\\d*)");

  private final Map<Integer, Integer> coefficients; // token number, from 1 → coefficient, never 0

  private SymbolicSum(Map<Integer, Integer> coefficients) {
    this.coefficients = Collections.unmodifiableMap(coefficients);
  }

  /**
   * Reads a sum as {@link #toString()} writes it.
   *
   * @param text such as {@code e1 + 2 e3}, with no minus sign
   * @throws IllegalArgumentException if a term is not a token, or a whole number and a token
   */
  public static SymbolicSum parse(String text) {
    Map<Integer, Integer> coefficients = new TreeMap<>();
    for (String term : text.split(" \\+ ", -1)) {
      Matcher matcher = TERM.matcher(term);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "\"%s\" in \"%s\" is not a term such as e1 or 2 e3".formatted(term, text));
      }
      int coefficient = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
      coefficients.merge(Integer.valueOf(matcher.group(2)), coefficient, Math::addExact);
    }
    return new SymbolicSum(coefficients);
  }

  /**
   * The rows of {@code W·(e1, …, en)ᵀ}: each sums the tokens with the numbers in one row of W.
   *
   * <p>This mixes tokens. It is not how attention makes its queries; see {@link
   * attention.project.LinearProjection}.
   *
   * @param weights {@code [m, n]}, whole numbers
   * @return m sums
   * @throws IllegalArgumentException if a weight is not a whole number
   */
  public static List<SymbolicSum> rowsOf(INDArray weights) {
    return IntStream.range(0, weights.rows()).mapToObj(row -> rowOf(weights, row)).toList();
  }

  private static SymbolicSum rowOf(INDArray weights, int row) {
    Map<Integer, Integer> coefficients = new TreeMap<>();
    for (int column = 0; column < weights.columns(); column++) {
      double weight = weights.getDouble(row, column);
      if (weight != Math.rint(weight) || Math.abs(weight) > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "weights[%d,%d] is %s; a sum of tokens takes whole numbers"
                .formatted(row + 1, column + 1, weight));
      }
      if (weight != 0) {
        coefficients.put(column + 1, (int) weight);
      }
    }
    return new SymbolicSum(coefficients);
  }

  /** The dot product, every term of this sum with every term of the other. */
  public TokenPolynomial dot(SymbolicSum other) {
    TokenPolynomial product = TokenPolynomial.ZERO;
    for (Map.Entry<Integer, Integer> left : coefficients.entrySet()) {
      for (Map.Entry<Integer, Integer> right : other.coefficients.entrySet()) {
        int coefficient = Math.multiplyExact(left.getValue(), right.getValue());
        product = product.plus(coefficient, left.getKey(), right.getKey());
      }
    }
    return product;
  }

  /**
   * Every query's dot product with every key: S.
   *
   * @return one row a query, one entry a key
   */
  public static List<List<TokenPolynomial>> scores(
      List<SymbolicSum> queries, List<SymbolicSum> keys) {
    return queries.stream().map(query -> keys.stream().map(query::dot).toList()).toList();
  }

  /** Two sums are equal if every token has the same coefficient in both. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SymbolicSum sum && coefficients.equals(sum.coefficients);
  }

  @Override
  public int hashCode() {
    return coefficients.hashCode();
  }

  /** Such as {@code e1 + 2 e3}; an empty sum is {@code 0}. */
  @Override
  public String toString() {
    List<String> terms = new ArrayList<>();
    coefficients.forEach((token, times) -> terms.add(TokenPolynomial.term(times, "e" + token)));
    return terms.isEmpty() ? "0" : String.join(" + ", terms);
  }
}
