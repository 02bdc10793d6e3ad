package attention.mistake.launch;

import attention.launch.GlobalMemory;
import attention.launch.LaunchSteps;
import attention.launch.OneScoreAThread;
import attention.launch.Place;
import attention.launch.Speeds;

/**
 * Right methods around the wrong one. What a thread does is cut into parts, one for each thing that
 * can go wrong. The length from which the card pays is found with the class's own copies, as a
 * learner's is: so wrong copies are found again there.
 */
interface RightElsewhere extends LaunchSteps {
  @Override
  default int blocks(int items, int threads) {
    return new OneScoreAThread().blocks(items, threads);
  }

  @Override
  default void thread(
      Place place,
      GlobalMemory queries,
      GlobalMemory keys,
      GlobalMemory scores,
      int queryCount,
      int keyCount,
      int width) {
    Scores all = new Scores(queries, keys, scores, queryCount, keyCount, width);
    int row = row(place);
    int column = column(place);
    if (hasAScore(row, column, all)) {
      write(row, column, all);
    }
  }

  /** The query that a thread takes. */
  default int row(Place place) {
    return place.blockIdx().y() * place.blockDim().y() + place.threadIdx().y();
  }

  /** The key that a thread takes. */
  default int column(Place place) {
    return place.blockIdx().x() * place.blockDim().x() + place.threadIdx().x();
  }

  /** Whether there is such a score. */
  default boolean hasAScore(int row, int column, Scores all) {
    return row < all.queryCount() && column < all.keyCount();
  }

  /** Writes one score. */
  default void write(int row, int column, Scores all) {
    all.scores().set(row * all.keyCount() + column, all.dot(row, column) / divisor(all.width()));
  }

  /** What a score is divided by. */
  default double divisor(int width) {
    return Math.sqrt(width);
  }

  @Override
  default double copyMicroseconds(int n, int width, Speeds speeds) {
    return new OneScoreAThread().copyMicroseconds(n, width, speeds);
  }

  @Override
  default int worthFrom(int width, Speeds speeds) {
    return Journey.firstLength(
        n ->
            copyMicroseconds(n, width, speeds) + Journey.onCard(n, width, speeds)
                < Journey.onProcessor(n, width, speeds));
  }
}
