package attention.cli;

import attention.lesson.Lesson;
import attention.verdict.Grader;
import attention.watch.Watch;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./attention watch}: grades again whenever a file is saved. */
@Command(
    name = "watch",
    description = {
      "Grade again at every save, until you quit.",
      "In a terminal: one screen and single keys. Else: text, and commands as lines."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Keys: h hint, l list, n next lesson, s solution after a pass, r run again, q quit."
    })
final class WatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Main main;

  @Parameters(
      paramLabel = "LESSON",
      arity = "0..1",
      description = "Such as 04-softmax, 4 or softmax. Default: the first that is not passed.")
  private String named;

  @Override
  public Integer call() {
    Optional<Lesson> first = Optional.ofNullable(named).map(Lesson::withExercise);
    // On the screen a notice would be drawn over; it is said after the end.
    StringWriter notices = new StringWriter();
    Study study = Study.of(main.starters(), new PrintWriter(notices));
    try {
      return main.graders().during(study.home(), grader -> watch(study, first, grader));
    } finally {
      notices.toString().lines().distinct().forEach(spec.commandLine().getErr()::println);
    }
  }

  private int watch(Study study, Optional<Lesson> first, Grader grader) {
    Grader remembering = (lesson, file) -> study.progress().grade(lesson, grader);
    try {
      new Watch(new StudyCourse(study), remembering)
          .run(first, main.in(), spec.commandLine().getOut());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
