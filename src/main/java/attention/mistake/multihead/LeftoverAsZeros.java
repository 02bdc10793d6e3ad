package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.multihead.HeadSplit;
import attention.project.Projection;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

@Mistake(
    id = "leftover-features-as-zeros",
    title = "You left the features that do not fit into the heads at zero",
    explanation =
        "Java rounds d_model / heads down, and no head fills the rest of the row. "
            + "Refuse such a number of heads by throwing an IllegalArgumentException.",
    hint = "What is 5 / 2 in Java, and which columns does no head reach?",
    section = "The article's module")
public record LeftoverAsZeros(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray split(INDArray features) {
    long even = features.size(1) / heads * heads;
    return new HeadSplit(heads)
        .of(features.get(NDArrayIndex.all(), NDArrayIndex.interval(0, even)));
  }

  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toKeys.of(keys));
    INDArray v = split(toValues.of(values));
    INDArray merged = merge(mixed(weights(masked(scores(q, k), mask)), v));
    INDArray row = Nd4j.zeros(DataType.DOUBLE, queries.shape());
    row.get(NDArrayIndex.all(), NDArrayIndex.interval(0, merged.size(1))).assign(merged);
    return toOutput.of(row);
  }
}
