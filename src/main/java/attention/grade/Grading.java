package attention.grade;

import attention.compile.NotUsable;
import attention.exercise.Exercise;
import attention.exercise.Exercises;
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

/**
 * Grades a class that is at hand, in a notebook above all: {@code Grading.of("04-softmax", new
 * MySoftmax())}.
 */
public final class Grading {
  private static final Map<Lesson, Class<? extends ExerciseGrader<?>>> GRADERS =
      Map.of(Lesson.SOFTMAX, SoftmaxGrader.class);

  private static final LauncherConfig NOTHING_ELSE =
      LauncherConfig.builder()
          .enableLauncherSessionListenerAutoRegistration(false)
          .enableLauncherDiscoveryListenerAutoRegistration(false)
          .enableTestExecutionListenerAutoRegistration(false)
          .enablePostDiscoveryFilterAutoRegistration(false)
          .build();

  private Grading() {}

  /**
   * Grades a class or an instance of it.
   *
   * @param lesson a lesson's id, number or name: {@code 04-softmax}
   * @param work an instance, or a class where the constructor has parameters
   * @throws attention.problem.Problem if there is no such lesson or it has no exercise
   */
  public static Verdict of(String lesson, Object work) {
    return of(Exercises.of(Lesson.named(lesson)), Submission.of(work));
  }

  static Verdict of(Exercise<?> exercise, Submission work) {
    long begin = System.nanoTime();
    try {
      work.require(exercise);
    } catch (NotUsable reason) {
      return Verdict.stopped(
          exercise.lesson(),
          Status.COMPILE_ERROR,
          Check.failed("class", "It is what the exercise asks for", reason.getMessage()),
          since(begin));
    }
    List<Check> checks = checks(exercise.lesson(), work);
    boolean passed = checks.stream().allMatch(Check::passed);
    List<Diagnosis> named = passed ? List.of() : Naming.of(exercise, work.tried(exercise));
    return new Verdict(
        exercise.lesson(), passed ? Status.PASSED : Status.FAILED, checks, named, since(begin), "");
  }

  private static List<Check> checks(Lesson lesson, Submission work) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .filters(EngineFilter.includeEngines("junit-jupiter"))
            .selectors(DiscoverySelectors.selectClass(GRADERS.get(lesson)))
            .build();
    CheckList checks = new CheckList();
    try (LauncherSession session = LauncherFactory.openSession(NOTHING_ELSE)) {
      session.getStore().put(HandedIn.NAMESPACE, Submission.class, work);
      session.getLauncher().execute(request, checks);
    }
    return checks.inOrder();
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
