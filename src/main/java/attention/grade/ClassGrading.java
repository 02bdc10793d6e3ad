package attention.grade;

import attention.compile.NotUsable;
import attention.exercise.Exercise;
import attention.lesson.Lesson;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Grades a class that is at hand: runs the exercise's grader on it and names the mistake. */
final class ClassGrading {
  private static final Map<Lesson, Class<? extends ExerciseGrader<?>>> GRADERS =
      Map.ofEntries(
          Map.entry(Lesson.EMBEDDING, EmbeddingGrader.class),
          Map.entry(Lesson.PROJECTION, ProjectionGrader.class),
          Map.entry(Lesson.SCORES, ScoresGrader.class),
          Map.entry(Lesson.SOFTMAX, SoftmaxGrader.class),
          Map.entry(Lesson.WEIGHTED_SUM, WeightedSumGrader.class),
          Map.entry(Lesson.SELF_ATTENTION, SelfAttentionGrader.class),
          Map.entry(Lesson.MASK, MaskGrader.class),
          Map.entry(Lesson.MULTI_HEAD, MultiHeadGrader.class),
          Map.entry(Lesson.CROSS_ATTENTION, CrossAttentionGrader.class),
          Map.entry(Lesson.GRADIENT, GradientGrader.class),
          Map.entry(Lesson.POSITION, PositionGrader.class),
          Map.entry(Lesson.TRANSFORMER_BLOCK, BlockGrader.class),
          Map.entry(Lesson.COST, CostGrader.class),
          Map.entry(Lesson.TILED_ATTENTION, TiledGrader.class),
          Map.entry(Lesson.GPU, LaunchGrader.class));

  private static final LauncherConfig NOTHING_ELSE =
      LauncherConfig.builder()
          .enableLauncherSessionListenerAutoRegistration(false)
          .enableLauncherDiscoveryListenerAutoRegistration(false)
          .enableTestExecutionListenerAutoRegistration(false)
          .enablePostDiscoveryFilterAutoRegistration(false)
          .build();

  private ClassGrading() {}

  static Verdict of(Exercise<?> exercise, Submission work) {
    long begin = System.nanoTime();
    try {
      work.require(exercise);
    } catch (NotUsable reason) {
      return notUsable(exercise, reason, since(begin));
    }
    Key.to(exercise); // before the learner's code runs, which may change what all of Java shares
    List<Check> checks = checks(exercise.lesson(), work);
    boolean passed = checks.stream().allMatch(Check::passed);
    List<Diagnosis> named = passed ? List.of() : Naming.of(exercise, work.tried(exercise));
    return new Verdict(
        exercise.lesson(), passed ? Status.PASSED : Status.FAILED, checks, named, since(begin), "");
  }

  /** Loads what every grading needs of JUnit, so that the first learner does not wait for it. */
  static void warmUp() {
    try (LauncherSession session = LauncherFactory.openSession(NOTHING_ELSE)) {
      session.getLauncher().discover(request(Lesson.SOFTMAX));
    }
  }

  /** The verdict on what cannot be tried at all. */
  static Verdict notUsable(Exercise<?> exercise, NotUsable reason, double seconds) {
    Status status = reason.isCompileError() ? Status.COMPILE_ERROR : Status.FAILED;
    return Verdict.stopped(exercise.lesson(), status, reason.check(), seconds);
  }

  private static List<Check> checks(Lesson lesson, Submission work) {
    CheckList checks = new CheckList();
    try (LauncherSession session = LauncherFactory.openSession(NOTHING_ELSE)) {
      session.getStore().put(HandedIn.NAMESPACE, Submission.class, work);
      session.getLauncher().execute(request(lesson), checks);
    }
    return checks.inOrder();
  }

  private static LauncherDiscoveryRequest request(Lesson lesson) {
    return LauncherDiscoveryRequestBuilder.request()
        .filters(EngineFilter.includeEngines("junit-jupiter"))
        .selectors(DiscoverySelectors.selectClass(GRADERS.get(lesson)))
        .build();
  }

  /** Seconds since a time of {@link System#nanoTime}. */
  static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
