package attention.article;

import attention.exact.SymbolicSum;
import attention.exact.TokenPolynomial;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The article's worked example as it is printed: three tokens e1, e2, e3, three 3×3 weight
 * matrices, and what the article makes of them. Much of it is wrong; that is what it is here for.
 */
public final class PrintedExample {
  private final double[][] wqStated;
  private final double[][] wqUsed;
  private final double[][] wk;
  private final double[][] wv;
  private final List<SymbolicSum> queries;
  private final List<SymbolicSum> keys;
  private final List<SymbolicSum> values;
  private final List<List<TokenPolynomial>> scores;
  private final TokenPolynomial a11Exponent;
  private final List<TokenPolynomial> a11Denominator;

  @JsonCreator
  PrintedExample(
      @JsonProperty(value = "wqStated", required = true) double[][] wqStated,
      @JsonProperty(value = "wqUsed", required = true) double[][] wqUsed,
      @JsonProperty(value = "wk", required = true) double[][] wk,
      @JsonProperty(value = "wv", required = true) double[][] wv,
      @JsonProperty(value = "queries", required = true) List<String> queries,
      @JsonProperty(value = "keys", required = true) List<String> keys,
      @JsonProperty(value = "values", required = true) List<String> values,
      @JsonProperty(value = "scores", required = true) List<List<String>> scores,
      @JsonProperty(value = "a11Exponent", required = true) String a11Exponent,
      @JsonProperty(value = "a11Denominator", required = true) List<String> a11Denominator) {
    this.wqStated = wqStated;
    this.wqUsed = wqUsed;
    this.wk = wk;
    this.wv = wv;
    this.queries = queries.stream().map(SymbolicSum::parse).toList();
    this.keys = keys.stream().map(SymbolicSum::parse).toList();
    this.values = values.stream().map(SymbolicSum::parse).toList();
    this.scores = scores.stream().map(PrintedExample::polynomials).toList();
    this.a11Exponent = TokenPolynomial.parse(a11Exponent);
    this.a11Denominator = polynomials(a11Denominator);
  }

  private static List<TokenPolynomial> polynomials(List<String> texts) {
    return texts.stream().map(TokenPolynomial::parse).toList();
  }

  /** W_Q {@code [3, 3]} where the article introduces it. */
  public INDArray wqStated() {
    return Nd4j.create(wqStated);
  }

  /** W_Q {@code [3, 3]} one line further on, where the article multiplies with it. */
  public INDArray wqUsed() {
    return Nd4j.create(wqUsed);
  }

  /** W_K {@code [3, 3]}. */
  public INDArray wk() {
    return Nd4j.create(wk);
  }

  /** W_V {@code [3, 3]}. */
  public INDArray wv() {
    return Nd4j.create(wv);
  }

  /** The three rows printed for Q. */
  public List<SymbolicSum> queries() {
    return queries;
  }

  /** The three rows printed for K. */
  public List<SymbolicSum> keys() {
    return keys;
  }

  /** The three rows printed for V. */
  public List<SymbolicSum> values() {
    return values;
  }

  /** The nine entries printed for S, row by row. */
  public List<List<TokenPolynomial>> scores() {
    return scores;
  }

  /** The exponent printed in the numerator of a11. */
  public TokenPolynomial a11Exponent() {
    return a11Exponent;
  }

  /** The exponents printed in the denominator of a11. */
  public List<TokenPolynomial> a11Denominator() {
    return a11Denominator;
  }
}
