package attention.cli;

import attention.lesson.Lesson;
import attention.progress.Reset;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./attention reset}: an exercise begun anew. */
@Command(
    name = "reset",
    description = "Begin an exercise anew. Your file is kept beside it as a backup.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:The file is the starter now.", "1:You said no; nothing changed."})
final class ResetCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Main main;

  @Parameters(paramLabel = "LESSON", description = "Such as 04-softmax, 4 or softmax.")
  private String named;

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Study study = Study.of(main.starters(), spec.commandLine().getErr());
    Lesson lesson = Lesson.withExercise(named);
    String file = "exercises/%s/%s".formatted(lesson.id(), lesson.fileName());
    Reset reset = new Reset(study.home(), study.starters(), study.progress());
    if (!reset.changes(lesson)) {
      out.printf("%s is the starter already; nothing to do.%n", file);
      return 0;
    }
    if (!yes && !agreed(file, out)) {
      out.println("Nothing was changed.");
      return 1;
    }
    Optional<Path> backup = reset.run(lesson);
    out.printf("%s is the starter again.%n", file);
    backup.ifPresent(
        kept ->
            out.printf("Your work is kept as exercises/%s/%s.%n", lesson.id(), kept.getFileName()));
    return 0;
  }

  /** Only a clear yes counts; the end of the input is none. */
  private boolean agreed(String file, PrintWriter out) throws IOException {
    out.printf("Put the starter in place of %s? Your work is kept as a backup. [y/N] ", file);
    out.flush();
    String answer = main.in().readLine();
    if (answer == null) {
      out.println();
      return false;
    }
    String word = answer.strip().toLowerCase(Locale.ROOT);
    return word.equals("y") || word.equals("yes");
  }
}
