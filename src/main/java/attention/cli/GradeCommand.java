package attention.cli;

import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.progress.Bar;
import attention.report.VerdictText;
import attention.verdict.Grader;
import attention.verdict.Verdict;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./attention grade}: is an exercise solved, and if not, what is the mistake? */
@Command(
    name = "grade",
    description = "Grade an exercise, and name the mistake if there is one.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:Passed.", "1:Not passed.", "2:There was nothing to grade."})
final class GradeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Main main;

  @Parameters(
      paramLabel = "LESSON",
      arity = "0..1",
      description = "Such as 04-softmax, 4 or softmax. Default: the first that is not passed.")
  private String named;

  @Option(
      names = "--source",
      paramLabel = "FILE",
      description = "Grade this file in place of yours; your progress stays as it is.")
  private Path source;

  @Option(names = "--all", description = "Grade every exercise, one line each.")
  private boolean all;

  @Option(
      names = "--solutions",
      description = "With --all: the course's solutions in place of your files.")
  private boolean solutions;

  @Option(names = "--json", description = "Print one JSON object; with --all, a list of them.")
  private boolean json;

  @Override
  public Integer call() {
    refuseWhatDoesNotGoTogether();
    Study study = Study.of(main.starters(), spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    if (all) {
      GradeAll every = new GradeAll(study, solutions, json, out);
      return main.graders().during(study.home(), every::with);
    }
    Lesson lesson = study.lesson(named);
    if (source == null) {
      study.progress().requireFile(lesson);
      return main.graders().during(study.home(), grader -> own(study, lesson, grader, out));
    }
    if (!Files.isRegularFile(source)) {
      throw new Problem("There is no file %s to grade.".formatted(source));
    }
    return main.graders().during(study.home(), grader -> given(lesson, grader, out));
  }

  private void refuseWhatDoesNotGoTogether() {
    if (all && (named != null || source != null)) {
      throw usage("--all grades every exercise: name no LESSON and no --source beside it.");
    }
    if (solutions && !all) {
      throw usage("--solutions goes with --all.");
    }
    if (source != null && named == null) {
      throw usage("--source needs the LESSON whose exercise the file should solve.");
    }
  }

  private ParameterException usage(String mistake) {
    return new ParameterException(spec.commandLine(), mistake);
  }

  private int own(Study study, Lesson lesson, Grader grader, PrintWriter out) {
    Verdict verdict = study.progress().grade(lesson, grader);
    show(verdict, "exercises/%s/%s".formatted(lesson.id(), lesson.fileName()), out);
    (json ? study.err() : out)
        .println(onward(study, verdict) + "\n" + Bar.of(study.progress().all()));
    return status(verdict);
  }

  private int given(Lesson lesson, Grader grader, PrintWriter out) {
    Verdict verdict = grader.grade(lesson, source.toAbsolutePath());
    show(verdict, source.toString(), out);
    return status(verdict);
  }

  private void show(Verdict verdict, String file, PrintWriter out) {
    out.println(json ? Json.text(verdict) : new VerdictText(TerminalInk.ink()).of(verdict, file));
    out.flush();
  }

  private static String onward(Study study, Verdict verdict) {
    if (!verdict.passed()) {
      return "Stuck? ./attention hint %s".formatted(verdict.lessonId());
    }
    return study.hasSolutions()
        ? "Compare: ./attention solution %s   Go on: ./attention next".formatted(verdict.lessonId())
        : "Go on: ./attention next";
  }

  private static int status(Verdict verdict) {
    return verdict.passed() ? 0 : 1;
  }
}
