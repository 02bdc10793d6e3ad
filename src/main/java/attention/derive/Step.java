package attention.derive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps of scaled dot-product self-attention, in order, as a trace names them. */
public enum Step {
  EMBEDDINGS("embeddings", "E", "given, one row a token", "E", "E[%1$d,%2$d] is given"),
  QUERIES(
      "queries", "Q", "Q = E·W_Qᵀ", "Q = E W_Q^\\top", "Q[%1$d,%2$d] = Σ_m E[%1$d,m]·W_Q[%2$d,m]"),
  KEYS("keys", "K", "K = E·W_Kᵀ", "K = E W_K^\\top", "K[%1$d,%2$d] = Σ_m E[%1$d,m]·W_K[%2$d,m]"),
  VALUES(
      "values", "V", "V = E·W_Vᵀ", "V = E W_V^\\top", "V[%1$d,%2$d] = Σ_m E[%1$d,m]·W_V[%2$d,m]"),
  SCORES("scores", "S", "S = Q·Kᵀ", "S = Q K^\\top", "S[%1$d,%2$d] = Σ_m Q[%1$d,m]·K[%2$d,m]"),
  SCALED("scaled", "S/√d_k", "S / √d_k", "S / \\sqrt{d_k}", "S[%1$d,%2$d] / √d_k"),
  MASKED(
      "masked",
      "M",
      "M = S / √d_k, and -∞ where a key is hidden",
      "M = S / \\sqrt{d_k} + \\text{mask}",
      "M[%1$d,%2$d] = S[%1$d,%2$d] / √d_k, or -∞ if key %2$d is hidden from query %1$d"),
  WEIGHTS(
      "weights",
      "A",
      "A = softmax(S / √d_k), each row by itself",
      "A = \\operatorname{softmax}(S / \\sqrt{d_k})",
      "A[%1$d,%2$d] = e^s[%1$d,%2$d] / Σ_j e^s[%1$d,j], with s = S / √d_k"),
  CONTEXT("context", "C", "C = A·V", "C = A V", "C[%1$d,%2$d] = Σ_j A[%1$d,j]·V[j,%2$d]"),
  OUTPUT(
      "output",
      "O",
      "O = [C1 … Ch]·W_Oᵀ, the heads side by side",
      "O = [C_1 \\dots C_h] W_O^\\top",
      "O[%1$d,%2$d] = Σ_m [C1 … Ch][%1$d,m]·W_O[%2$d,m]");

  private static final List<Step> OF_HEAD =
      Arrays.stream(values()).filter(step -> step != EMBEDDINGS && step != OUTPUT).toList();
  private static final List<Step> WORKED = OF_HEAD.stream().filter(step -> step != MASKED).toList();
  private static final String MASKED_WEIGHTS =
      "A[%1$d,%2$d] = e^s[%1$d,%2$d] / Σ_j e^s[%1$d,j], with s = S / √d_k, and -∞ where hidden";

  private final String label;
  private final String symbol;
  private final String formula;
  private final String latex;
  private final String cellFormula;

  Step(String label, String symbol, String formula, String latex, String cellFormula) {
    this.label = label;
    this.symbol = symbol;
    this.formula = formula;
    this.latex = latex;
    this.cellFormula = cellFormula;
  }

  /** The name in a trace: {@code scores}. */
  public String label() {
    return label;
  }

  /** The letter that stands for the matrix: {@code S}. */
  public String symbol() {
    return symbol;
  }

  /** How it is computed: {@code S = Q·Kᵀ}. */
  public String formula() {
    return formula;
  }

  /** The formula for LaTeX, without dollar signs. */
  public String latex() {
    return latex;
  }

  /**
   * How one cell is computed: {@code S[2,3] = Σ_m Q[2,m]·K[3,m]}.
   *
   * @param row from 1
   * @param column from 1
   */
  public String formula(int row, int column) {
    return cellFormula.formatted(row, column);
  }

  /** How it is computed where keys are hidden. */
  String maskedFormula() {
    return this == WEIGHTS ? "A = softmax(S / √d_k), each row over the keys it may see" : formula;
  }

  /** The same for LaTeX. */
  String maskedLatex() {
    return this == WEIGHTS ? "A = \\operatorname{softmax}(M)" : latex;
  }

  /** How one cell is computed where keys are hidden; row and column from 1. */
  String maskedFormula(int row, int column) {
    return this == WEIGHTS ? MASKED_WEIGHTS.formatted(row, column) : formula(row, column);
  }

  /** Whether its matrix has a row for each query and a column for each key. */
  public boolean isQueryByKey() {
    return this == SCORES || this == SCALED || this == MASKED || this == WEIGHTS;
  }

  /** The steps of one head, in order, of which only a trace shows what a mask hides. */
  static List<Step> ofHead() {
    return OF_HEAD;
  }

  /** The steps of one head that are worked out on paper, in order. */
  public static List<Step> worked() {
    return WORKED;
  }

  /** The steps that it is computed from; the embeddings are from none. */
  public List<Step> inputs() {
    return switch (this) {
      case EMBEDDINGS -> List.of();
      case QUERIES, KEYS, VALUES -> List.of(EMBEDDINGS);
      case SCORES -> List.of(QUERIES, KEYS);
      case SCALED -> List.of(SCORES);
      case MASKED -> List.of(SCALED);
      case WEIGHTS -> List.of(SCALED);
      case CONTEXT -> List.of(WEIGHTS, VALUES);
      case OUTPUT -> List.of(CONTEXT);
    };
  }

  /** Finds a step by its name or its letter. */
  public static Optional<Step> named(String text) {
    return Arrays.stream(values())
        .filter(step -> step.label.equalsIgnoreCase(text) || step.symbol.equals(text))
        .findFirst();
  }
}
