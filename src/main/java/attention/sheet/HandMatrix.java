package attention.sheet;

import attention.number.HandNumber;
import attention.number.Rounding;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A step's matrix as someone filled it in, cells left blank included. */
public final class HandMatrix {
  private final List<List<Optional<HandNumber>>> rows;

  private HandMatrix(List<List<Optional<HandNumber>>> rows) {
    this.rows = rows;
  }

  /**
   * A matrix of these rows.
   *
   * @param rows at least one, all of the same length, at least 1
   * @throws IllegalArgumentException if there is no cell, or the rows differ in length
   */
  public static HandMatrix of(List<List<Optional<HandNumber>>> rows) {
    if (rows.isEmpty() || rows.get(0).isEmpty()) {
      throw new IllegalArgumentException("a matrix needs at least one row and one column");
    }
    for (List<Optional<HandNumber>> row : rows) {
      if (row.size() != rows.get(0).size()) {
        throw new IllegalArgumentException(
            "a row has %d cells, the first row has %d".formatted(row.size(), rows.get(0).size()));
      }
    }
    return new HandMatrix(rows.stream().map(List::copyOf).toList());
  }

  /** A matrix in which nothing is filled in. */
  public static HandMatrix blank(int rows, int columns) {
    return of(Collections.nCopies(rows, Collections.nCopies(columns, Optional.empty())));
  }

  /** How many rows. */
  public int rows() {
    return rows.size();
  }

  /** How many columns. */
  public int columns() {
    return rows.get(0).size();
  }

  /** What stands in a row and a column, both from 0; empty if it was left blank. */
  public Optional<HandNumber> get(int row, int column) {
    return rows.get(row).get(column);
  }

  /** Whether nothing is filled in. */
  public boolean isBlank() {
    return numbers().isEmpty();
  }

  /** All numbers that are filled in, row by row. */
  public List<HandNumber> numbers() {
    return rows.stream().flatMap(List::stream).flatMap(Optional::stream).toList();
  }

  /** How its numbers were rounded. */
  public Rounding rounding() {
    return Rounding.of(numbers());
  }
}
