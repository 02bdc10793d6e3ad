package attention.mistake.multihead;

import attention.mistake.Mistake;
import attention.multihead.HeadSplit;
import attention.project.Projection;
import org.nd4j.linalg.api.ndarray.INDArray;

@Mistake(
    id = "split-by-reshape",
    title = "You cut the heads by a reshape alone",
    explanation =
        "The shape is right and the numbers are not: a head holds slices of one or "
            + "two tokens instead of a slice of every token. A reshape only counts "
            + "numbers, row after row; the axis of the heads must be moved to the front "
            + "by a transpose.",
    hint = "Reshape to [n, heads, d_head] first. Which two axes must then change " + "places?",
    section = "A reshape alone is not a split")
public record SplitByReshape(
    int heads, Projection toQueries, Projection toKeys, Projection toValues, Projection toOutput)
    implements RightElsewhere {
  @Override
  public INDArray split(INDArray features) {
    long dHead = new HeadSplit(heads).width(features.size(1));
    return features.dup('c').reshape('c', heads, features.size(0), dHead);
  }
}
