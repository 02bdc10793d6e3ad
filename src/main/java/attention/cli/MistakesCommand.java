package attention.cli;

import attention.exercise.Exercises;
import attention.grade.MistakeVerdict;
import attention.lesson.Lesson;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./attention mistakes}: what the graders say of every mistake they know. */
@Command(
    name = "mistakes",
    description = {
      "Grade every mistake that the exercises know, and show what each is named.",
      "For teachers: what your students will hear, and a proof that no mistake is taken for another."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:Every mistake is rejected and named as itself.",
      "1:One is not.",
      "2:There is no such lesson."
    })
final class MistakesCommand implements Callable<Integer> {
  /** How the table is written. */
  enum Format {
    MARKDOWN,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "LESSON", arity = "0..1", description = "Such as 04. Default: all.")
  private String lesson;

  @Option(
      names = "--format",
      defaultValue = "markdown",
      description = "markdown (the default) or json.")
  private Format format;

  @Override
  public Integer call() {
    List<MistakeVerdict> verdicts = lesson == null ? MistakeVerdict.ofAll() : ofLesson();
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(Json.text(verdicts));
    } else {
      out.print(markdown(verdicts));
    }
    out.flush();
    return verdicts.stream().allMatch(MistakeVerdict::recognised) ? 0 : 1;
  }

  private List<MistakeVerdict> ofLesson() {
    return MistakeVerdict.of(Exercises.of(Lesson.named(lesson)));
  }

  static String markdown(List<MistakeVerdict> verdicts) {
    StringBuilder table = new StringBuilder("| lesson | mistake | found by | named |\n");
    table.append("|---|---|---|---|\n");
    for (MistakeVerdict verdict : verdicts) {
      table.append(
          "| %s | %s | %s | %s |\n"
              .formatted(
                  verdict.lesson(),
                  verdict.title(),
                  String.join(", ", verdict.failed()),
                  String.join(", ", verdict.named())));
    }
    return table.toString();
  }
}
