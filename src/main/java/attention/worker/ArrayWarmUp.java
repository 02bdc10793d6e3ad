package attention.worker;

import attention.attempt.ArrayMemory;

/** Wakes ND4J in a child before its first job. */
final class ArrayWarmUp implements Runnable {
  @Override
  public void run() {
    ArrayMemory.bound(Launch.MEGABYTES);
  }
}
