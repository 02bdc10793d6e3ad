package attention.gpu.cuda;

/** Where a library gets memory of the card for itself. */
interface ScratchMemory {
  /**
   * Takes so many bytes, at least 1, until the card closes.
   *
   * @return their address, a multiple of 256
   */
  long allocate(long bytes);
}
