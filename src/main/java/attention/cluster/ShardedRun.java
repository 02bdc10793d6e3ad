package attention.cluster;

import attention.archive.ResourceText;
import attention.problem.Problem;

/**
 * A class that is graded in shards, each on a machine of its own, and then put together.
 *
 * @param submissions what is graded; as the machines see it, like all paths here
 * @param assignment what was asked
 * @param report where the whole goes; the shards go beside it
 * @param shards how many, from 2
 * @param seed what all shards draw their questions from
 * @param cpus how many submissions a machine grades side by side
 * @param unsafe whether students' code runs without bubblewrap
 */
public record ShardedRun(
    String submissions,
    String assignment,
    String report,
    int shards,
    long seed,
    int cpus,
    boolean unsafe) {
  private static final int MOST_SHARDS = 1000; // SLURM's own limit, unless a site raised it
  private static final int MOST_CPUS = 256;
  private static final int PARENT = 1024; // megabytes: the grader itself
  private static final int CHILD = 1536; // megabytes: one submission, and the compiler beside it

  /**
   * Checks the counts.
   *
   * @throws Problem if there are too few shards to share the work, or too many
   */
  public ShardedRun {
    require("--shards", shards, 2, MOST_SHARDS);
    require("--cpus", cpus, 1, MOST_CPUS);
  }

  private static void require(String option, int given, int least, int most) {
    if (given < least || given > most) {
      throw new Problem(
          "%s %d: expected a number from %d to %d.".formatted(option, given, least, most));
    }
  }

  /** The folder of the shards' own reports. */
  private String parts() {
    return report + "-shards";
  }

  /** What a machine needs, in megabytes. */
  private int memory() {
    return PARENT + cpus * CHILD;
  }

  /**
   * A text of this package with the run put in.
   *
   * @param name such as {@code grade.sbatch}
   */
  String fill(String name) {
    return ResourceText.beside(ShardedRun.class, name)
        .replace("@submissions@", ShellWord.of(submissions))
        .replace("@assignment@", ShellWord.of(assignment))
        .replace("@report@", ShellWord.of(report))
        .replace("@parts@", ShellWord.of(parts()))
        .replace("@shards@", Integer.toString(shards))
        .replace("@seed@", Long.toString(seed))
        .replace("@cpus@", Integer.toString(cpus))
        .replace("@memory@", Integer.toString(memory()))
        .replace("@guard@", unsafe ? " --unsafe" : "");
  }
}
