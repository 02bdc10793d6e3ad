package attention.tensor;

import org.nd4j.linalg.factory.Nd4j;

/** For programs that calculate with very many very small matrices. */
public final class OneThread {
  private OneThread() {}

  /**
   * Lets ND4J calculate on the calling thread alone, from now on and for the whole program. A
   * matrix of nine numbers gains nothing from a second thread, and waiting for one takes far longer
   * than the calculation itself where the processor is busy with something else.
   */
  public static void only() {
    Nd4j.getEnvironment().setMaxThreads(1);
    Nd4j.getEnvironment().setMaxMasterThreads(1);
  }
}
