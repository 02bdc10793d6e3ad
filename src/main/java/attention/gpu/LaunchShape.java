package attention.gpu;

import java.io.Serializable;

/**
 * How many threads a launch has: a grid of blocks, a block of threads, each in up to three
 * directions.
 *
 * @param blocks how many blocks, at least 1 in each direction
 * @param threads how many threads a block has, at most 1024 in all
 * @param sharedBytes of shared memory that each block gets beside what the kernel declares itself
 */
public record LaunchShape(Extent blocks, Extent threads, int sharedBytes) implements Serializable {
  private static final long MOST_THREADS = 1024;
  private static final int MOST_DEEP = 64;
  private static final int MOST_BLOCKS_ACROSS = 65_535;

  /** Refuses what no card can launch. */
  public LaunchShape {
    if (threads.count() > MOST_THREADS) {
      throw new GpuProblem(
          "a block of %s threads is %d threads; a block has at most %d. Take smaller blocks, and more of them"
              .formatted(threads, threads.count(), MOST_THREADS));
    }
    if (threads.z() > MOST_DEEP) {
      throw new GpuProblem(
          "a block of %s threads is %d deep; a block is at most %d deep"
              .formatted(threads, threads.z(), MOST_DEEP));
    }
    if (blocks.y() > MOST_BLOCKS_ACROSS || blocks.z() > MOST_BLOCKS_ACROSS) {
      throw new GpuProblem(
          "a grid of %s blocks is too large; y and z go to %d. Let x, which goes to 2147483647, be the long direction"
              .formatted(blocks, MOST_BLOCKS_ACROSS));
    }
    if (sharedBytes < 0) {
      throw new GpuProblem("sharedBytes is %d; it must be 0 or more".formatted(sharedBytes));
    }
  }

  /** So many blocks in a row, of so many threads in a row. */
  public static LaunchShape of(int blocks, int threads) {
    return new LaunchShape(new Extent(blocks, 1, 1), new Extent(threads, 1, 1), 0);
  }

  /** The blocks, and the threads of a block, in three directions. */
  public static LaunchShape of(Extent blocks, Extent threads) {
    return new LaunchShape(blocks, threads, 0);
  }

  /** Enough blocks of so many threads that each item has a thread of its own. */
  public static LaunchShape covering(long items, int threads) {
    return of(Math.toIntExact((items + threads - 1) / threads), threads);
  }

  /** The same with so much shared memory for each block. */
  public LaunchShape withShared(int bytes) {
    return new LaunchShape(blocks, threads, bytes);
  }

  /**
   * A size in three directions, each at least 1.
   *
   * @param x the direction in which neighbours run together
   */
  public record Extent(int x, int y, int z) implements Serializable {
    /** Refuses an empty direction. */
    public Extent {
      if (x < 1 || y < 1 || z < 1) {
        throw new GpuProblem(
            "a launch of %d × %d × %d has nothing to do; each direction needs at least 1"
                .formatted(x, y, z));
      }
    }

    /** How many there are in all. */
    public long count() {
      return (long) x * y * z;
    }

    @Override
    public String toString() {
      return x + " × " + y + " × " + z;
    }
  }
}
