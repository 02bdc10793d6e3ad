package attention.mask;

import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Hides the keys that come after the query; the last query stands at the last key. */
record CausalMask() implements Mask {
  @Override
  public INDArray over(INDArray scores) {
    ScoreShape shape = ScoreShape.of(scores);
    long cached = shape.keys() - shape.queries(); // keys that come before the first query
    return scores.add(shape.hiding((query, key) -> key > query + cached));
  }

  @Override
  public Optional<SeenKeys> seen(long... scores) {
    int cached = ScoreShape.keys(scores) - ScoreShape.queries(scores);
    return Optional.of((member, query) -> Math.max(0, query + 1 + cached));
  }
}
