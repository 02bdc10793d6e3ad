package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "heads-keys-and-values-swapped",
    title = "You swapped keys and values",
    explanation =
        "Queries are compared with what should be mixed, and the keys are mixed. "
            + "The order of the arguments is queries, keys, values.",
    hint = "In which order does the method take its three arrays?",
    section = "Three inputs")
public record KeysAndValuesSwapped(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toKeys.of(values));
    INDArray v = split(toValues.of(keys));
    return toOutput.of(merge(mixed(weights(masked(scores(q, k), mask)), v)));
  }
}
