package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.exercise.LaunchExercise;
import attention.launch.GlobalMemory;
import attention.launch.LaunchSteps;
import attention.launch.OneScoreAThread;
import attention.launch.Place;
import attention.launch.Speeds;
import attention.launch.Xy;
import attention.mistake.launch.BlockIndexForgotten;
import attention.mistake.launch.BoundsOfTheWholeArray;
import attention.mistake.launch.EveryThreadItsRow;
import attention.mistake.launch.LatencyForgotten;
import attention.mistake.launch.NoBoundsCheck;
import attention.mistake.launch.OneThreadEverything;
import attention.mistake.launch.ReadBeforeTheCheck;
import attention.mistake.launch.RoundedDownBlocks;
import attention.mistake.launch.ThreadsCounted;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** What a learner hears of a launch that goes wrong. */
class LaunchGraderTest {
  private static Verdict verdict(Class<? extends LaunchSteps> work) {
    return ClassGrading.of(new LaunchExercise(), Submission.of(work));
  }

  private static String message(Class<? extends LaunchSteps> work, String check) {
    return verdict(work).checks().stream()
        .filter(one -> one.id().equals(check) && !one.passed())
        .map(Check::message)
        .findFirst()
        .orElse("passed");
  }

  @Test
  void aWriteOutsideIsSaidWithBlockThreadAndIndex() {
    assertThat(message(NoBoundsCheck.class, "no-thread-leaves-its-arrays"))
        .startsWith(
            "Block (0, 1), thread (0, 1) writes scores[15], but scores has 15 numbers, 0 to 14. On a"
                + " card it changes what lies there, or the launch fails.\nTried with\n  queries  3×2")
        .contains("gridDim = (3, 2)", "blockDim = (2, 2)");
  }

  @Test
  void aReadOutsideIsSaidToo() {
    // Row 3 does not exist: query 3 begins at 6, behind the last of 6 numbers.
    assertThat(message(ReadBeforeTheCheck.class, "no-thread-leaves-its-arrays"))
        .startsWith(
            "Block (0, 1), thread (0, 1) reads queries[6], but queries has 6 numbers, 0 to 5.");
    assertThat(message(ReadBeforeTheCheck.class, "the-scores-are-right-after-the-launch"))
        .isEqualTo("passed");
  }

  @Test
  void anIndexOfAnotherScoreIsFoundThoughNothingIsWrittenOutside() {
    assertThat(message(BoundsOfTheWholeArray.class, "no-thread-leaves-its-arrays"))
        .contains("reads keys[10], but keys has 10 numbers");
  }

  @Test
  void rightNumbersDoNotHideThreadsThatDoTheWorkOfOthers() {
    assertThat(message(EveryThreadItsRow.class, "the-scores-are-right-after-the-launch"))
        .isEqualTo("passed");
    assertThat(message(EveryThreadItsRow.class, "no-thread-leaves-its-arrays"))
        .contains("writes scores[0], and block (2, 0), thread (0, 0) writes it, too: 5 threads");
    assertThat(message(OneThreadEverything.class, "no-thread-leaves-its-arrays"))
        .startsWith("Block (0, 0), thread (0, 0) writes scores[0] and scores[1].");
  }

  @Test
  void aScoreThatNobodyWroteIsSaidToBeLeftBehind() {
    assertThat(message(BlockIndexForgotten.class, "the-scores-are-right-after-the-launch"))
        .startsWith(
            """
            No thread wrote scores[1,3], which holds -777 as before the launch.
                counted from 0, this is row 0 and column 2, scores[0·5 + 2]
                row = blockIdx.y·blockDim.y + threadIdx.y = 0·2 + 0 = 0
                column = blockIdx.x·blockDim.x + threadIdx.x = 1·2 + 0 = 2
                (1·0 + 2·2) / √2 ≈ 2.8284
            Tried with
            """);
  }

  @Test
  void threadsThatCountCallsAreFoundByTheSecondLaunch() {
    assertThat(message(ThreadsCounted.class, "the-scores-are-right-after-the-launch"))
        .startsWith("No thread wrote scores[1,1], which holds -777 as before the launch.");
    assertThat(message(CountsRound.class, "no-thread-leaves-its-arrays"))
        .contains("writes scores[0], and block", "A card promises no order");
  }

  /** Counts calls, and begins anew after the last score. */
  public static final class CountsRound implements LaunchSteps {
    private final LaunchSteps right = new OneScoreAThread();
    private int calls;

    @Override
    public int blocks(int items, int threads) {
      return right.blocks(items, threads);
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
      Xy one = new Xy(1, 1);
      int all = place.gridDim().x() * place.gridDim().y();
      int call = calls % (all * place.blockDim().x() * place.blockDim().y());
      calls++;
      Place counted = new Place(one, one, new Xy(call % keyCount, call / keyCount), new Xy(0, 0));
      right.thread(counted, queries, keys, scores, queryCount, keyCount, width);
    }

    @Override
    public double copyMicroseconds(int n, int width, Speeds speeds) {
      return right.copyMicroseconds(n, width, speeds);
    }

    @Override
    public int worthFrom(int width, Speeds speeds) {
      return right.worthFrom(width, speeds);
    }
  }

  @Test
  void blocksAreWorkedOut() {
    assertThat(message(RoundedDownBlocks.class, "there-are-enough-blocks"))
        .startsWith(
            """
            blocks is 2; it should be 3.
                items / threads, rounded up to a whole block
                10 / 4 = 2.5000
                3·4 = 12 threads are enough, and with a block less 2·4 = 8 are too few
            """);
  }

  @Test
  void wrongCopiesAreNamedWhereTheyAreUsedToo() {
    assertThat(verdict(LatencyForgotten.class).diagnosis())
        .extracting(Diagnosis::id)
        .containsExactly("latency-forgotten");
    assertThat(message(LatencyForgotten.class, "the-copies-take-the-right-time"))
        .startsWith(
            """
            copyMicroseconds is 102.4000; it should be 182.4000.
                4 copies, each of n·width numbers of 4 bytes; a microsecond moves 10000 bytes
                4·(20 + 1000·64·4 / 10000) = 182.4000
            """);
    assertThat(message(LatencyForgotten.class, "the-journey-pays-from-the-right-length-on"))
        .contains("the first n for which copies", "µs on the card", "µs on the processor");
  }
}
