package attention.mistake.launch;

import attention.launch.GlobalMemory;
import attention.launch.Place;
import attention.mistake.Mistake;

@Mistake(
    id = "threads-counted",
    title = "You counted the calls instead of reading the place",
    explanation =
        "The first call need not be the first thread: a card runs its threads in any "
            + "order, many at once, and they share no counter. A thread knows its place "
            + "from blockIdx, blockDim and threadIdx alone.",
    hint = "What would your thread do if the order were another?",
    section = "A thread for every score")
public final class ThreadsCounted implements RightElsewhere {
  private int calls;

  @Override
  public void thread(
      Place place,
      GlobalMemory queries,
      GlobalMemory keys,
      GlobalMemory scores,
      int queryCount,
      int keyCount,
      int width) {
    int call = calls;
    calls++;
    if (call < queryCount * keyCount) {
      Scores all = new Scores(queries, keys, scores, queryCount, keyCount, width);
      write(call / keyCount, call % keyCount, all);
    }
  }
}
