package attention.position;

import attention.tensor.ShapeException;
import attention.tensor.Shapes;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Positions as rotations: features 2i and 2i+1 are the coordinates of a point in the plane, and the
 * vector at position p has its i-th point turned by {@code p / 10000^(2i/d)}.
 *
 * <p>A rotation keeps every length. The dot product of a query at position p with a key at position
 * q depends on q − p only, because turning both by the same angle changes no angle between them. Su
 * et al. 2021, section 3.2.2.
 *
 * <p>GPT-NeoX and what follows it pair feature i with feature i + d/2 instead. The rotation is the
 * same, the features are in another order: its feature i is 2i here, and its i + d/2 is 2i+1.
 * Scores agree if queries and keys are both reordered so, for instance by reordering the rows of
 * W_Q and W_K.
 */
public final class RotaryPositions {
  private final Frequencies frequencies;

  private RotaryPositions(Frequencies frequencies) {
    this.frequencies = frequencies;
  }

  /** Base 10000, as in the paper. */
  public RotaryPositions() {
    this(new Frequencies(Frequencies.OF_THE_PAPERS));
  }

  /**
   * Another base; a larger one turns the later pairs more slowly.
   *
   * @throws IllegalArgumentException if it is not a finite number above 0
   */
  public static RotaryPositions withBase(double base) {
    return new RotaryPositions(new Frequencies(base));
  }

  /** Rotates each vector by its position, the first at 0. */
  public INDArray rotated(INDArray vectors) {
    return rotated(vectors, 0);
  }

  /**
   * Rotates each vector by its position.
   *
   * @param vectors queries or keys {@code [n, d]} with an even d; perhaps with {@code batch}, or
   *     {@code batch, heads}, in front
   * @param first the position of the first row: with a cache, how many came before
   * @return a new array of the same shape
   * @throws ShapeException if d is odd
   * @throws IllegalArgumentException if first is negative
   */
  public INDArray rotated(INDArray vectors, int first) {
    Shapes shapes = Shapes.of("vectors", vectors, "n", "d");
    int n = Math.toIntExact(shapes.size("n"));
    int d = Math.toIntExact(shapes.size("d"));
    Position.requireFirst(first);
    requireEven(vectors, d);
    double[] given = vectors.dup('c').data().asDouble();
    double[] rotated = new double[given.length];
    for (int start = 0; start < given.length; start += d) {
      int position = Math.addExact(first, start / d % n);
      for (int pair = 0; pair < d / 2; pair++) {
        double angle = frequencies.angle(position, pair, d);
        int x = start + 2 * pair;
        int y = x + 1;
        rotated[x] = given[x] * Math.cos(angle) - given[y] * Math.sin(angle);
        rotated[y] = given[x] * Math.sin(angle) + given[y] * Math.cos(angle);
      }
    }
    return Nd4j.createFromArray(rotated).reshape('c', vectors.shape().clone());
  }

  private static void requireEven(INDArray vectors, int d) {
    if (d % 2 != 0) {
      throw new ShapeException(
          "vectors has shape %s, so d = %d is odd; rotary positions rotate pairs of features and need an even d"
              .formatted(Arrays.toString(vectors.shape()), d));
    }
  }
}
