package attention.cli;

import attention.assignment.Assignment;
import attention.assignment.AssignmentFile;
import attention.calculation.SheetResults;
import attention.check.Scheme;
import attention.classroom.ClassRun;
import attention.classroom.Everybody;
import attention.classroom.ReportFolder;
import attention.classroom.SameClass;
import attention.classroom.SheetMarker;
import attention.classroom.Tally;
import attention.exam.Examiners;
import attention.handin.Envelope;
import attention.handin.HandIns;
import attention.lesson.CourseHome;
import attention.problem.Problem;
import attention.process.Children;
import attention.record.ClassRecord;
import attention.record.Shard;
import attention.record.Terms;
import attention.roster.Student;
import attention.sandbox.Limits;
import attention.sandbox.Sandbox;
import attention.sandbox.Sandboxes;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./attention classroom grade}: a folder of submissions becomes a gradebook. */
@Command(
    name = "grade",
    description = {
      "Grade what a class handed in, and write gradebook, feedback and report.",
      "It may be stopped at any time: the same command goes on where it was, and grades again only what changed."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:Everybody is graded, well or badly.",
      "1:The course failed to grade somebody; the last lines say whom.",
      "2:It could not begin, or had to stop; what was graded is kept."
    },
    footer = {
      "",
      "assignment.yaml says which lessons, and for how many marks; classroom handout writes one:",
      "  title: Attention, week 3",
      "  due: 2027-03-01 18:00 +01:00   # may be left out, as all but the lessons",
      "  credit: checks                 # or all-or-nothing: marks only if every check passes",
      "  roster: roster.csv",
      "  lessons:",
      "    03-scores: 10",
      "    04-softmax: 10",
      "    worksheet: 5",
      "",
      "Examples:",
      "  ./attention classroom grade submissions --assignment assignment.yaml --out report",
      "  ./attention classroom grade moodle.zip --assignment assignment.yaml --out report --jobs 4"
    })
final class ClassroomGradeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SUBMISSIONS",
      description =
          "A folder with a folder, a zip or a clone for each student; or one zip of all, as Moodle and Canvas export it.")
  private Path submissions;

  @Option(
      names = "--assignment",
      paramLabel = "FILE",
      required = true,
      description = "What was asked for: assignment.yaml.")
  private Path assignmentFile;

  @Option(
      names = "--out",
      paramLabel = "REPORT",
      required = true,
      description = "A new folder for the results, or that of a run that was stopped.")
  private Path out;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many students at once. Default: one a core.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--shard",
      paramLabel = "i/n",
      description = "Grade the i-th of n shares of the class, to be merged. Needs --seed.")
  private String shard;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "What the probes are drawn from. Default: a secret number, kept in the record.")
  private Long seed;

  @Option(
      names = "--time",
      paramLabel = "SECONDS",
      description = "How long one file may run. Default: ${DEFAULT-VALUE}.")
  private int seconds = Math.toIntExact(Limits.usual().time().toSeconds());

  @Option(
      names = "--memory",
      paramLabel = "MB",
      description = "How much memory one file may take. Default: ${DEFAULT-VALUE}.")
  private int megabytes = Limits.usual().megabytes();

  @Option(
      names = "--unsafe",
      description =
          "Grade without a sandbox where there is none: students' code can then read and change your files.")
  private boolean unsafe;

  @Override
  public Integer call() {
    refuseWhatDoesNotGoTogether();
    Assignment assignment = AssignmentFile.read(assignmentFile);
    Shard share = shard == null ? Shard.WHOLE : Shard.of(shard);
    ReportFolder report = new ReportFolder(out);
    report.check(submissions);
    List<Envelope> everybody = HandIns.in(submissions, assignment);
    List<Envelope> envelopes = share.of(everybody, Envelope::student);
    Sandbox sandbox = Sandboxes.here(unsafe);
    report.prepare(envelopes.size() * assignment.works().size());
    Terms terms =
        new Terms(
            assignment,
            seed == null ? new SecureRandom().nextLong() : seed,
            Main.VERSION,
            sandbox.guards() ? "sandbox" : "no sandbox",
            share,
            Everybody.of(students(everybody)));
    try (ClassRecord record = ClassRecord.open(out, () -> terms)) {
      new SameClass(out, record).require(terms, seed != null, students(envelopes));
      record.enlist(students(envelopes));
      return graded(record, envelopes, sandbox);
    }
  }

  private int graded(ClassRecord record, List<Envelope> envelopes, Sandbox sandbox) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(sandbox.sentence());
    Tally tally = new Tally(System::nanoTime);
    StoppedRun.during(
        record,
        tally,
        err,
        () -> {
          ClassProgress.during(err, tally, () -> grade(record, envelopes, sandbox, tally));
          if (record.terms().shard().equals(Shard.WHOLE)) {
            Outputs.write(record, out);
          }
        });
    print(record, tally);
    return tally.notGraded() == 0 ? 0 : 1;
  }

  private void grade(ClassRecord record, List<Envelope> envelopes, Sandbox sandbox, Tally tally) {
    Limits limits = new Limits(Duration.ofSeconds(seconds), megabytes);
    long drawnFrom = record.terms().seed();
    try (Examiners examiners = Examiners.open(CourseHome.path(), sandbox, limits, drawnFrom)) {
      SheetMarker sheets = SheetResults.ofAnyProblem(Scheme.oneEach());
      new ClassRun(record, examiners::examiner, sheets, jobs, tally).grade(envelopes);
    } catch (Problem problem) {
      awaitOwnEnd();
      throw new Problem(
          "%s%n%d of %d are graded and kept; the same command goes on from there."
              .formatted(problem.getMessage(), tally.done(), tally.all()),
          problem);
    }
  }

  /** Ctrl-C may end what is needed for grading a moment before it ends this. */
  private static void awaitOwnEnd() {
    try {
      Children.awaitOwnEnd();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void print(ClassRecord record, Tally tally) {
    PrintWriter to = spec.commandLine().getOut();
    if (tally.known() > 0) {
      to.printf("%d had been graded before, and were not graded again.%n", tally.known());
    }
    Outputs.print(record, out, to);
  }

  private static List<Student> students(List<Envelope> envelopes) {
    return envelopes.stream().map(Envelope::student).toList();
  }

  private void refuseWhatDoesNotGoTogether() {
    if (shard != null && seed == null) {
      throw usage(
          "--shard needs --seed NUMBER, the same for all shards: everybody is to be asked the same.");
    }
    requireAtLeast("--jobs", jobs, 1);
    requireAtLeast("--time", seconds, 1);
    requireAtLeast("--memory", megabytes, Limits.LEAST_MEGABYTES);
  }

  private void requireAtLeast(String option, int given, int least) {
    if (given < least) {
      throw usage("%s is %d; at least %d is needed.".formatted(option, given, least));
    }
  }

  private ParameterException usage(String mistake) {
    return new ParameterException(spec.commandLine(), mistake);
  }
}
