package attention.handout;

import attention.assignment.Work;
import attention.lesson.Lesson;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What GitHub runs after each push: the graders that students have too, one step a lesson, and a
 * last one that tells GitHub Classroom the points.
 *
 * <p>The names of the workflow and of its job are those GitHub Classroom looks for.
 */
final class ClassroomWorkflow {
  private static final String BEGIN =
      """
      # Grades each push, for students to see. GitHub Classroom adds up the points of the steps; the
      # marks that count come from your own run of ./attention classroom grade.
      name: Autograding Tests
      on: [push, workflow_dispatch, repository_dispatch]
      permissions:
        checks: write
        actions: read
        contents: read
      jobs:
        run-autograding-tests:
          runs-on: ubuntu-latest
          if: github.actor != 'github-classroom[bot]'
          steps:
            - name: Checkout code
              uses: actions/checkout@v4
            - name: Set up Java
              uses: actions/setup-java@v4
              with:
                distribution: temurin
                java-version: '17'
                cache: maven
            - name: Fetch the libraries
              run: |
                chmod +x attention mvnw
                ./attention --version
      """;

  private static final String LESSON =
      """
            - name: %1$s
              id: lesson-%2$s
              uses: classroom-resources/autograding-command-grader@v1
              with:
                test-name: %1$s
                command: ./attention grade %2$s
                timeout: 5
                max-score: %3$d
      """;

  private static final String END =
      """
            - name: Autograding Reporter
              uses: classroom-resources/autograding-grading-reporter@v1
              env:
      %s
              with:
                runners: %s
      """;

  private ClassroomWorkflow() {}

  /** The workflow, for the lessons among the works. */
  static String text(List<Work> works) {
    StringBuilder text = new StringBuilder(BEGIN);
    works.forEach(work -> work.lesson().ifPresent(lesson -> text.append(step(lesson, work))));
    List<String> ids =
        works.stream()
            .flatMap(work -> work.lesson().stream())
            .map(lesson -> "lesson-" + StudentReadme.number(lesson))
            .toList();
    String results = ids.stream().map(ClassroomWorkflow::result).collect(Collectors.joining("\n"));
    return text.append(END.formatted(results, String.join(",", ids))).toString();
  }

  private static String step(Lesson lesson, Work work) {
    // The points of a step are a whole number: it cuts off what comes behind the point.
    long points = Math.max(1, Math.round(work.marks()));
    return LESSON.formatted(lesson.id(), StudentReadme.number(lesson), points);
  }

  private static String result(String id) {
    return " ".repeat(10)
        + "%s_RESULTS: \"${{steps.%s.outputs.result}}\"".formatted(id.toUpperCase(Locale.ROOT), id);
  }
}
