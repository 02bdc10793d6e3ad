package attention.cost;

import attention.trace.Trace;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Measures the memory of each intermediate result that a calculation shows: the bytes of the arrays
 * that were really made. It keeps no array.
 */
public final class BytesByStep implements Trace {
  private final Map<String, Long> bytes = new LinkedHashMap<>();

  @Override
  public INDArray see(String step, INDArray result) {
    bytes.merge(step, result.length() * result.dataType().width(), Math::addExact);
    return result;
  }

  /**
   * Bytes of all results of one name.
   *
   * @throws IllegalArgumentException if none was seen
   */
  public long of(String step) {
    Long found = bytes.get(step);
    if (found == null) {
      throw new IllegalArgumentException(
          "no step \"%s\" was seen; there were %s".formatted(step, bytes.keySet()));
    }
    return found;
  }

  /** Bytes of all results, by the names of their steps, in the order they were first seen. */
  public Map<String, Long> all() {
    return new LinkedHashMap<>(bytes);
  }
}
