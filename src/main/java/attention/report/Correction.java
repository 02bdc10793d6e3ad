package attention.report;

import attention.check.WrongCell;
import attention.derive.Decimal;
import attention.derive.Place;
import attention.number.HandNumber;
import attention.view.Visible;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A wrong cell put right.
 *
 * @param place whose matrix
 * @param cell which cell, and what belongs there
 */
public record Correction(Place place, WrongCell cell) {
  private static final Pattern PLAIN = Pattern.compile("[+\\-−–]?[\\d.,]+([eE][+\\-]?\\d{2,})?");
  private static final double WHOLE = 1e-9; // what a sum of doubles may miss a whole number by

  /** The cell's name: {@code K[2,3]}. */
  public String name() {
    return place.cell(cell.row(), cell.column());
  }

  /** What was written, and what that says if it is not a plain number: {@code 2/√3 ≈ 1.1547}. */
  public String given() {
    HandNumber given = cell.given();
    return PLAIN.matcher(given.text()).matches()
        ? given.text()
        : Decimal.equation(Visible.of(given.text()), given.value());
  }

  /**
   * What belongs there, in at least 4 decimals unless it is whole, and in as many as were written
   * or are needed to tell it from what was.
   */
  public String expected() {
    double expected = cell.expected();
    double whole = Math.rint(expected);
    if (!Double.isFinite(expected)
        || Math.abs(expected - whole) <= WHOLE * Math.abs(whole)
        || expected == 0) {
      return Decimal.text(whole, 0);
    }
    int first =
        Math.max(Decimal.DECIMALS, Math.min(cell.given().decimals(), Decimal.MOST_DECIMALS));
    for (int decimals = first; decimals <= Decimal.MOST_DECIMALS; decimals++) {
      String text = Decimal.text(expected, decimals);
      double shown = Double.parseDouble(text);
      if (shown != 0 && shown != cell.given().value()) {
        return text;
      }
    }
    return Decimal.text(expected);
  }

  /** How it comes about: in symbols, then in numbers, the equals signs below each other. */
  public List<String> derivation() {
    String formula = formula();
    if (!formula.contains(" = ")) {
      return List.of(formula + " = " + cell.derivation());
    }
    return List.of(formula, " ".repeat(name().length()) + " = " + cell.derivation());
  }

  private String formula() {
    return place.formula(cell.row(), cell.column());
  }
}
