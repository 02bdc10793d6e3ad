package attention.grade;

import attention.lesson.Lesson;
import attention.verdict.Check;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the grader of a lesson on work, and hands over its checks. */
final class GraderRun {
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

  private GraderRun() {}

  /** Loads what every grading needs of JUnit, so that the first learner does not wait for it. */
  static void warmUp() {
    try (LauncherSession session = LauncherFactory.openSession(NOTHING_ELSE)) {
      session.getLauncher().discover(request(Lesson.SOFTMAX));
    }
  }

  /** The checks of a lesson, in their order. */
  static List<Check> of(Lesson lesson, Submission work) {
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
}
