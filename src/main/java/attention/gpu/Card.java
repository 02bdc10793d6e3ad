package attention.gpu;

import java.io.Serializable;

/**
 * What a card says of itself.
 *
 * @param name as its maker calls it
 * @param major first number of its compute capability
 * @param minor second number of its compute capability
 * @param processors how many multiprocessors it has
 * @param bytes of memory it has
 * @param sharedBytes the most shared memory that one block can ask for
 * @param driver the newest CUDA that its driver knows: 13000 is 13.0
 */
public record Card(
    String name, int major, int minor, int processors, long bytes, int sharedBytes, int driver)
    implements Serializable {
  private static final String EMULATED = "emulated card";

  /** Whether it is none, but this computer's processor in its place. */
  public boolean emulated() {
    return name.startsWith(EMULATED);
  }

  /** Its compute capability, as NVIDIA's tables write it: {@code 9.0}. */
  public String capability() {
    return major + "." + minor;
  }

  /** The newest CUDA that its driver knows, as a person writes it: {@code 13.0}. */
  public String cuda() {
    return driver / 1000 + "." + driver % 1000 / 10;
  }
}
