package attention.cli;

import attention.lesson.Lesson;
import attention.progress.Standing;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./attention next}: what to do now. */
@Command(
    name = "next",
    description = "Show the first exercise that is not passed, and what belongs to it.",
    mixinStandardHelpOptions = true)
final class NextCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Main main;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Study study = Study.of(main.starters(), spec.commandLine().getErr());
    Optional<Standing> next = study.progress().next();
    if (next.isEmpty()) {
      out.println("Congratulations: every exercise is passed.");
      out.println("You have written the whole of attention yourself.");
      return 0;
    }
    Standing standing = next.get();
    Lesson lesson = standing.lesson();
    String remark = standing.state().remark();
    out.printf("%s: %s%n", lesson.id(), lesson.title());
    out.printf("  read   notebooks/%s.ipynb%n", lesson.id());
    out.printf("  task   exercises/%s/README.md%n", lesson.id());
    out.printf("  edit   exercises/%s/%s%n", lesson.id(), lesson.fileName());
    out.printf("  grade  ./attention grade %s%n", lesson.id());
    out.printf("  watch  ./attention watch %s, to grade at every save%n", lesson.id());
    out.printf("  state  %s%n", remark.isEmpty() ? standing.state().word() : remark);
    return 0;
  }
}
