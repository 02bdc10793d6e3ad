package attention.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A trace that keeps a copy of every result it is shown, in the order of the calculation. */
public final class Recording implements Trace {
  private final Map<String, INDArray> results = new LinkedHashMap<>();

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if a step of that name was already recorded
   */
  @Override
  public INDArray see(String step, INDArray result) {
    if (results.containsKey(step)) {
      throw new IllegalStateException(
          "a step named \"%s\" is already recorded; use a new Recording for each calculation"
              .formatted(step));
    }
    results.put(step, result.dup('c'));
    return result;
  }

  /** The names of the steps seen, in order. */
  public List<String> steps() {
    return List.copyOf(results.keySet());
  }

  /**
   * What a step computed.
   *
   * @param step one of {@link #steps()}
   * @return a copy of its result
   * @throws IllegalArgumentException if no step of that name was seen
   */
  public INDArray get(String step) {
    INDArray result = results.get(step);
    if (result == null) {
      throw new IllegalArgumentException(
          "no step named \"%s\" was recorded; recorded are %s".formatted(step, steps()));
    }
    return result.dup('c');
  }
}
