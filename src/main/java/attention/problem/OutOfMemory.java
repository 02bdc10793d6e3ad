package attention.problem;

/** Tells a want of memory, also where it comes as another exception. */
public final class OutOfMemory {
  /** ND4J has no type for arrays beyond its bound, only these words. */
  private static final String ARRAYS_BEYOND_THEIR_BOUND = "exceeds HOST device limits";

  private OutOfMemory() {}

  /** Whether something was thrown because there was not enough memory. */
  public static boolean isMeantBy(Throwable thrown) {
    return thrown instanceof OutOfMemoryError || isSaid(String.valueOf(thrown.getMessage()));
  }

  /** Whether an exception's message says so. */
  public static boolean isSaid(String message) {
    return message.contains(ARRAYS_BEYOND_THEIR_BOUND);
  }
}
