package attention.tiled;

import java.util.List;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Some keys in a row, and their values.
 *
 * @param from the first, from 0
 * @param to behind the last
 */
record Tile(int from, int to) {
  /** Tiles over all keys, in order; the last is as narrow as what is left. */
  static List<Tile> over(int keys, int width) {
    return IntStream.iterate(0, from -> from < keys, from -> from + Math.min(width, keys - from))
        .mapToObj(from -> new Tile(from, from + Math.min(width, keys - from)))
        .toList();
  }

  /**
   * Its rows of keys or of values.
   *
   * @param all {@code [n_k, d]}, perhaps with {@code batch}, or {@code batch, heads}, in front; not
   *     a view, of which ND4J 1.0.0-M2.1 may return nothing
   */
  INDArray of(INDArray all) {
    INDArrayIndex[] rows = new INDArrayIndex[all.rank()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i == rows.length - 2 ? NDArrayIndex.interval(from, to) : NDArrayIndex.all();
    }
    return all.get(rows).dup('c');
  }

  /** What a trace calls it, counting from 1: {@code keys 1 to 2}, or {@code key 3}. */
  String title() {
    return to - from == 1 ? "key " + to : "keys %d to %d".formatted(from + 1, to);
  }
}
