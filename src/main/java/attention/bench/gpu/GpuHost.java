package attention.bench.gpu;

import java.util.Map;
import java.util.TreeMap;

/**
 * The card, the machine and the programs that were measured.
 *
 * @param card its name
 * @param capability such as 9.0
 * @param multiprocessors how many it has
 * @param bytes of its memory
 * @param driver version of the card's driver; empty if the system does not tell
 * @param cuda the newest CUDA that the driver knows
 * @param libraries versions of CUDA's libraries in use, by their names
 * @param torch version of PyTorch and of what it brought along; empty if it was not measured
 * @param java version and name of the Java that drove the card
 * @param processor the computer's processor, as far as the system tells
 * @param processors how many Java may use
 * @param system the operating system
 */
public record GpuHost(
    String card,
    String capability,
    int multiprocessors,
    long bytes,
    String driver,
    String cuda,
    Map<String, String> libraries,
    String torch,
    String java,
    String processor,
    int processors,
    String system) {
  /** Takes a copy of the map, in the order of its names. */
  public GpuHost {
    libraries = new TreeMap<>(libraries);
  }

  /** The same with libraries that have been loaded since. */
  GpuHost with(Map<String, String> loaded) {
    Map<String, String> all = new TreeMap<>(libraries);
    all.putAll(loaded);
    return new GpuHost(
        card,
        capability,
        multiprocessors,
        bytes,
        driver,
        cuda,
        all,
        torch,
        java,
        processor,
        processors,
        system);
  }
}
