package attention.vector;

import static attention.vector.VectorEngine.LANES;
import static attention.vector.VectorEngine.SPECIES;

import attention.fast.Block;
import attention.fast.Panels;
import jdk.incubator.vector.FloatVector;

/**
 * Products of matrices. Four rows of A meet one panel of B at a time: two vectors wide, so that
 * eight sums stay in registers, enough to keep the multipliers busy while an addition is under way.
 */
final class Products {
  private static final int PANEL = 2 * LANES;
  private static final int ROWS = 4;

  private Products() {}

  static void add(int rows, Block a, Panels.Part b, Block start, Block c) {
    float[] spare = new float[ROWS * PANEL];
    for (int column = 0; column < b.columns(); column += PANEL) {
      int columns = Math.min(PANEL, b.columns() - column);
      int from = b.of().start(b.firstPanel() + column / PANEL, b.firstRow());
      boolean fits = columns == PANEL;
      for (int row = 0; row < rows; row += ROWS) {
        int some = Math.min(ROWS, rows - row);
        int begin = start.offset() + row * start.stride() + column;
        int end = c.offset() + row * c.stride() + column;
        float[] to = fits ? c.numbers() : spare;
        int toOffset = fits ? end : 0;
        int toStride = fits ? c.stride() : PANEL;
        int left = a.offset() + row * a.stride();
        if (some == ROWS) {
          if (columns <= LANES) {
            fourByOne(
                a.numbers(),
                left,
                a.stride(),
                b.of().numbers(),
                from,
                b.depth(),
                start.numbers(),
                begin,
                start.stride(),
                to,
                toOffset,
                toStride);
          } else {
            fourByTwo(
                a.numbers(),
                left,
                a.stride(),
                b.of().numbers(),
                from,
                b.depth(),
                start.numbers(),
                begin,
                start.stride(),
                to,
                toOffset,
                toStride);
          }
        } else {
          for (int i = 0; i < some; i++) {
            oneByTwo(
                a.numbers(),
                left + i * a.stride(),
                b.of().numbers(),
                from,
                b.depth(),
                start.numbers(),
                begin + i * start.stride(),
                to,
                toOffset + i * toStride);
          }
        }
        if (!fits) {
          for (int i = 0; i < some; i++) {
            System.arraycopy(spare, i * PANEL, c.numbers(), end + i * c.stride(), columns);
          }
        }
      }
    }
  }

  private static void fourByTwo(
      float[] a,
      int a0,
      int aStride,
      float[] b,
      int b0,
      int depth,
      float[] start,
      int s0,
      int sStride,
      float[] c,
      int c0,
      int cStride) {
    int a1 = a0 + aStride;
    int a2 = a1 + aStride;
    int a3 = a2 + aStride;
    FloatVector c00 = FloatVector.fromArray(SPECIES, start, s0);
    FloatVector c01 = FloatVector.fromArray(SPECIES, start, s0 + LANES);
    FloatVector c10 = FloatVector.fromArray(SPECIES, start, s0 + sStride);
    FloatVector c11 = FloatVector.fromArray(SPECIES, start, s0 + sStride + LANES);
    FloatVector c20 = FloatVector.fromArray(SPECIES, start, s0 + 2 * sStride);
    FloatVector c21 = FloatVector.fromArray(SPECIES, start, s0 + 2 * sStride + LANES);
    FloatVector c30 = FloatVector.fromArray(SPECIES, start, s0 + 3 * sStride);
    FloatVector c31 = FloatVector.fromArray(SPECIES, start, s0 + 3 * sStride + LANES);
    for (int k = 0; k < depth; k++) {
      int row = b0 + k * PANEL;
      FloatVector b0v = FloatVector.fromArray(SPECIES, b, row);
      FloatVector b1v = FloatVector.fromArray(SPECIES, b, row + LANES);
      FloatVector x0 = FloatVector.broadcast(SPECIES, a[a0 + k]);
      c00 = x0.fma(b0v, c00);
      c01 = x0.fma(b1v, c01);
      FloatVector x1 = FloatVector.broadcast(SPECIES, a[a1 + k]);
      c10 = x1.fma(b0v, c10);
      c11 = x1.fma(b1v, c11);
      FloatVector x2 = FloatVector.broadcast(SPECIES, a[a2 + k]);
      c20 = x2.fma(b0v, c20);
      c21 = x2.fma(b1v, c21);
      FloatVector x3 = FloatVector.broadcast(SPECIES, a[a3 + k]);
      c30 = x3.fma(b0v, c30);
      c31 = x3.fma(b1v, c31);
    }
    c00.intoArray(c, c0);
    c01.intoArray(c, c0 + LANES);
    c10.intoArray(c, c0 + cStride);
    c11.intoArray(c, c0 + cStride + LANES);
    c20.intoArray(c, c0 + 2 * cStride);
    c21.intoArray(c, c0 + 2 * cStride + LANES);
    c30.intoArray(c, c0 + 3 * cStride);
    c31.intoArray(c, c0 + 3 * cStride + LANES);
  }

  private static void fourByOne(
      float[] a,
      int a0,
      int aStride,
      float[] b,
      int b0,
      int depth,
      float[] start,
      int s0,
      int sStride,
      float[] c,
      int c0,
      int cStride) {
    int a1 = a0 + aStride;
    int a2 = a1 + aStride;
    int a3 = a2 + aStride;
    FloatVector r0 = FloatVector.fromArray(SPECIES, start, s0);
    FloatVector r1 = FloatVector.fromArray(SPECIES, start, s0 + sStride);
    FloatVector r2 = FloatVector.fromArray(SPECIES, start, s0 + 2 * sStride);
    FloatVector r3 = FloatVector.fromArray(SPECIES, start, s0 + 3 * sStride);
    for (int k = 0; k < depth; k++) {
      FloatVector bv = FloatVector.fromArray(SPECIES, b, b0 + k * PANEL);
      r0 = FloatVector.broadcast(SPECIES, a[a0 + k]).fma(bv, r0);
      r1 = FloatVector.broadcast(SPECIES, a[a1 + k]).fma(bv, r1);
      r2 = FloatVector.broadcast(SPECIES, a[a2 + k]).fma(bv, r2);
      r3 = FloatVector.broadcast(SPECIES, a[a3 + k]).fma(bv, r3);
    }
    r0.intoArray(c, c0);
    r1.intoArray(c, c0 + cStride);
    r2.intoArray(c, c0 + 2 * cStride);
    r3.intoArray(c, c0 + 3 * cStride);
  }

  private static void oneByTwo(
      float[] a, int a0, float[] b, int b0, int depth, float[] start, int s0, float[] c, int c0) {
    FloatVector left = FloatVector.fromArray(SPECIES, start, s0);
    FloatVector right = FloatVector.fromArray(SPECIES, start, s0 + LANES);
    for (int k = 0; k < depth; k++) {
      int row = b0 + k * PANEL;
      FloatVector x = FloatVector.broadcast(SPECIES, a[a0 + k]);
      left = x.fma(FloatVector.fromArray(SPECIES, b, row), left);
      right = x.fma(FloatVector.fromArray(SPECIES, b, row + LANES), right);
    }
    left.intoArray(c, c0);
    right.intoArray(c, c0 + LANES);
  }
}
