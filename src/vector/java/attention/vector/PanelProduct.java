package attention.vector;

import static attention.vector.VectorEngine.LANES;
import static attention.vector.VectorEngine.PANEL;
import static attention.vector.VectorEngine.SPECIES;

import attention.fast.Block;
import jdk.incubator.vector.FloatVector;

/**
 * A matrix times one panel. Four rows of it meet the panel at a time, two vectors wide: eight sums
 * that stay in registers, enough to keep the multipliers busy while an addition is under way.
 */
final class PanelProduct {
  private static final int ROWS = 4;

  private final float[] a;
  private final int aFrom;
  private final int aStride;
  private final float[] panels;
  private final int depth;
  private final float[] start;
  private final int startFrom;
  private final int startStride;
  private final float[] c;
  private final int cFrom;
  private final int cStride;

  PanelProduct(Block a, float[] panels, int depth, Block start, Block c) {
    this.a = a.numbers();
    this.aFrom = a.offset();
    this.aStride = a.stride();
    this.panels = panels;
    this.depth = depth;
    this.start = start.numbers();
    this.startFrom = start.offset();
    this.startStride = start.stride();
    this.c = c.numbers();
    this.cFrom = c.offset();
    this.cStride = c.stride();
  }

  /** All columns of a panel. */
  void wide(int rows, int panel) {
    int row = 0;
    for (; row + ROWS <= rows; row += ROWS) {
      fourRows(row, panel);
    }
    for (; row < rows; row++) {
      oneRow(row, panel);
    }
  }

  /** The left half of a panel. */
  void narrow(int rows, int panel) {
    int row = 0;
    for (; row + ROWS <= rows; row += ROWS) {
      fourHalfRows(row, panel);
    }
    for (; row < rows; row++) {
      oneRow(row, panel);
    }
  }

  private void fourRows(int row, int panel) {
    int s0 = startFrom + row * startStride;
    int s1 = s0 + startStride;
    int s2 = s1 + startStride;
    int s3 = s2 + startStride;
    FloatVector left0 = FloatVector.fromArray(SPECIES, start, s0);
    FloatVector right0 = FloatVector.fromArray(SPECIES, start, s0 + LANES);
    FloatVector left1 = FloatVector.fromArray(SPECIES, start, s1);
    FloatVector right1 = FloatVector.fromArray(SPECIES, start, s1 + LANES);
    FloatVector left2 = FloatVector.fromArray(SPECIES, start, s2);
    FloatVector right2 = FloatVector.fromArray(SPECIES, start, s2 + LANES);
    FloatVector left3 = FloatVector.fromArray(SPECIES, start, s3);
    FloatVector right3 = FloatVector.fromArray(SPECIES, start, s3 + LANES);
    int a0 = aFrom + row * aStride;
    int a1 = a0 + aStride;
    int a2 = a1 + aStride;
    int a3 = a2 + aStride;
    for (int k = 0; k < depth; k++) {
      FloatVector left = FloatVector.fromArray(SPECIES, panels, panel + k * PANEL);
      FloatVector right = FloatVector.fromArray(SPECIES, panels, panel + k * PANEL + LANES);
      FloatVector x0 = FloatVector.broadcast(SPECIES, a[a0 + k]);
      left0 = x0.fma(left, left0);
      right0 = x0.fma(right, right0);
      FloatVector x1 = FloatVector.broadcast(SPECIES, a[a1 + k]);
      left1 = x1.fma(left, left1);
      right1 = x1.fma(right, right1);
      FloatVector x2 = FloatVector.broadcast(SPECIES, a[a2 + k]);
      left2 = x2.fma(left, left2);
      right2 = x2.fma(right, right2);
      FloatVector x3 = FloatVector.broadcast(SPECIES, a[a3 + k]);
      left3 = x3.fma(left, left3);
      right3 = x3.fma(right, right3);
    }
    put(row, left0, right0);
    put(row + 1, left1, right1);
    put(row + 2, left2, right2);
    put(row + 3, left3, right3);
  }

  private void fourHalfRows(int row, int panel) {
    int s0 = startFrom + row * startStride;
    FloatVector sum0 = FloatVector.fromArray(SPECIES, start, s0);
    FloatVector sum1 = FloatVector.fromArray(SPECIES, start, s0 + startStride);
    FloatVector sum2 = FloatVector.fromArray(SPECIES, start, s0 + 2 * startStride);
    FloatVector sum3 = FloatVector.fromArray(SPECIES, start, s0 + 3 * startStride);
    int a0 = aFrom + row * aStride;
    int a1 = a0 + aStride;
    int a2 = a1 + aStride;
    int a3 = a2 + aStride;
    for (int k = 0; k < depth; k++) {
      FloatVector left = FloatVector.fromArray(SPECIES, panels, panel + k * PANEL);
      sum0 = FloatVector.broadcast(SPECIES, a[a0 + k]).fma(left, sum0);
      sum1 = FloatVector.broadcast(SPECIES, a[a1 + k]).fma(left, sum1);
      sum2 = FloatVector.broadcast(SPECIES, a[a2 + k]).fma(left, sum2);
      sum3 = FloatVector.broadcast(SPECIES, a[a3 + k]).fma(left, sum3);
    }
    int c0 = cFrom + row * cStride;
    sum0.intoArray(c, c0);
    sum1.intoArray(c, c0 + cStride);
    sum2.intoArray(c, c0 + 2 * cStride);
    sum3.intoArray(c, c0 + 3 * cStride);
  }

  private void oneRow(int row, int panel) {
    int s0 = startFrom + row * startStride;
    FloatVector left = FloatVector.fromArray(SPECIES, start, s0);
    FloatVector right = FloatVector.fromArray(SPECIES, start, s0 + LANES);
    int a0 = aFrom + row * aStride;
    for (int k = 0; k < depth; k++) {
      FloatVector x = FloatVector.broadcast(SPECIES, a[a0 + k]);
      left = x.fma(FloatVector.fromArray(SPECIES, panels, panel + k * PANEL), left);
      right = x.fma(FloatVector.fromArray(SPECIES, panels, panel + k * PANEL + LANES), right);
    }
    put(row, left, right);
  }

  private void put(int row, FloatVector left, FloatVector right) {
    left.intoArray(c, cFrom + row * cStride);
    right.intoArray(c, cFrom + row * cStride + LANES);
  }
}
