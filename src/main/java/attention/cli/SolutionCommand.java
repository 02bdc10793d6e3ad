package attention.cli;

import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.progress.Solution;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./attention solution}: the course's answer, after one's own. */
@Command(
    name = "solution",
    description = "Show the solution of an exercise that you have passed.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:The solution was printed.", "1:The exercise is not passed."})
final class SolutionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Main main;

  @Parameters(paramLabel = "LESSON", description = "Such as 04-softmax, 4 or softmax.")
  private String named;

  @Option(
      names = "--give-up",
      description = "Show it before a pass. This is remembered; a later pass still counts.")
  private boolean giveUp;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Study study = Study.of(main.starters(), err);
    Lesson lesson = Lesson.withExercise(named);
    if (!study.hasSolutions()) {
      throw new Problem(
          "%s A hint: ./attention hint %s".formatted(Study.NO_SOLUTIONS, lesson.id()));
    }
    Solution solution = new Solution(study.home(), study.progress());
    Optional<String> text =
        giveUp ? Optional.of(solution.giveUp(lesson)) : solution.ifEarned(lesson);
    if (text.isEmpty()) {
      err.printf("%s is not passed yet, so its solution stays closed.%n", lesson.id());
      err.printf("  A hint:               ./attention hint %s%n", lesson.id());
      err.printf("  See it all the same:  ./attention solution %s --give-up%n", lesson.id());
      return 1;
    }
    out.print(text.get());
    out.flush();
    return 0;
  }
}
