package attention.gpu;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/**
 * What can be asked of a card: the few verbs that CUDA's own hundreds come down to here. Every verb
 * throws a {@link GpuProblem} where the card refuses.
 */
public interface Driver extends AutoCloseable {
  /** What the card says of itself. */
  Card card();

  /**
   * Takes memory of the card. It holds no numbers yet.
   *
   * @param bytes at least 1
   * @return its address on the card
   */
  long allocate(long bytes);

  /** Gives memory back. */
  void free(long address);

  /** Copies what remains in a buffer to the card. */
  void write(long address, ByteBuffer bytes);

  /** Copies from the card; the buffer has the card's order of bytes and stands at its beginning. */
  ByteBuffer read(long address, long bytes);

  /**
   * Compiles kernels for this card and loads them.
   *
   * @return the driver's name for them
   * @throws GpuProblem with the compiler's own lines, if they do not compile
   */
  long compile(KernelSource source);

  /**
   * One of the kernels that were compiled.
   *
   * @throws GpuProblem if there is none of this name
   */
  Function function(long compiled, String name);

  /** Forgets compiled kernels. */
  void unload(long compiled);

  /** Does one thing after another, and waits until all are done. */
  void run(List<? extends Work> works);

  /**
   * Does the same again and again, and times each time by the card's own clock, copies and waits of
   * the computer left out.
   *
   * @param repeats how often, at least 1
   * @return milliseconds of each
   */
  double[] time(List<? extends Work> works, int repeats);

  /** What kernels printed with {@code printf} since this was last asked. */
  String printed();

  /** Versions of CUDA's libraries in use, by their names; where one is missing, it is not there. */
  Map<String, String> versions();

  /**
   * How often the card was lost and opened anew since the first time. What it held in an earlier
   * life is gone, and its addresses mean nothing or something else now.
   */
  default int life() {
    return 0;
  }

  /** What the card did when it was last lost, after "while"; empty if it never was. */
  default String lostWhile() {
    return "";
  }

  /** Gives back everything that is still held. */
  @Override
  void close();
}
