package attention.exact;

import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Scaled dot-product self-attention with nothing rounded. Queries, keys, values and scores are
 * fractions; what follows is irrational and is written out: a scaled score as {@code 10/√3}, a
 * weight as {@code e^(4/√3) / (e^(4/√3) + e^(8/√3))}. Vaswani et al. 2017, section 3.2.
 */
public final class ExactAttention {
  private final ExactMatrix queries; // [n, d_k]
  private final ExactMatrix keys; // [n, d_k]
  private final ExactMatrix values; // [n, d_v]
  private final ExactMatrix scores; // [n, n]
  private final Sight sight;

  /** Which keys a query may see. */
  @FunctionalInterface
  public interface Sight {
    /** Whether a query may see a key, both from 0. */
    boolean sees(int query, int key);
  }

  /**
   * @param embeddings {@code [n, d_model]}
   * @param wq {@code [d_k, d_model]}
   * @param wk {@code [d_k, d_model]}
   * @param wv {@code [d_v, d_model]}
   * @param sight at least one key for each query
   * @throws IllegalArgumentException if the sizes do not fit
   */
  public ExactAttention(
      ExactMatrix embeddings, ExactMatrix wq, ExactMatrix wk, ExactMatrix wv, Sight sight) {
    this.sight = sight;
    this.queries = embeddings.timesTransposed(wq);
    this.keys = embeddings.timesTransposed(wk);
    this.values = embeddings.timesTransposed(wv);
    this.scores = queries.timesTransposed(keys);
  }

  /** Q, {@code [n, d_k]}. */
  public ExactMatrix queries() {
    return queries;
  }

  /** K, {@code [n, d_k]}. */
  public ExactMatrix keys() {
    return keys;
  }

  /** V, {@code [n, d_v]}. */
  public ExactMatrix values() {
    return values;
  }

  /** S = Q·Kᵀ, {@code [n, n]}. */
  public ExactMatrix scores() {
    return scores;
  }

  /** The scaled score in a row and a column, both from 0: {@code 10/√3}. */
  public String scaled(int row, int column) {
    return Fractions.overRoot(scores.get(row, column), keys.columns());
  }

  /** The scaled score in a row and a column, both from 0; -∞ if the key is hidden. */
  public String masked(int row, int column) {
    return sight.sees(row, column) ? scaled(row, column) : "-∞";
  }

  /**
   * The weight in a row and a column, both from 0: {@code e^(4/√3) / (e^(4/√3) + …)}, the sum over
   * the keys that are seen; {@code e^(-∞) / (…)}, which is 0, if the key is hidden.
   */
  public String weight(int row, int column) {
    return power(row, column) + " / (" + total(row) + ")";
  }

  /** The context in a row and a column, both from 0: values times powers over their total. */
  public String context(int row, int column) {
    StringJoiner terms = new StringJoiner(" + ");
    seen(row)
        .forEach(
            key -> terms.add(Fractions.factor(values.get(key, column)) + "·" + power(row, key)));
    return "(" + terms + ") / (" + total(row) + ")";
  }

  private IntStream seen(int row) {
    return IntStream.range(0, keys.rows()).filter(key -> sight.sees(row, key));
  }

  private String total(int row) {
    return seen(row).mapToObj(key -> power(row, key)).collect(Collectors.joining(" + "));
  }

  private String power(int row, int column) {
    String exponent = masked(row, column);
    boolean plain = exponent.chars().allMatch(Character::isDigit);
    return "e^" + (plain ? exponent : "(" + exponent + ")");
  }
}
