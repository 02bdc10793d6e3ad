package attention.gpu;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Kernels as they are written, in CUDA C.
 *
 * @param name the file's name, as the compiler's messages give it: {@code naive.cu}
 * @param text of the file
 * @param headers what the text includes with {@code #include "name"}, by name
 * @param defines what {@code -D} sets, by name: {@code HEAD} to {@code 64}
 */
public record KernelSource(
    String name, String text, Map<String, String> headers, Map<String, String> defines)
    implements Serializable {
  /** Copies the maps, in the order of their names. */
  public KernelSource {
    headers = new TreeMap<>(headers);
    defines = new TreeMap<>(defines);
  }

  /** A text that includes nothing and needs nothing set. */
  public static KernelSource of(String name, String text) {
    return new KernelSource(name, text, Map.of(), Map.of());
  }

  /** The same with one more name set. */
  public KernelSource with(String define, Object value) {
    Map<String, String> more = new TreeMap<>(defines);
    more.put(define, value.toString());
    return new KernelSource(name, text, headers, more);
  }
}
