package attention.gpu.cuda;

import attention.gpu.Card;
import attention.gpu.GpuProblem;

/** What driver and card must be able to do. */
final class Requirements {
  private static final int CUDA_13 = 13_000;
  private static final int OLDEST_MAJOR = 8;

  private Requirements() {}

  /**
   * Refuses a driver that does not know CUDA 13.
   *
   * @param cuda the newest CUDA that it knows: 12040 is 12.4
   */
  static void checkDriver(int cuda) {
    if (cuda < CUDA_13) {
      throw new GpuProblem(
          "NVIDIA's driver on this machine is too old: it knows CUDA up to %d.%d, and the course needs 13.0. Install driver 580 or newer, and restart the machine."
              .formatted(cuda / 1000, cuda % 1000 / 10));
    }
  }

  /** Refuses a card on which the course's kernels do not run. */
  static void checkCard(Card card) {
    if (card.major() < OLDEST_MAJOR) {
      throw new GpuProblem(
          "The card %s is too old: its compute capability is %s, and the course's kernels need 8.0 (cards since 2020: A100, GeForce RTX 30 and newer). ND4J can still use it: see lesson 00."
              .formatted(card.name(), card.capability()));
    }
  }
}
