package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.exercise.LaunchExercise;
import attention.launch.GlobalMemory;
import attention.launch.LaunchSteps;
import attention.launch.OneScoreAThread;
import attention.launch.Place;
import attention.launch.Speeds;
import attention.verdict.Diagnosis;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mistake in a thread is named whichever way the rest of the thread is written. */
class LaunchNamingTest {
  private static List<String> named(LaunchSteps work) {
    return ClassGrading.of(new LaunchExercise(), Submission.of(work)).diagnosis().stream()
        .map(Diagnosis::id)
        .toList();
  }

  @Test
  void aSumInTheScoresThemselvesDoesNotHideThatBoundsAreMissing() {
    assertThat(
            named(
                (OwnThread)
                    (at, q, k, s, queries, keys, width) -> {
                      int i = y(at);
                      int j = x(at);
                      s.set(i * keys + j, 0);
                      for (int m = width - 1; m >= 0; m--) {
                        double product = q.get(i * width + m) * k.get(j * width + m);
                        s.set(i * keys + j, s.get(i * keys + j) + product / Math.sqrt(width));
                      }
                    }))
        .containsExactly("no-bounds-check");
  }

  @Test
  void aCheckBeforeTheWriteAloneIsFoundInALoopThatReadsLess() {
    assertThat(
            named(
                (OwnThread)
                    (at, q, k, s, queries, keys, width) -> {
                      float sum = 0;
                      for (int m = 0; m < width; m++) {
                        sum += q.get(y(at) * width + m) * k.get(x(at) * width + m);
                      }
                      if (y(at) < queries && x(at) < keys) {
                        s.set(y(at) * keys + x(at), sum / Math.sqrt(width));
                      }
                    }))
        .containsExactly("read-before-the-check");
  }

  @Test
  void wrongCopiesAreNamedWhereOnlyTheyAreWrong() {
    assertThat(
            named(
                new Other() {
                  @Override
                  public double copyMicroseconds(int n, int width, Speeds speeds) {
                    double seconds = 16.0 * n * width / (speeds.gigabytesPerSecond() * 1e9);
                    return speeds.microsecondsPerCopy() + seconds * 1e6;
                  }
                }))
        .containsExactly("latency-once");
  }

  @Test
  void twoMistakesInTwoMethodsAreBothNamed() {
    assertThat(
            named(
                new Other() {
                  @Override
                  public int blocks(int items, int threads) {
                    return (items + threads) / threads;
                  }

                  @Override
                  public int worthFrom(int width, Speeds speeds) {
                    return new OneScoreAThread().worthFrom(width, speeds) - 1;
                  }
                }))
        .containsExactly("one-block-too-many", "last-length-that-does-not-pay");
  }

  private static int x(Place at) {
    return at.threadIdx().x() + at.blockDim().x() * at.blockIdx().x();
  }

  private static int y(Place at) {
    return at.threadIdx().y() + at.blockDim().y() * at.blockIdx().y();
  }

  /** Right but for what is written again. */
  private static class Other implements LaunchSteps {
    private final LaunchSteps right = new OneScoreAThread();

    @Override
    public int blocks(int items, int threads) {
      return right.blocks(items, threads);
    }

    @Override
    public void thread(
        Place at,
        GlobalMemory q,
        GlobalMemory k,
        GlobalMemory s,
        int queries,
        int keys,
        int width) {
      right.thread(at, q, k, s, queries, keys, width);
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

  /** Right but for its thread. */
  private interface OwnThread extends LaunchSteps {
    @Override
    default int blocks(int items, int threads) {
      return new OneScoreAThread().blocks(items, threads);
    }

    @Override
    default double copyMicroseconds(int n, int width, Speeds speeds) {
      return new OneScoreAThread().copyMicroseconds(n, width, speeds);
    }

    @Override
    default int worthFrom(int width, Speeds speeds) {
      return new OneScoreAThread().worthFrom(width, speeds);
    }
  }
}
