package attention.mine;

import attention.launch.LaunchSteps;
import attention.launch.OneScoreAThread;
import attention.lesson.CourseHome;
import attention.lesson.Lesson;
import attention.tiled.OnlineSoftmax;
import attention.tiled.TiledSteps;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The steps of part III that the learner wrote in {@code exercises/}; otherwise as {@link Mine}.
 */
public final class MineFast {
  private final OwnSteps own;

  /**
   * The steps of one learner.
   *
   * @param home the course's top-level folder
   * @param notices is told whose each step is
   */
  MineFast(Path home, Consumer<String> notices) {
    this.own = OwnSteps.in(home, notices);
  }

  /** Lesson 14: the learner's {@code MyTiledAttention}. */
  public static TiledSteps tiledAttention() {
    return new MineFast(CourseHome.path(), System.out::println).ownTiledAttention();
  }

  /** Lesson 15: the learner's {@code MyGpu}. */
  public static LaunchSteps launch() {
    return new MineFast(CourseHome.path(), System.out::println).ownLaunch();
  }

  TiledSteps ownTiledAttention() {
    return own.step(Lesson.TILED_ATTENTION, TiledSteps.class)
        .map(mine -> Doubles.of(TiledSteps.class, mine))
        .orElseGet(OnlineSoftmax::new);
  }

  LaunchSteps ownLaunch() {
    return own.step(Lesson.GPU, LaunchSteps.class).orElseGet(OneScoreAThread::new);
  }
}
