package attention.launch;

import java.util.Comparator;

/**
 * Where a thread stands in its launch: all that tells it from the others. The names are those of
 * CUDA, where a kernel reads {@code blockIdx.x} and here {@code place.blockIdx().x()}.
 *
 * @param gridDim how many blocks the grid has
 * @param blockDim how many threads each block has
 * @param blockIdx which block, from 0
 * @param threadIdx which thread of that block, from 0
 */
public record Place(Xy gridDim, Xy blockDim, Xy blockIdx, Xy threadIdx)
    implements Comparable<Place> {
  private static final Comparator<Place> ROW_BY_ROW =
      Comparator.comparingInt((Place place) -> place.blockIdx.y())
          .thenComparingInt(place -> place.blockIdx.x())
          .thenComparingInt(place -> place.threadIdx.y())
          .thenComparingInt(place -> place.threadIdx.x());

  @Override
  public int compareTo(Place other) {
    return ROW_BY_ROW.compare(this, other);
  }

  @Override
  public String toString() {
    return "block %s, thread %s".formatted(blockIdx, threadIdx);
  }
}
