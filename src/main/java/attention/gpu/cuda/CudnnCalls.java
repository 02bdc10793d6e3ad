package attention.gpu.cuda;

/**
 * The few calls of cuDNN's backend that attention needs, as cuDNN has them: a status comes back,
 * {@code 0} for success, and an address is a plain number. A test stands in for cuDNN here.
 */
interface CudnnCalls {
  /** Its version as one number: 91900 is 9.19.0. */
  long version();

  /**
   * Opens cuDNN on the card whose context the calling thread holds.
   *
   * @param handle its first cell receives what stands for cuDNN from now on
   */
  int open(long[] handle);

  /** Closes what {@link #open} opened. */
  int close(long handle);

  /** Lets everything that is executed queue up in this stream. */
  int stream(long handle, long stream);

  /**
   * Makes a descriptor of one kind, which holds nothing yet.
   *
   * @param descriptor its first cell receives the descriptor
   */
  int create(int kind, long[] descriptor);

  /**
   * Sets one attribute.
   *
   * @param type what the values are; it decides how many bytes each has
   */
  int set(long descriptor, int attribute, int type, long... values);

  /** Has cuDNN check a descriptor; none of its attributes can be set any more. */
  int finish(long descriptor);

  /**
   * Reads one attribute.
   *
   * @param values as many as shall be read at most; where they are descriptors, each was made
   *     before
   * @param count its first cell receives how many there are
   */
  int get(long descriptor, int attribute, int type, long[] values, long[] count);

  /** Starts a plan on the card. */
  int execute(long handle, long plan, long variants);

  /** Gives a descriptor back. */
  int destroy(long descriptor);

  /** What cuDNN calls a status: {@code CUDNN_STATUS_BAD_PARAM}. */
  String name(int status);

  /** What cuDNN says about the last call that failed on this thread; may be empty. */
  String reason();
}
