package attention.derive;

/**
 * How a cell comes about.
 *
 * @param cell which cell
 * @param working in numbers, the result last: {@code 0·2 + 2·3 + 2·2 = 10}
 * @param value the cell's value
 */
public record Derivation(Cell cell, String working, double value) {
  /** In symbols: {@code S[2,3] = Σ_m Q[2,m]·K[3,m]}. */
  public String formula() {
    return cell.place().formula(cell.row(), cell.column());
  }
}
