package attention.cli;

import attention.assignment.Assignment;
import attention.assignment.AssignmentFile;
import attention.assignment.Credit;
import attention.assignment.DueDate;
import attention.handout.Autograder;
import attention.handout.Handout;
import attention.handout.Marks;
import attention.lesson.CourseHome;
import attention.lesson.LessonList;
import attention.problem.Problem;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./attention classroom handout}: what students get. */
@Command(
    name = "handout",
    description = {
      "Write a starter repository: exercises, notebooks, launcher, graders, and no solution.",
      "assignment.yaml in it says what is asked; edit it, and hand out again with --assignment."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:It was written.", "2:It could not be."},
    footer = {
      "",
      "Examples:",
      "  ./attention classroom handout --lessons 01-08 --out week-3 --due 2027-03-01",
      "  ./attention classroom handout --lessons 4,5,7 --marks 04=5,07=20 --out starter",
      "  ./attention classroom handout --assignment assignment.yaml --gradescope autograder.zip"
    })
final class HandoutCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private ClassroomCommand classroom;

  @ArgGroup(multiplicity = "1")
  private What what;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "A new folder for the starter repository.")
  private Path out;

  @Option(
      names = "--gradescope",
      paramLabel = "FILE.zip",
      description = "An autograder to upload to Gradescope.")
  private Path gradescope;

  /** An assignment that is written down, or a new one. */
  static final class What {
    @Option(
        names = "--assignment",
        required = true,
        paramLabel = "FILE",
        description = "What is asked, as an earlier handout or you wrote it.")
    private Path assignment;

    @ArgGroup(exclusive = false)
    private New made;
  }

  /** An assignment in options. */
  static final class New {
    @Option(
        names = "--lessons",
        required = true,
        paramLabel = "LESSONS",
        description = "Such as 01-08, or 3,5,softmax.")
    private String lessons;

    @Option(
        names = "--title",
        paramLabel = "TITLE",
        defaultValue = "Attention by Hand",
        description = "What the README begins with. Default: ${DEFAULT-VALUE}.")
    private String title;

    @Option(
        names = "--due",
        paramLabel = "DATE",
        description = "Such as 2027-03-01, or \"2027-03-01 18:00 +01:00\".")
    private String due;

    @Option(
        names = "--marks",
        paramLabel = "MARKS",
        defaultValue = "10",
        description = "What each lesson is worth: a number, or such as 04=5,08=20. Default: 10.")
    private String marks;

    @Option(
        names = "--all-or-nothing",
        description = "A lesson earns its marks only if every check passes.")
    private boolean allOrNothing;

    @Option(
        names = "--anonymous-ids",
        description = "Grade without names: all that is written later holds drawn ids.")
    private boolean anonymousIds;

    @Option(
        names = "--roster",
        paramLabel = "FILE",
        description = "Who is in the class; the path is written down as seen from the handout.")
    private Path roster;

    private Assignment assignment(Path folder) {
      return new Assignment(
          title,
          Marks.parse(marks, LessonList.parse(lessons)),
          Optional.ofNullable(due).map(New::date),
          allOrNothing ? Credit.ALL_OR_NOTHING : Credit.CHECKS,
          anonymousIds,
          Optional.ofNullable(roster).map(file -> relative(folder, file)));
    }

    private static OffsetDateTime date(String text) {
      try {
        return DueDate.of(text);
      } catch (DateTimeException noDate) {
        throw new Problem(
            "--due %s is no date; expected %s.".formatted(text, DueDate.EXPECTED), noDate);
      }
    }

    private static Path relative(Path folder, Path roster) {
      if (!Files.isRegularFile(roster)) {
        throw new Problem("There is no roster %s; name a CSV file.".formatted(roster));
      }
      return folder.toAbsolutePath().normalize().relativize(roster.toAbsolutePath().normalize());
    }
  }

  @Override
  public Integer call() {
    if (out == null && gradescope == null) {
      throw new ParameterException(
          spec.commandLine(), "Say what to write: --out FOLDER, --gradescope FILE.zip, or both.");
    }
    Path home = CourseHome.path();
    PrintWriter said = spec.commandLine().getOut();
    Assignment assignment = assignment();
    if (out != null) {
      int files = new Handout(home, assignment, classroom.main().starters()).write(out);
      said.printf("%s: a starter repository of %d files, without solutions.%n", out, files);
      said.printf("  try it      cd %s, then ./attention next%n", out);
      said.printf("  what counts %s%n", out.resolve(AssignmentFile.NAME));
      said.println("  on GitHub   protect .github/**/* and course/**/* from changes");
    }
    if (gradescope != null) {
      new Autograder(home, assignment).write(gradescope);
      said.printf("%s: upload it to Gradescope, under Configure Autograder.%n", gradescope);
    }
    return 0;
  }

  private Assignment assignment() {
    if (what.assignment == null) {
      return what.made.assignment(out == null ? Path.of("") : out);
    }
    return AssignmentFile.read(what.assignment);
  }
}
