package attention.gpu.cuda;

import attention.gpu.GpuProblem;
import attention.gpu.Work;

/**
 * A library of NVIDIA's that does one kind of work. It loads when the first such work comes, so
 * that a machine without it can do all the rest.
 */
interface LibraryWork<W extends Work> extends AutoCloseable {
  /**
   * Does what only the first work of these sizes needs, so that it is not timed with it.
   *
   * @throws GpuProblem if the library refuses
   */
  default void prepare(W work) {}

  /**
   * Starts the work behind what is in the driver's stream already, and does not wait for it.
   *
   * @throws GpuProblem if the library refuses
   */
  void enqueue(W work);

  /** Of the library, as its maker writes it: {@code 13.1.1}. */
  String version();

  @Override
  void close();
}
