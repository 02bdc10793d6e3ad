package attention.gpu.nd4j;

import attention.gpu.GpuProblem;
import java.util.Optional;

/**
 * ND4J's own CUDA backend, asked about before it loads: where it cannot run, loading it ends in a
 * page of exceptions, or in the first matrix product.
 */
public final class Nd4jCuda {
  private static final String BACKEND = "org/nd4j/linalg/jcublas/JCublasBackend.class";
  // Its library holds machine code for 3.7 to 8.6 and no PTX that a newer driver could translate;
  // 8.9 runs 8.6's.
  private static final double OLDEST = 3.7;
  private static final double END = 9.0;
  // CUDA Compatibility, "Minor Version Compatibility": CUDA 11.x needs driver 450.80.02 or newer.
  private static final int OLDEST_DRIVER = 450;
  private static final String BACK =
      " Build for the processor again with ./mvnw process-classes; then every lesson runs";

  private Nd4jCuda() {}

  /** Whether the course was built with {@code -Pnd4j-cuda}. */
  public static boolean isBuiltIn() {
    return Nd4jCuda.class.getClassLoader().getResource(BACKEND) != null;
  }

  /** Why nothing that needs ND4J can run here, in a sentence; empty where it can. */
  public static Optional<String> obstacle() {
    return isBuiltIn() ? obstacle(NvidiaSmi.ask()) : Optional.empty();
  }

  /**
   * Refuses before ND4J loads.
   *
   * @throws GpuProblem if ND4J was built for a card and there is none that it can serve
   */
  public static void check() {
    obstacle()
        .ifPresent(
            sentence -> {
              throw new GpuProblem(sentence);
            });
  }

  /** Whether ND4J's CUDA backend has machine code for such a card. */
  public static boolean serves(NvidiaSmi.Seen card) {
    return card.capability() >= OLDEST && card.capability() < END;
  }

  static Optional<String> obstacle(NvidiaSmi machine) {
    if (machine.cards().isEmpty()) {
      return Optional.of(
          "This build computes on an NVIDIA card (-Pnd4j-cuda), and there is none: %s.%s."
              .formatted(machine.trouble(), BACK));
    }
    return machine.cards().stream().flatMap(card -> obstacle(card).stream()).findFirst();
  }

  private static Optional<String> obstacle(NvidiaSmi.Seen card) {
    if (!serves(card)) {
      return Optional.of(
          "This build computes on the card by ND4J (-Pnd4j-cuda), which has machine code for compute capability 3.7 to 8.9; the %s has %s.%s%s."
              .formatted(
                  card.name(),
                  card.capability(),
                  BACK,
                  card.capability() < OLDEST
                      ? " there"
                      : ", and lesson 15 drives this card itself, with kernels compiled for it"));
    }
    if (card.driverBranch() < OLDEST_DRIVER) {
      return Optional.of(
          "This build computes on the card by ND4J (-Pnd4j-cuda), which needs driver %d.80 or newer for its CUDA 11.6; the %s has %s. Update the driver, or build for the processor again with ./mvnw process-classes."
              .formatted(OLDEST_DRIVER, card.name(), card.driver()));
    }
    return Optional.empty();
  }
}
