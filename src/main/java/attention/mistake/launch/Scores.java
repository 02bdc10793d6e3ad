package attention.mistake.launch;

import attention.launch.GlobalMemory;

/** What a thread is given beside its place. */
record Scores(
    GlobalMemory queries,
    GlobalMemory keys,
    GlobalMemory scores,
    int queryCount,
    int keyCount,
    int width) {
  /** The right product of a query and a key, without a divisor. */
  double dot(int row, int column) {
    double sum = 0;
    for (int m = 0; m < width; m++) {
      sum += queries.get(row * width + m) * keys.get(column * width + m);
    }
    return sum;
  }

  /** The index of a score. */
  int index(int row, int column) {
    return row * keyCount + column;
  }
}
