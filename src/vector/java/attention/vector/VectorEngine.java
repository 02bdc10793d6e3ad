package attention.vector;

import attention.fast.Block;
import attention.fast.Engine;
import attention.fast.Panels;
import attention.fast.Running;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The two calculations with the widest vectors of the machine. */
public final class VectorEngine implements Engine {
  static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  static final int LANES = SPECIES.length();

  /** Columns of a panel: two vectors. */
  static final int PANEL = 2 * LANES;

  @Override
  public String name() {
    return "Vector API, %d bits".formatted(SPECIES.vectorBitSize());
  }

  @Override
  public int panelWidth() {
    return PANEL;
  }

  @Override
  public void multiply(int rows, Block a, Panels.Part b, Block start, Block c) {
    Products.add(rows, a, b, start, c);
  }

  @Override
  public void softmax(int rows, int columns, Block scores, Running running) {
    SoftmaxTile.of(rows, columns, scores, running);
  }

  @Override
  public boolean areFinite(int rows, int columns, Block all) {
    return FiniteNumbers.are(rows, columns, all);
  }

  @Override
  public double toil(int rounds) {
    return Toil.of(rounds);
  }
}
