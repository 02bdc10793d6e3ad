package attention.launch;

/** The course's launch: a thread for every score. */
public final class OneScoreAThread implements LaunchSteps {
  private static final int COPIES = 4; // queries, keys, values; the context back

  @Override
  public int blocks(int items, int threads) {
    return (items + threads - 1) / threads; // rounded up
  }

  @Override
  public void thread(
      Place place,
      GlobalMemory queries,
      GlobalMemory keys,
      GlobalMemory scores,
      int queryCount,
      int keyCount,
      int width) {
    int row = place.blockIdx().y() * place.blockDim().y() + place.threadIdx().y();
    int column = place.blockIdx().x() * place.blockDim().x() + place.threadIdx().x();
    if (row >= queryCount || column >= keyCount) {
      return; // a thread at the edge: there is no such score
    }
    double sum = 0;
    for (int m = 0; m < width; m++) {
      sum += queries.get(row * width + m) * keys.get(column * width + m);
    }
    scores.set(row * keyCount + column, sum / Math.sqrt(width));
  }

  @Override
  public double copyMicroseconds(int n, int width, Speeds speeds) {
    double bytes = (double) n * width * Float.BYTES;
    double microseconds = bytes / (speeds.gigabytesPerSecond() * 1e9) * 1e6;
    return COPIES * (speeds.microsecondsPerCopy() + microseconds);
  }

  @Override
  public int worthFrom(int width, Speeds speeds) {
    int n = 1;
    while (onCard(n, width, speeds) >= onProcessor(n, width, speeds)) {
      n++;
    }
    return n;
  }

  /** Seconds. */
  private double onCard(int n, int width, Speeds speeds) {
    return copyMicroseconds(n, width, speeds) * 1e-6
        + operations(n, width) / (speeds.cardTeraflops() * 1e12);
  }

  /** Seconds. */
  private static double onProcessor(int n, int width, Speeds speeds) {
    return operations(n, width) / (speeds.processorGigaflops() * 1e9);
  }

  private static double operations(int n, int width) {
    return 4.0 * n * n * width;
  }
}
