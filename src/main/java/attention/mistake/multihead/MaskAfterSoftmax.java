package attention.mistake.multihead;

import attention.mask.Mask;
import attention.mistake.Mistake;
import attention.project.Projection;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "heads-masked-after-softmax",
    title = "You removed the hidden keys after the softmax",
    explanation =
        "The weights that are left sum to less than 1, since the hidden keys had "
            + "taken their share already. The mask is laid over the scores, before the "
            + "softmax.",
    hint = "Do the weights of a row with hidden keys still sum to 1?",
    section = "A mask holds in every head")
public record MaskAfterSoftmax(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    INDArray q = split(toQueries.of(queries));
    INDArray k = split(toKeys.of(keys));
    INDArray v = split(toValues.of(values));
    INDArray scores = scores(q, k);
    INDArray seen = weights(masked(scores, mask)).gt(0).castTo(DataType.DOUBLE);
    return toOutput.of(merge(mixed(weights(scores).mul(seen), v)));
  }
}
