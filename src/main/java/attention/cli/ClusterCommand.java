package attention.cli;

import attention.archive.FileSet;
import attention.assignment.AssignmentFile;
import attention.cluster.Kubernetes;
import attention.cluster.ShardedRun;
import attention.cluster.Slurm;
import attention.lesson.CourseHome;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./attention classroom cluster}: a class of thousands, on many machines. */
@Command(
    name = "cluster",
    description = {
      "Write the files with which SLURM or Kubernetes grades a large class in shards.",
      "For SLURM, all paths must lie where every node sees them. For Kubernetes, write them as they"
          + " are on the volume."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:The files were written.", "2:They could not be."},
    footer = {
      "",
      "Examples:",
      "  ./attention classroom cluster submissions --assignment assignment.yaml --out report "
          + "--shards 20 --slurm jobs",
      "  ./attention classroom cluster submissions --assignment assignment.yaml --out report "
          + "--shards 20 --kubernetes jobs --image registry.example.org/attention:1 --claim class"
    })
final class ClusterCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SUBMISSIONS", description = "As classroom grade takes them.")
  private Path submissions;

  @Option(
      names = "--assignment",
      required = true,
      paramLabel = "FILE",
      description = "What was asked.")
  private Path assignment;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "REPORT",
      description = "The folder of the whole report; the shards go to REPORT-shards.")
  private Path report;

  @Option(names = "--shards", required = true, description = "How many machines share the work.")
  private int shards;

  @Option(
      names = "--cpus",
      defaultValue = "2",
      description =
          "How many submissions a machine grades side by side. Default: ${DEFAULT-VALUE}.")
  private int cpus;

  @Option(
      names = "--seed",
      description = "What the questions are drawn from. Default: a number nobody can guess.")
  private Long seed;

  @Option(names = "--unsafe", description = "Let the machines do without bubblewrap.")
  private boolean unsafe;

  @ArgGroup(multiplicity = "1")
  private Where where;

  @Option(names = "--image", description = "For Kubernetes: the image, as it is pushed.")
  private String image;

  @Option(names = "--claim", description = "For Kubernetes: the volume claim with the class.")
  private String claim;

  /** The one kind of cluster, or the other. */
  static final class Where {
    @Option(
        names = "--slurm",
        required = true,
        paramLabel = "FOLDER",
        description = "A new folder for the files of SLURM.")
    private Path slurm;

    @Option(
        names = "--kubernetes",
        required = true,
        paramLabel = "FOLDER",
        description = "A new folder for the files of Kubernetes.")
    private Path kubernetes;
  }

  @Override
  public Integer call() {
    Path folder = where.slurm == null ? where.kubernetes : where.slurm;
    if (Files.exists(folder)) {
      throw new Problem(
          "%s is there already, and stays as it is. Name a new folder.".formatted(folder));
    }
    FileSet files = where.slurm == null ? kubernetes() : slurm();
    try {
      files.writeTo(folder);
    } catch (IOException broken) {
      throw new Problem("%s cannot be written (%s).".formatted(folder, broken), broken);
    }
    spec.commandLine()
        .getOut()
        .printf(
            "%s: %s. Read them, then: %s%n",
            folder, String.join(", ", files.names()), folder.resolve("submit.sh"));
    return 0;
  }

  private FileSet slurm() {
    if (image != null || claim != null) {
      throw usage("--image and --claim are for Kubernetes.");
    }
    AssignmentFile.read(assignment); // a mistake in it is better heard of here than on 20 nodes
    if (!Files.exists(submissions)) {
      throw new Problem("There are no submissions at %s.".formatted(submissions));
    }
    ShardedRun run = run(absolute(submissions), absolute(assignment), absolute(report));
    return new Slurm(run, CourseHome.path()).files();
  }

  private FileSet kubernetes() {
    if (image == null || claim == null) {
      throw usage("--kubernetes needs --image and --claim beside it.");
    }
    ShardedRun run = run(inPod(submissions), inPod(assignment), inPod(report));
    return new Kubernetes(run, image, claim).files();
  }

  private ShardedRun run(String submissions, String assignment, String report) {
    long drawn = seed == null ? new SecureRandom().nextLong() & Long.MAX_VALUE : seed;
    return new ShardedRun(submissions, assignment, report, shards, drawn, cpus, unsafe);
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }

  private static String inPod(Path path) {
    if (path.isAbsolute()) {
      throw new Problem(
          "%s: for Kubernetes, write each path as it is on the volume, such as submissions."
              .formatted(path));
    }
    return Kubernetes.VOLUME + path.normalize().toString().replace('\\', '/');
  }

  private ParameterException usage(String mistake) {
    return new ParameterException(spec.commandLine(), mistake);
  }
}
