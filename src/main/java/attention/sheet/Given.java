package attention.sheet;

import attention.exact.ExactMatrix;
import attention.example.Example;
import java.util.List;
import java.util.stream.IntStream;

/** A matrix that a sheet gives, in the order of the sheet. */
enum Given {
  EMBEDDINGS("embeddings", "E", "one row a token"),
  WQ("wq", "W_Q", "one row a query feature"),
  WK("wk", "W_K", "one row a key feature"),
  WV("wv", "W_V", "one row a value feature"),
  WO("wo", "W_O", "one row an output feature");

  private final String label;
  private final String symbol;
  private final String rows;

  Given(String label, String symbol, String rows) {
    this.label = label;
    this.symbol = symbol;
    this.rows = rows;
  }

  /** Its name on the sheet: {@code wq}. */
  String label() {
    return label;
  }

  /** The letter that stands for it: {@code W_Q}. */
  String symbol() {
    return symbol;
  }

  /** What a row of it is. */
  String rows() {
    return rows;
  }

  ExactMatrix of(Example example) {
    return switch (this) {
      case EMBEDDINGS -> example.embeddings();
      case WQ -> example.wq();
      case WK -> example.wk();
      case WV -> example.wv();
      case WO -> example.outputWeights();
    };
  }

  static List<String> numbered(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
  }
}
