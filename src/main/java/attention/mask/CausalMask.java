package attention.mask;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Hides the keys that come after the query; the last query stands at the last key. */
record CausalMask() implements Mask {
  @Override
  public INDArray over(INDArray scores) {
    ScoreShape shape = ScoreShape.of(scores);
    long cached = shape.keys() - shape.queries(); // keys that come before the first query
    return scores.add(shape.hiding((query, key) -> key > query + cached));
  }
}
