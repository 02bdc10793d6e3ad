package attention.vector;

import static attention.vector.VectorEngine.LANES;
import static attention.vector.VectorEngine.PANEL;

import attention.fast.Block;
import attention.fast.Panels;

/** Products of matrices, {@code C = start + A·B}, one panel of B after the other. */
final class Products {
  private Products() {}

  static void add(int rows, Block a, Panels.Part b, Block start, Block c) {
    for (int column = 0; column < b.columns(); column += PANEL) {
      int panel = b.of().start(b.firstPanel() + column / PANEL, b.firstRow());
      int columns = Math.min(PANEL, b.columns() - column);
      Block from = start.right(column);
      Block to = c.right(column);
      if (columns == PANEL) {
        new PanelProduct(a, b.of().numbers(), b.depth(), from, to).wide(rows, panel);
      } else {
        // The last panel is wider than the matrix: what hangs over must not overwrite anything.
        Block spare = new Block(new float[rows * PANEL], 0, PANEL);
        PanelProduct product = new PanelProduct(a, b.of().numbers(), b.depth(), from, spare);
        if (columns <= LANES) {
          product.narrow(rows, panel);
        } else {
          product.wide(rows, panel);
        }
        copy(rows, columns, spare, to);
      }
    }
  }

  private static void copy(int rows, int columns, Block from, Block to) {
    for (int row = 0; row < rows; row++) {
      System.arraycopy(
          from.numbers(),
          from.offset() + row * from.stride(),
          to.numbers(),
          to.offset() + row * to.stride(),
          columns);
    }
  }
}
