package attention.cli;

import attention.lesson.Lesson;
import attention.progress.Hint;
import attention.report.HintText;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./attention hint}: one hint more at each call. */
@Command(
    name = "hint",
    description = "Show the next hint of an exercise, one more at each call.",
    mixinStandardHelpOptions = true)
final class HintCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Main main;

  @Parameters(
      paramLabel = "LESSON",
      arity = "0..1",
      description = "Such as 04-softmax, 4 or softmax. Default: the first that is not passed.")
  private String named;

  @Option(names = "--all", description = "Show every hint, those seen before too.")
  private boolean all;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Study study = Study.of(main.starters(), spec.commandLine().getErr());
    Lesson lesson = study.lesson(named);
    if (all) {
      study.progress().allHints(lesson).forEach(hint -> out.println(HintText.of(lesson, hint)));
      return 0;
    }
    Optional<Hint> next = study.progress().nextHint(lesson);
    if (next.isPresent()) {
      out.println(HintText.of(lesson, next.get()));
    } else {
      out.printf("You have seen every hint of %s.%n", lesson.id());
      out.printf("  See them again:    ./attention hint %s --all%n", lesson.id());
      if (study.hasSolutions()) {
        out.printf("  See the solution:  ./attention solution %s --give-up%n", lesson.id());
      }
    }
    return 0;
  }
}
