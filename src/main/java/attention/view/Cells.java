package attention.view;

import java.util.List;

/** The entries of a matrix as text, each written only when it is asked for. */
sealed interface Cells permits NumberCells, Cells.Text {
  /** How many rows there are, at least 1. */
  int rows();

  /** How many columns there are, at least 1. */
  int columns();

  /** The entry of a row and a column, both from 0. */
  String at(int row, int column);

  /** Entries that are text to begin with, such as {@code 8/√3}. */
  record Text(List<List<String>> cells) implements Cells {
    public Text {
      cells = cells.stream().map(List::copyOf).toList();
    }

    @Override
    public int rows() {
      return cells.size();
    }

    @Override
    public int columns() {
      return cells.get(0).size();
    }

    @Override
    public String at(int row, int column) {
      return cells.get(row).get(column);
    }
  }
}
