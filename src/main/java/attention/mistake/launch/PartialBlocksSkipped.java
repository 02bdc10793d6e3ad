package attention.mistake.launch;

import attention.launch.GlobalMemory;
import attention.launch.Place;
import attention.mistake.Mistake;

@Mistake(
    id = "partial-blocks-skipped",
    title = "You sent home every block that is not full",
    explanation =
        "A block at the edge has threads without a score, and threads with one. Only "
            + "the former may go.",
    hint = "Who writes the scores at the right edge?",
    section = "Threads without work")
public final class PartialBlocksSkipped implements RightElsewhere {
  @Override
  public void thread(
      Place place,
      GlobalMemory queries,
      GlobalMemory keys,
      GlobalMemory scores,
      int queryCount,
      int keyCount,
      int width) {
    boolean down = (place.blockIdx().y() + 1) * place.blockDim().y() <= queryCount;
    boolean across = (place.blockIdx().x() + 1) * place.blockDim().x() <= keyCount;
    if (down && across) {
      RightElsewhere.super.thread(place, queries, keys, scores, queryCount, keyCount, width);
    }
  }
}
