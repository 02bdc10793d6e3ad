package attention.cluster;

import attention.archive.FileSet;
import java.nio.file.Path;

/**
 * Files for SLURM: an array job of the shards, the job that puts them together, and a script that
 * queues both.
 *
 * @param run what is graded
 * @param course the course's top-level folder, as every node sees it
 */
public record Slurm(ShardedRun run, Path course) {
  /** The files. */
  public FileSet files() {
    FileSet files = new FileSet();
    files.add("grade.sbatch", text("grade.sbatch"));
    files.add("merge.sbatch", text("merge.sbatch"));
    files.addProgram("submit.sh", text("slurm-submit.sh"));
    return files;
  }

  private String text(String name) {
    return run.fill(name).replace("@course@", ShellWord.of(course.toString()));
  }
}
