package attention.slip;

import attention.mistake.Mistake;
import java.util.Optional;
import java.util.function.Function;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.exception.ND4JException;

/**
 * A mistake, and what it makes of the numbers before it.
 *
 * @param slip its name and its texts
 * @param arithmetic what a learner gets who makes it
 * @param slack by how much coarser than usual its result is written; 1 for most
 */
record KnownSlip(Slip slip, Function<OwnNumbers, INDArray> arithmetic, double slack) {
  /** A mistake that only a hand calculation knows. */
  static KnownSlip of(
      String id, String title, String explanation, Function<OwnNumbers, INDArray> arithmetic) {
    return new KnownSlip(new Slip(id, title, explanation), arithmetic, 1);
  }

  /**
   * A mistake that the exercises know too, under the same id and title.
   *
   * @param mistake the wrong implementation
   * @param explanation for a pencil: what shows on paper, and what to do instead
   */
  static KnownSlip banked(
      Class<?> mistake, String explanation, Function<OwnNumbers, INDArray> arithmetic) {
    Mistake known = mistake.getAnnotation(Mistake.class);
    return of(known.id(), known.title(), explanation, arithmetic);
  }

  /** The same, written more coarsely by a factor. */
  KnownSlip coarser(double factor) {
    return new KnownSlip(slip, arithmetic, factor);
  }

  /** What it makes of these numbers, row by row; empty where the shapes do not allow it. */
  Optional<double[][]> result(OwnNumbers own) {
    try {
      return Optional.of(arithmetic.apply(own).toDoubleMatrix());
    } catch (IllegalArgumentException | IllegalStateException | ND4JException doesNotFit) {
      // So a wrong product says that it cannot be formed; then nobody formed it on paper either.
      return Optional.empty();
    }
  }
}
