package attention.slip;

import attention.derive.Step;
import attention.exact.ExactMatrix;
import attention.example.Example;
import attention.tensor.MatrixProduct;
import attention.weight.Softmax;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a learner had before them when they worked out a step.
 *
 * @param example the givens
 * @param matrices the learner's own matrices, the embeddings among them; where one was left blank,
 *     what follows from those before it; before the output of several heads, their contexts side by
 *     side
 */
public record OwnNumbers(Example example, Map<Step, INDArray> matrices, int heads) {
  /** How far a number may lie from the unrounded one and still be its rounding: to one decimal. */
  private static final double ROUNDED = 0.05 + 1e-9;

  private static final double OF_DOUBLES = 1e-12; // less than that is no rounding of a person's

  /** Numbers of a problem of one head. */
  public OwnNumbers(Example example, Map<Step, INDArray> matrices) {
    this(example, matrices, 1);
  }

  /** Copies the map, not the matrices. */
  public OwnNumbers {
    matrices = Collections.unmodifiableMap(new EnumMap<>(matrices));
  }

  /** A copy of the matrix of a step: some wrong ways of going on change what they are given. */
  INDArray of(Step step) {
    return matrices.get(step).dup();
  }

  /** The weights that a projection should use. */
  INDArray weightsFor(Step projection) {
    ExactMatrix weights =
        switch (projection) {
          case QUERIES -> example.wq();
          case KEYS -> example.wk();
          case VALUES -> example.wv();
          default -> throw new IllegalArgumentException(projection + " is no projection");
        };
    return weights.toArray();
  }

  /** W_O. */
  INDArray outputWeights() {
    return example.outputWeights().toArray();
  }

  /** Scores of any scale with -∞ where a key is hidden. */
  INDArray masked(INDArray scores) {
    return example.setting().mask().over(scores);
  }

  /** n. */
  int tokens() {
    return example.embeddings().rows();
  }

  /** d_model. */
  int modelWidth() {
    return example.embeddings().columns();
  }

  /** d_k. */
  int keyWidth() {
    return example.wk().rows();
  }

  /** d_v. */
  int valueWidth() {
    return example.wv().rows();
  }

  /** √d_k. */
  double root() {
    return Math.sqrt(keyWidth());
  }

  /** What a step gives if it is done right with these numbers. */
  public INDArray right(Step step) {
    return switch (step) {
      case EMBEDDINGS -> of(step);
      case QUERIES, KEYS, VALUES ->
          MatrixProduct.ofTransposed(of(Step.EMBEDDINGS), weightsFor(step));
      case SCORES -> MatrixProduct.ofTransposed(of(Step.QUERIES), of(Step.KEYS));
      case SCALED -> of(Step.SCORES).div(root());
      case MASKED -> masked(of(Step.SCALED));
      case WEIGHTS -> new Softmax().of(masked(of(Step.SCALED)));
      case CONTEXT -> MatrixProduct.of(of(Step.WEIGHTS), of(Step.VALUES));
      case OUTPUT -> MatrixProduct.ofTransposed(of(Step.CONTEXT), outputWeights());
    };
  }

  /**
   * These numbers, and where it makes a difference the same with all their digits: who writes down
   * 4.62 may go on with 4.6188 in the calculator. A matrix that is not merely rounded stays as it
   * is.
   *
   * @param before the step that goes on with them
   */
  List<OwnNumbers> asReadBefore(Step before) {
    Map<Step, INDArray> restored = new EnumMap<>(matrices);
    boolean differs = false;
    for (Step step : Step.worked()) {
      INDArray own = restored.get(step);
      if (own != null
          && step.compareTo(before) < 0
          && restored.keySet().containsAll(step.inputs())) {
        INDArray full = new OwnNumbers(example, restored, heads).right(step);
        double off = full.equalShapes(own) ? full.sub(own).amaxNumber().doubleValue() : ROUNDED + 1;
        if (off > OF_DOUBLES && off <= ROUNDED) {
          restored.put(step, full);
          differs = true;
        }
      }
    }
    return differs ? List.of(this, new OwnNumbers(example, restored, heads)) : List.of(this);
  }
}
