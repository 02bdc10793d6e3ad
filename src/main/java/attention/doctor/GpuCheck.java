package attention.doctor;

import attention.gpu.nd4j.Nd4jCuda;
import attention.gpu.nd4j.NvidiaSmi;

/**
 * The card, by what NVIDIA's own tool says before anything of CUDA loads, and which of the two ways
 * lead to it: the course's own, with kernels compiled for the card, or ND4J's CUDA backend. No
 * lesson needs one.
 */
final class GpuCheck {
  private static final String NAME = "GPU";
  // Lesson 15's kernels copy in the background and multiply bfloat16, which came with 8.0.
  private static final double OLDEST = 8.0;
  private static final int OLDEST_DRIVER = 580; // the first that knows CUDA 13

  private GpuCheck() {}

  static Finding look(NvidiaSmi machine) {
    if (machine.cards().isEmpty()) {
      return Finding.note(
          NAME,
          "none: " + machine.trouble(),
          "Nothing to do: every lesson runs without one, and lesson 15 on an emulated card.");
    }
    NvidiaSmi.Seen card = machine.cards().get(0);
    String found =
        "%s, compute capability %s, driver %s; %s"
            .formatted(card.name(), card.capability(), card.driver(), ways(card));
    return serves(card) && card.driverBranch() < OLDEST_DRIVER
        ? Finding.note(
            NAME,
            found,
            "Lesson 15 needs driver %d or newer, which knows CUDA 13; this one is too old."
                .formatted(OLDEST_DRIVER))
        : Finding.good(NAME, found);
  }

  private static boolean serves(NvidiaSmi.Seen card) {
    return card.capability() >= OLDEST;
  }

  private static String ways(NvidiaSmi.Seen card) {
    boolean own = serves(card);
    boolean nd4j = Nd4jCuda.serves(card);
    if (own && nd4j) {
      return "lesson 15 can use it, and so can ND4J (./mvnw -Pnd4j-cuda process-classes), one at a time";
    }
    if (own) {
      return "lesson 15 can use it; ND4J's CUDA backend has no machine code for it";
    }
    return nd4j
        ? "ND4J can use it (./mvnw -Pnd4j-cuda process-classes); for lesson 15's own kernels it is too old"
        : "it is too old for lesson 15, and ND4J's CUDA backend has no machine code for it";
  }
}
