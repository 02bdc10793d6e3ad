package attention.mistake.mix;

import attention.mistake.Mistake;
import attention.mix.Mixing;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Mistake(
    id = "first-query-for-all",
    title = "You used the weights of the first query for all",
    explanation =
        "Your first row is right, and all the others are copies of it. Every query has "
            + "a row of weights of its own.",
    hint = "Does the index of the query occur where you read the weights?",
    section = "Two matrices that we already have")
public final class FirstQueryForAll implements Mixing {
  @Override
  public INDArray of(INDArray weights, INDArray values) {
    INDArray first = weights.getRow(0, true).mmul(values);
    return Nd4j.ones(DataType.DOUBLE, weights.rows(), 1).mmul(first);
  }
}
