package attention.gpu.cuda;

/** Where a library gets memory of the card for itself. */
interface ScratchMemory {
  /** Takes so many bytes, at least 1; the address is a multiple of 256. */
  long allocate(long bytes);

  /** Gives them back. */
  void free(long address);
}
