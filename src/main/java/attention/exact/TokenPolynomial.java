package attention.exact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A sum of dot products of tokens: {@code 2 e1·e2 + e3·e3}.
 *
 * <p>A score between two sums of tokens is one of these. The order within a product means nothing:
 * {@code e2·e1} is {@code e1·e2}.
 */
public final class TokenPolynomial {
  /** The polynomial without terms. */
  public static final TokenPolynomial ZERO = new TokenPolynomial(Map.of());

  private static final Pattern TERM = Pattern.compile("(?:([1-9]\\d*) )?e([1-9]\\d*)·e([1-9]\\d*)");

  private final Map<Product, Integer> coefficients; // never 0

  private TokenPolynomial(Map<Product, Integer> coefficients) {
    this.coefficients = Collections.unmodifiableMap(coefficients);
  }

  /** Two tokens' numbers, the smaller one first. */
  private record Product(int first, int second) implements Comparable<Product> {
    static Product of(int one, int other) {
      return new Product(Math.min(one, other), Math.max(one, other));
    }

    @Override
    public int compareTo(Product other) {
      return Comparator.comparingInt(Product::first)
          .thenComparingInt(Product::second)
          .compare(this, other);
    }
  }

  /**
   * Reads a polynomial as {@link #toString()} writes it.
   *
   * @param text such as {@code 2 e1·e2 + e3·e3}, with no minus sign
   * @throws IllegalArgumentException if a term is of another form
   */
  public static TokenPolynomial parse(String text) {
    TokenPolynomial polynomial = ZERO;
    for (String term : text.split(" \\+ ", -1)) {
      Matcher matcher = TERM.matcher(term);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "\"%s\" in \"%s\" is not a term such as e1·e2 or 2 e3·e3".formatted(term, text));
      }
      int coefficient = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
      int first = Integer.parseInt(matcher.group(2));
      int second = Integer.parseInt(matcher.group(3));
      polynomial = polynomial.plus(coefficient, first, second);
    }
    return polynomial;
  }

  /** This and {@code coefficient · e_first·e_second}. */
  TokenPolynomial plus(int coefficient, int first, int second) {
    Map<Product, Integer> sum = new TreeMap<>(coefficients);
    sum.merge(Product.of(first, second), coefficient, Math::addExact);
    sum.values().removeIf(value -> value == 0);
    return new TokenPolynomial(sum);
  }

  /** Whether a token is multiplied with itself anywhere, as in {@code e1·e1}. */
  public boolean hasSquare() {
    return coefficients.keySet().stream().anyMatch(pair -> pair.first() == pair.second());
  }

  /**
   * The number that comes out when tokens are given their vectors.
   *
   * @param embeddings {@code [n, d_model]}, token 1 in the first row
   * @throws IllegalArgumentException if a token of the polynomial has no row
   */
  public double at(INDArray embeddings) {
    double sum = 0;
    for (Map.Entry<Product, Integer> term : coefficients.entrySet()) {
      Product pair = term.getKey();
      if (pair.second() > embeddings.rows()) {
        throw new IllegalArgumentException(
            "there is no e%d among %d embeddings".formatted(pair.second(), embeddings.rows()));
      }
      INDArray first = embeddings.getRow(pair.first() - 1);
      INDArray second = embeddings.getRow(pair.second() - 1);
      sum += term.getValue() * first.mul(second).sumNumber().doubleValue();
    }
    return sum;
  }

  /** Two polynomials are equal if they are so for all tokens' vectors. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TokenPolynomial polynomial
        && coefficients.equals(polynomial.coefficients);
  }

  @Override
  public int hashCode() {
    return coefficients.hashCode();
  }

  /** Such as {@code 2 e1·e2 + e3·e3}; without terms {@code 0}. */
  @Override
  public String toString() {
    List<String> terms = new ArrayList<>();
    coefficients.forEach(
        (pair, times) -> terms.add(term(times, "e%d·e%d".formatted(pair.first(), pair.second()))));
    return terms.isEmpty() ? "0" : String.join(" + ", terms);
  }

  /** Rows of polynomials as rows of text, for a table. */
  public static List<List<String>> texts(List<List<TokenPolynomial>> rows) {
    return rows.stream().map(row -> row.stream().map(TokenPolynomial::toString).toList()).toList();
  }

  static String term(int coefficient, String symbol) {
    return coefficient == 1 ? symbol : coefficient + " " + symbol;
  }
}
