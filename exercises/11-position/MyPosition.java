import attention.position.Positions;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Where a token stands, told in two ways: by waves that are added to embeddings, and by a rotation
 * of queries and keys.
 *
 * <p>Both use the angle {@code p / 10000^(2i/d)} for position p and pair i of d features; columns
 * 2i and 2i+1 are pair i. Positions, pairs and columns count from 0; widths are even.
 */
public final class MyPosition implements Positions {
  @Override
  public INDArray sinusoidal(int n, int dModel) {
    throw new UnsupportedOperationException(
        "Write sinusoidal(n, dModel) in MyPosition.java: return [n, dModel], a sine in each even "
            + "column and the cosine of the same angle beside it. Then: ./attention grade 11");
  }

  @Override
  public INDArray rotated(INDArray vectors, int first) {
    throw new UnsupportedOperationException(
        "Write rotated(vectors, first) in MyPosition.java: turn each pair of each row by its "
            + "angle; row 0 stands at position first. Then: ./attention grade 11");
  }

  @Override
  public INDArray context(INDArray queries, INDArray keys, INDArray values) {
    throw new UnsupportedOperationException(
        "Write context(queries, keys, values) in MyPosition.java: rotate what is compared, then "
            + "attend as in lesson 06. Then: ./attention grade 11");
  }
}
